// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { FilterBar } from "@/app/stories/[storyId]/_components/list/filter-bar.tsx";
import { Article } from "@/app/stories/[storyId]/_components/text/article.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { useKeys } from "@/app/stories/[storyId]/_state/use-keys.ts";
import { claimId, deskData, TEXT } from "./desk-fixture.ts";
import { deskOn, FakeServer, settled } from "./fake-server.ts";

beforeEach(() => localStorage.clear());
// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView ??= () => {};
let stop = () => {};
afterEach(() => {
	stop();
	cleanup();
});

/** The inspector and the filters over a desk with a server of its own. */
function show(role: "owner" | "viewer" = "owner", current = 1, answers = true) {
	const data = deskData(role);
	const server = new FakeServer(data);
	if (!answers) server.mishaps.push(...Array<"lost">(50).fill("lost"));
	const store = deskOn(server, data);
	stop = store.start();
	store.set({ currentId: claimId(current) });
	render(
		<DeskContext value={store}>
			<Keys />
			<FilterBar />
			<InspectorPane />
		</DeskContext>,
	);
	return { store, server, user: userEvent.setup() };
}
function Keys() {
	useKeys();
	return null;
}

describe("the inspector", () => {
	test("shows all eight answers with the one that holds pressed", () => {
		show();
		const answers = within(screen.getByRole("group", { name: "Verification status" })).getAllByRole("button");
		expect(answers).toHaveLength(8);
		expect(
			answers.filter((answer) => answer.getAttribute("aria-pressed") === "true").map((answer) => answer.dataset.status),
		).toEqual(["confirmed"]);
	});

	test("tags by press and by key, but not while the person types", async () => {
		const { store, user } = show();
		await user.click(screen.getByRole("button", { name: /Disputed/ }));
		expect(store.current()?.verificationStatus).toBe("disputed");
		await user.keyboard("6");
		expect(store.current()?.verificationStatus).toBe("false");
		await user.click(screen.getByRole("textbox", { name: "Who" }));
		await user.keyboard("1j");
		expect(store.state().currentId).toBe(claimId(1));
		expect(store.current()?.verificationStatus).toBe("false");
	});

	test("saves words on leaving the field and brings them back on Escape", async () => {
		const { store, server, user } = show();
		const what = screen.getByRole("textbox", { name: "What" });
		await user.clear(what);
		await user.type(what, "paid twice{Escape}");
		expect(store.current()?.what).toBe("paid two companies for dredging one channel");
		await user.clear(what);
		await user.type(what, "paid twice");
		await user.tab();
		expect(store.current()?.what).toBe("paid twice");
		await settled();
		expect(server.claims.get(claimId(1))?.what).toBe("paid twice");
	});

	test("finds a source by an alias and puts it in place of the origin, keeping the cue", async () => {
		const { store, user } = show("owner", 3, false);
		await user.keyboard("s");
		await user.type(screen.getByRole("combobox", { name: "Source" }), "nao");
		expect(screen.getByRole("option", { name: /National Audit Office.*NAO/ }).getAttribute("aria-selected")).toBe(
			"true",
		);
		await user.keyboard("{Enter}");
		expect(store.current()?.chain.map(({ name, cue }) => [name, cue])).toEqual([
			["National Audit Office", "told"],
			["Vessland Courier", null],
		]);
	});

	test("adds unnamed people by their descriptor, before a relay, and takes a link out", async () => {
		const { store, user } = show("owner", 1, false);
		await user.click(screen.getByRole("button", { name: "More for National Audit Office" }));
		await user.click(screen.getByRole("menuitem", { name: "Put a source before it" }));
		await user.type(screen.getByRole("combobox"), "clerks who saw the invoices{Enter}");
		expect(store.current()?.chain[0]).toMatchObject({
			name: "clerks who saw the invoices",
			kind: "unnamed",
		});
		await user.click(screen.getByRole("button", { name: "More for National Audit Office" }));
		await user.click(screen.getByRole("menuitem", { name: "Take out of the chain" }));
		expect(store.current()?.chain.map(({ name }) => name)).toEqual(["clerks who saw the invoices", "Vessland Courier"]);
	});

	test("asks for the locator of evidence, and keeps what was typed when it is put off", async () => {
		const { store, user } = show("owner", 1, false);
		await user.keyboard("e");
		await user.type(screen.getByRole("textbox", { name: "Passage, word for word" }), "two invoices");
		await user.click(screen.getByRole("button", { name: /Add evidence/ }));
		expect(screen.getByRole("alert").textContent).toContain("Say where to look");
		await user.click(screen.getByRole("button", { name: "Later" }));
		await user.click(screen.getByRole("button", { name: "Add" }));
		expect(
			screen.getByRole<HTMLTextAreaElement>("textbox", {
				name: "Passage, word for word",
			}).value,
		).toBe("two invoices");
		await user.type(screen.getByRole("textbox", { name: "Where to look" }), "annex 4{Control>}{Enter}{/Control}");
		expect(store.current()?.evidence).toMatchObject([
			{ locator: "annex 4", quote: "two invoices", bearing: "supports" },
		]);
	});

	test("lets a viewer look and change nothing", async () => {
		const { store, server, user } = show("viewer");
		await user.keyboard("4aj");
		expect(store.state().currentId).toBe(claimId(2));
		expect(store.claim(claimId(1))?.verificationStatus).toBe("confirmed");
		expect(screen.queryByRole("button", { name: "Add" })).toBeNull();
		expect(server.requests).toEqual([]);
		expect(store.state().said.words).not.toBe("");
	});
});

describe("the filters", () => {
	test("count what they would show, and narrow the list", async () => {
		const { store, user } = show();
		await user.click(screen.getByRole("button", { name: "Anonymous 3" }));
		expect(store.state().visible).toEqual([claimId(1), claimId(3), claimId(5), claimId(6)]);
		await user.click(screen.getByRole("button", { name: "All" }));
		await user.keyboard("/");
		await user.type(await screen.findByRole("searchbox"), "crowns");
		expect(store.state().visible).toEqual([claimId(1), claimId(3)]);
	});
});

test("the article holds the draft's own words at their own offsets", () => {
	const { container } = render(<Article draft={deskData().draft} />);
	const pieces = [...container.querySelectorAll<HTMLElement>("[data-start]")];
	expect(pieces.length).toBe(deskData().draft.blocks.length);
	for (const piece of pieces) {
		const start = Number(piece.dataset.start);
		const words = piece.textContent ?? "";
		expect(TEXT.slice(start, start + words.length)).toBe(words);
	}
	expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
	expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("A quiet correction");
});
