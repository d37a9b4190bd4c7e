// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { KeySheet } from "@/app/stories/[storyId]/_components/dialogs/key-sheet.tsx";
import { SplitDialog } from "@/app/stories/[storyId]/_components/dialogs/split-dialog.tsx";
import { EvidenceDrop } from "@/app/stories/[storyId]/_components/evidence-drop.tsx";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { FilterBar } from "@/app/stories/[storyId]/_components/list/filter-bar.tsx";
import { Article } from "@/app/stories/[storyId]/_components/text/article.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { keyChoices } from "@/app/stories/[storyId]/_state/key-choices.ts";
import { isBusy } from "@/app/stories/[storyId]/_state/keys.ts";
import { createClaim } from "@/app/stories/[storyId]/_state/span-edits.ts";
import { claimId, deskData, sourceView, TEXT } from "./desk-fixture.ts";
import { deskOn, FakeServer, settled } from "./fake-server.ts";
import { Keys } from "./keys.tsx";

beforeEach(() => localStorage.clear());
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
function KeySheetOn() {
	const data = deskData();
	const [store] = useState(() => deskOn(new FakeServer(data), data));
	return (
		<DeskContext value={store}>
			<KeySheet />
		</DeskContext>
	);
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
		await user.click(screen.getByRole("textbox", { name: "About" }));
		await user.keyboard("1j");
		expect(store.state().currentId).toBe(claimId(1));
		expect(store.current()?.verificationStatus).toBe("false");
	});

	test("Escape leads from any field back to the keys", async () => {
		const { store, user } = show();
		for (const key of ["g", "w", "c", "/", "e", "s"]) {
			await user.keyboard(key);
			expect([key, document.activeElement?.tagName]).not.toEqual([key, "BODY"]);
			await user.keyboard("{Escape}");
			expect([key, isBusy(document.activeElement)]).toEqual([key, false]);
		}
		await user.keyboard("j");
		expect(store.state().currentId).toBe(claimId(2));
	});

	test("a selection of all that the list shows takes a key together", async () => {
		const { store, user } = show();
		await user.keyboard("{Control>}a{/Control}a");
		const all = [...store.claims().values()];
		expect(all.every(({ attributionStatus }) => attributionStatus === "accepted")).toBe(true);
		expect(store.state().said.words).toBe(`${all.length} claims: attribution accepted.`);
	});

	test("saves words on leaving the field and brings them back on Escape", async () => {
		const { store, server, user } = show();
		const what = screen.getByRole("textbox", { name: "Claim" });
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
		await user.type(screen.getByRole("combobox", { name: "Replace people familiar with the tender" }), "nao");
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
		await user.click(screen.getByRole("menuitem", { name: "Add earlier source…" }));
		await user.type(screen.getByRole("combobox"), "clerks who saw the invoices{Enter}");
		expect(store.current()?.chain[0]).toMatchObject({
			name: "clerks who saw the invoices",
			kind: "unnamed",
		});
		await user.click(screen.getByRole("button", { name: "More for National Audit Office" }));
		await user.click(screen.getByRole("menuitem", { name: "Remove from chain" }));
		expect(store.current()?.chain.map(({ name }) => name)).toEqual(["clerks who saw the invoices", "Vessland Courier"]);
	});

	test("finds what only the register knows, by any name, and takes up what is known of it", async () => {
		const { store, server, user } = show("owner", 1, false);
		server.register = [sourceView("Vessland Port Authority")];
		await user.keyboard("s");
		await user.type(screen.getByRole("combobox", { name: "Replace National Audit Office" }), "Port Auth");
		await user.click(await screen.findByRole("option", { name: /Vessland Port Authority/ }));
		expect(store.current()?.chain[0]?.name).toBe("Vessland Port Authority");
		expect(store.state().sources.get(store.current()?.chain[0]?.sourceId ?? "")?.name).toBe("Vessland Port Authority");
	});

	test("offers the story’s own sources and says so where the register cannot be read", async () => {
		const { server, user } = show();
		server.register = null;
		await user.keyboard("s");
		await user.type(screen.getByRole("combobox", { name: "Replace National Audit Office" }), "petra");
		await screen.findByText(/only this story’s sources/);
		expect(screen.getByRole("option", { name: /Petra Lindqvist/ })).toBeTruthy();
	});

	test("a source that the server has not named yet goes by its name in whatever is done next", async () => {
		const { store, server, user } = show("owner", 1, false);
		for (const words of ["clerks who saw the invoices", "a lawyer for the clerks"]) {
			await user.click(screen.getByRole("button", { name: "More for National Audit Office" }));
			await user.click(screen.getByRole("menuitem", { name: "Add earlier source…" }));
			await user.type(screen.getByRole("combobox"), `${words}{Enter}`);
		}
		expect(store.current()?.chain.map(({ name }) => name)).toEqual([
			"clerks who saw the invoices",
			"a lawyer for the clerks",
			"National Audit Office",
			"Vessland Courier",
		]);
		server.mishaps.length = 0;
		store.resume();
		await settled();
		expect(server.claims.get(claimId(1))?.chain).toMatchObject([
			{ name: "clerks who saw the invoices", kind: "unnamed" },
			{ name: "a lawyer for the clerks", kind: "unnamed" },
			{ name: "National Audit Office" },
			{ name: "Vessland Courier" },
		]);
	});

	test("evidence names a source that the register does not have yet", async () => {
		const { store, server, user } = show("owner", 1, false);
		await user.keyboard("e");
		await user.type(screen.getByLabelText("Page, time or paragraph"), "p. 2");
		await user.click(screen.getByRole("button", { name: "Source" }));
		await user.type(screen.getByRole("combobox", { name: "Source of the evidence" }), "Vessland Land Registry");
		await user.click(screen.getByRole("option", { name: "Organisation" }));
		expect(document.activeElement?.textContent).toBe("Vessland Land Registry");
		await user.click(screen.getByRole("button", { name: /Add evidence/ }));
		expect(store.current()?.evidence[0]?.sourceName).toBe("Vessland Land Registry");
		await settled();
		expect(server.requests.at(-1)?.change).toMatchObject({
			set: { locator: "p. 2" },
			source: { name: "Vessland Land Registry", kind: "organisation" },
		});
	});

	test("what is pasted on the desk becomes evidence of the current claim, beside what was typed before", async () => {
		const { store, user } = show("owner", 1, false);
		render(
			<DeskContext value={store}>
				<EvidenceDrop />
			</DeskContext>,
		);
		const paste = (words: string) => {
			const clipboardData = { files: [], getData: (type: string) => (type === "text/plain" ? words : "") };
			fireEvent.paste(document.body, { clipboardData });
		};
		paste(" https://audit.example/report.pdf ");
		const form = await screen.findByRole("form", { name: "Evidence" });
		expect(within(form).getByLabelText<HTMLInputElement>("Link").value).toBe("https://audit.example/report.pdf");
		await user.type(within(form).getByLabelText(/^Page, time or paragraph/), "p. 9");
		paste("Two invoices were paid.");
		const passage = await screen.findByDisplayValue("Two invoices were paid.");
		paste("https://audit.example/annex.pdf");
		await screen.findByDisplayValue(/invoices were paid\.\s+https:\/\/audit\.example\/annex\.pdf/);
		expect(passage.isConnected).toBe(false);
		await user.click(screen.getByRole("button", { name: /Add evidence/ }));
		expect(store.current()?.evidence[0]).toMatchObject({
			locator: "p. 9",
			url: "https://audit.example/report.pdf",
			quote: "Two invoices were paid.\n\nhttps://audit.example/annex.pdf",
		});
		await user.click(screen.getByLabelText("New comment"));
		await user.paste("https://elsewhere.example");
		expect(screen.queryByRole("form", { name: "Evidence" })).toBeNull();
	});

	test("asks for the locator of evidence, and keeps what was typed when it is put off", async () => {
		const { store, user } = show("owner", 1, false);
		await user.keyboard("e");
		await user.type(screen.getByRole("textbox", { name: "Exact quote" }), "two invoices");
		await user.click(screen.getByRole("button", { name: /Add evidence/ }));
		expect(screen.getByRole("alert").textContent).toContain("Say where to look");
		await user.click(screen.getByRole("button", { name: "Close (draft is kept)" }));
		await user.click(screen.getByRole("button", { name: "Add" }));
		expect(
			screen.getByRole<HTMLTextAreaElement>("textbox", {
				name: "Exact quote",
			}).value,
		).toBe("two invoices");
		await user.type(
			screen.getByRole("textbox", { name: "Page, time or paragraph" }),
			"annex 4{Control>}{Enter}{/Control}",
		);
		expect(store.current()?.evidence).toMatchObject([
			{ locator: "annex 4", quote: "two invoices", bearing: "supports" },
		]);
	});

	test("prints no cue that the text does not have", () => {
		const { store } = show("owner", 5);
		const chain = screen.getByRole("list", { name: /Source chain/ });
		expect(within(chain).getByText("said")).toBeTruthy();
		act(() => store.set({ currentId: claimId(1) }));
		const words = screen.getByRole("list", { name: /Source chain/ }).textContent;
		expect(words).toContain("according to");
		expect(words).not.toMatch(/said|reported/);
	});

	test("the machine's reasons go when a person writes the chain, or calls the attribution wrong", async () => {
		const { store, user } = show("owner", 3, false);
		const why = /“told” names a speaker/;
		expect(screen.getByText(why)).toBeTruthy();
		await user.click(screen.getByRole("button", { name: "Misattributed" }));
		expect(screen.queryByText(why)).toBeNull();
		await user.keyboard("z");
		expect(screen.getByText(why)).toBeTruthy();
		await user.keyboard("s");
		await user.type(screen.getByRole("combobox", { name: "Replace people familiar with the tender" }), "nao{Enter}");
		expect(screen.queryByText(why)).toBeNull();
		expect(store.current()).toMatchObject({ why: null, confidence: null, attributionStatus: "accepted" });
	});

	test("a new claim is open: it credits nobody and nobody has accepted that", () => {
		const { store } = show("owner", 1, false);
		const start = TEXT.indexOf("leven days");
		act(() => createClaim(store, { start, end: start + 9 }));
		expect(store.current()).toMatchObject({ quote: "eleven days", chain: [], attributionStatus: "suggested" });
	});

	test("a comment is added where the browser keeps randomUUID to secure pages", async () => {
		const { store, user } = show("owner", 1, false);
		const { randomUUID } = crypto;
		Reflect.set(crypto, "randomUUID", undefined);
		onTestFinished(() => void Reflect.set(crypto, "randomUUID", randomUUID));
		await user.type(screen.getByLabelText("New comment"), "Ask the auditors{Control>}{Enter}{/Control}");
		expect(store.current()?.comments.map(({ body }) => body)).toEqual(["Ask the auditors"]);
	});

	test("a chosen key is on its badge, and a key in use is asked for before another command loses it", async () => {
		const { user } = show("owner", 3);
		render(<KeySheetOn />);
		await user.click(screen.getByRole("button", { name: /^Key for Partly confirmed/ }));
		await user.keyboard("a");
		expect(screen.getByRole("alert").textContent).toContain("Accept the attribution");
		expect(keyChoices()).toEqual({});
		await user.click(screen.getByRole("button", { name: "Cancel" }));
		await user.click(screen.getByRole("button", { name: /^Key for Partly confirmed/ }));
		await user.keyboard("_");
		expect(keyChoices()).toEqual({ "verify-partly-confirmed": "_" });
		const answers = screen.getByRole("group", { name: "Verification status", hidden: true });
		expect(within(answers).getByRole("button", { name: /Partly/, hidden: true }).textContent).toMatch(/_$/);
	});

	test("a relay is added by its own key, the chain is walked by keys, and the picker says what it will do", async () => {
		const { store, user } = show("owner", 4, false);
		await user.keyboard("r");
		await user.type(screen.getByRole("combobox", { name: "Add an outlet after Petra Lindqvist" }), "courier{Enter}");
		expect(store.current()?.chain.map(({ name, cue }) => [name, cue])).toEqual([
			["Petra Lindqvist", "denied"],
			["Vessland Courier", null],
		]);
		// Not lost to the page: where the new link stands.
		expect(document.activeElement?.textContent).toBe("Vessland Courier");
		await user.keyboard("h");
		expect(document.activeElement?.textContent).toBe("Petra Lindqvist");
		await user.keyboard("ls");
		screen.getByRole("combobox", { name: "Replace Vessland Courier" });
		await user.keyboard("{Escape}");
		await user.click(screen.getByRole("button", { name: "More for Petra Lindqvist" }));
		await user.click(screen.getByRole("menuitem", { name: "Add earlier source…" }));
		screen.getByRole("combobox", { name: "Add a source before Petra Lindqvist" });
	});

	test("a link needs no place to look, and keeps when it was looked at", async () => {
		const { store, user } = show("owner", 1, false);
		await user.keyboard("e");
		await user.type(screen.getByLabelText("Link"), "https://audit.example/note");
		await user.type(screen.getByLabelText("Title (optional)"), "The auditors’ note");
		await user.type(screen.getByLabelText("Note (optional)"), "Sent by their office{Control>}{Enter}{/Control}");
		expect(store.current()?.evidence[0]).toMatchObject({
			locator: "",
			url: "https://audit.example/note",
			title: "The auditors’ note",
			note: "Sent by their office",
			retrievedAt: expect.stringMatching(/^\d{4}-/),
		});
	});

	test("the key for assigning says to whom, and offers the way back", async () => {
		const { store, user } = show("owner", 7, false);
		await user.keyboard("i");
		expect(store.current()?.assigneeId).toBe("u1");
		expect(store.state().said).toMatchObject({
			words: "Claim 7: assigned to Noor Ahlberg.",
			offers: "undo",
			isShown: true,
		});
		await user.keyboard("i");
		expect(store.current()?.assigneeId).toBeNull();
	});

	test("a claim is split where arrow keys say", async () => {
		const { store, user } = show("owner", 2, false);
		render(
			<DeskContext value={store}>
				<SplitDialog />
			</DeskContext>,
		);
		await waitFor(() => expect(document.activeElement?.textContent).toBe("signed"));
		await user.keyboard("{Home}{ArrowRight}");
		expect(document.activeElement?.textContent).toBe("contracts");
		await user.keyboard("{End}{ArrowLeft}{Enter}");
		expect(store.claim(claimId(2))?.quote).toBe("The two contracts were signed eleven");
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
