import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { FilterBar } from "@/app/stories/[storyId]/_components/list/filter-bar.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { recheck } from "@/app/stories/[storyId]/_state/recheck.ts";
import type { AnchorState } from "@/lib/core/vocabulary/vocabulary.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

let stop = () => {};
afterEach(() => {
	cleanup();
	stop();
});

const CHANGED = new Set([claimId(2), claimId(3)]);

/** A desk whose second and third claim changed with the newest draft, unless it is said how each claim stands. */
function open(anchorOf = (id: string): AnchorState => (CHANGED.has(id) ? "changed" : "exact")) {
	const made = deskData("owner");
	const data = {
		...made,
		claims: made.claims.map((claim) => ({ ...claim, anchor: anchorOf(claim.id) })),
		checkedWords: {
			[claimId(2)]: {
				quote: "The three contracts were signed eleven days apart",
				parts: ["number" as const],
				credit: null,
			},
			[claimId(3)]: {
				quote: made.claims[2]?.quote ?? "",
				parts: ["source chain" as const],
				credit: { before: "A tender, clerks said", after: "A tender, the clerks’ union said" },
			},
		},
	};
	const store = deskOn(new FakeServer(data), data);
	stop = store.start();
	store.set({ currentId: claimId(2) });
	render(
		<DeskContext value={store}>
			<FilterBar />
			<InspectorPane />
		</DeskContext>,
	);
	return store;
}

test("a claim whose words changed shows which, what of it changed, and is accepted by one press", async () => {
	open();
	const heading = await screen.findByRole("heading", { name: "Changed since it was checked" }, { timeout: 10_000 });
	const section = within(heading.closest("section") as HTMLElement);
	expect(section.getByText("three", { exact: false, selector: "del" })).toBeTruthy();
	expect(section.getByText("two", { exact: false, selector: "ins" })).toBeTruthy();
	expect(section.getByText("number")).toBeTruthy();
	await userEvent.setup().click(section.getByRole("button", { name: "Checked again" }));
	expect(screen.queryByRole("heading", { name: "Changed since it was checked" })).toBeNull();
});

test("where only what credits the words changed, the sentence shows how", async () => {
	const store = open();
	act(() => store.set({ currentId: claimId(3) }));
	const heading = await screen.findByRole("heading", { name: "Changed since it was checked" }, { timeout: 10_000 });
	const section = within(heading.closest("section") as HTMLElement);
	expect(section.getByText("union", { exact: false, selector: "ins" })).toBeTruthy();
	expect(section.getByText("source chain")).toBeTruthy();
});

test("the list shows those that wait, and a selection is accepted at once and taken back", async () => {
	const store = open();
	await userEvent.setup().click(screen.getByRole("button", { name: /Re-check/ }));
	expect(store.state().visible).toEqual([claimId(2), claimId(3)]);
	act(() => recheck(store, [claimId(2), claimId(3)]));
	expect(store.state().tally.changed).toBe(0);
	act(() => store.undo());
	expect(store.state().tally.changed).toBe(2);
});

test("a claim whose words are gone is not accepted, and the desk says what to do with it", () => {
	const store = open((id) => (id === claimId(2) ? "orphaned" : "exact"));
	act(() => recheck(store, [claimId(2)]));
	expect(store.state().said.words).toContain("no longer in the text");
	expect(store.claim(claimId(2))?.anchor).toBe("orphaned");
});
