import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { SourceForm } from "@/app/sources/[sourceId]/_components/source-form.tsx";
import type { SaveSource } from "@/app/sources/[sourceId]/_components/use-source-form.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import { routerLog, WithRouter } from "../../support/app-router.tsx";

afterEach(cleanup);

const LEDGER: SourceView = {
	id: "0198c0de-0000-7000-8000-000000000001",
	storyId: null,
	name: "The Harbour Ledger",
	kind: "publication",
	aliases: ["the Ledger"],
	reliability: "B",
	note: null,
	revision: 3,
	claimCount: 2,
	mergedIntoId: null,
	createdById: null,
	deletedAt: null,
	createdAt: "2026-03-04T09:05:00.000Z",
	updatedAt: "2026-03-04T09:05:00.000Z",
};

function show(source: SourceView, save: SaveSource, mayEdit = true) {
	render(
		<WithRouter log={routerLog()}>
			<SourceForm source={source} mayEdit={mayEdit} save={save} />
		</WithRouter>,
	);
	return userEvent.setup();
}

test("what was typed is saved against the revision that was read", async () => {
	const asked: unknown[] = [];
	const user = show(LEDGER, async (input) => {
		asked.push(input);
		return {
			ok: true,
			value: { ...LEDGER, aliases: ["the Ledger", "Ledger"], revision: 4 },
		};
	});
	await user.type(screen.getByLabelText("Aliases"), "{Enter}Ledger{Enter}");
	await user.click(screen.getByRole("button", { name: "Save" }));
	expect(asked).toMatchObject([
		{
			sourceId: LEDGER.id,
			revision: 3,
			aliases: ["the Ledger", "Ledger"],
			note: null,
		},
	]);
	expect(screen.getByText("Saved")).toBeTruthy();
});

test("a save that comes too late shows both versions and loses neither", async () => {
	const theirs = { ...LEDGER, name: "Harbour Ledger", revision: 4 };
	const asked: { revision: number }[] = [];
	const user = show(LEDGER, async (input) => {
		asked.push(input as { revision: number });
		return asked.length === 1
			? {
					ok: false,
					problem: { reason: "stale", message: "It changed.", current: theirs },
				}
			: {
					ok: true,
					value: { ...theirs, name: "The Ledger of the Harbour", revision: 5 },
				};
	});
	const name = screen.getByLabelText("Name") as HTMLInputElement;
	await user.clear(name);
	await user.type(name, "The Ledger of the Harbour");
	await user.click(screen.getByRole("button", { name: "Save" }));
	const row = within(screen.getByRole("table")).getAllByRole("row")[1];
	expect(row?.textContent).toBe("Name or descriptorThe Ledger of the HarbourHarbour Ledger");
	await user.click(screen.getByRole("button", { name: "Save mine" }));
	expect(asked.map(({ revision }) => revision)).toEqual([3, 4]);
	expect(name.value).toBe("The Ledger of the Harbour");
});

test("for unnamed people there is a warning never to note who they are, and the way to the terms with them", () => {
	const source = { ...LEDGER, kind: "unnamed" as const, name: "people at the port", storyId: "s1" };
	show(source, async () => Promise.reject(new Error("not asked")));
	expect((screen.getByLabelText("Descriptor") as HTMLInputElement).value).toBe("people at the port");
	expect(screen.getByText("Never enter the source’s identity")).toBeTruthy();
	expect(screen.getByRole("link").getAttribute("href")).toBe("/stories/s1");
});

test("a viewer can read it and change nothing", () => {
	show(LEDGER, async () => Promise.reject(new Error("not asked")), false);
	expect(screen.getByLabelText("Name").closest("fieldset")?.disabled).toBe(true);
});
