// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { PickedBar } from "@/app/stories/[storyId]/_components/list/picked-bar.tsx";
import { Said } from "@/app/stories/[storyId]/_components/said.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import type { DeskStore } from "@/app/stories/[storyId]/_state/desk-store.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer, settled } from "./fake-server.ts";
import { Keys } from "./keys.tsx";

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => {
	stop();
	cleanup();
});

/** A desk with these claims selected, the last of them current. */
function select(numbers: readonly number[], role: "owner" | "viewer" = "owner") {
	const data = deskData(role);
	const server = new FakeServer(data);
	const store = deskOn(server, data);
	stop = store.start();
	const ids = numbers.map(claimId);
	store.set({ picked: new Set(ids), currentId: ids.at(-1) ?? null });
	render(
		<DeskContext value={store}>
			<Keys />
			<PickedBar />
			<InspectorPane />
			<Said />
		</DeskContext>,
	);
	return { store, server, user: userEvent.setup() };
}

const chains = (store: DeskStore, numbers: readonly number[]) =>
	numbers.map((number) => store.claim(claimId(number))?.chain.map(({ name }) => name));
const heard = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("a source for a selection", () => {
	test.each([
		["s", "Replace the source of 3 claims", ["Harbour Radio"], "3 claims: source Harbour Radio."],
		[
			"r",
			"Add an outlet after the source of 3 claims",
			["Petra Lindqvist", "Harbour Radio"],
			"3 claims: via Harbour Radio.",
		],
		[
			"{Shift>}s{/Shift}",
			"Add an earlier source to 3 claims",
			["Harbour Radio", "Petra Lindqvist"],
			"3 claims: Harbour Radio before the source.",
		],
	])("by %s: one change, one undo, and said", async (key, purpose, chain, said) => {
		const { store, server, user } = select([2, 4, 7]);
		await user.keyboard(key);
		expect(screen.getByRole("combobox", { name: purpose })).toBe(document.activeElement);
		await user.keyboard("Harbour Radio{ArrowDown}{Enter}");
		expect(screen.queryByRole("combobox")).toBeNull();
		expect(chains(store, [4])).toEqual([chain]);
		expect(chains(store, [2, 7])).toEqual([["Harbour Radio"], ["Harbour Radio"]]);
		expect(heard()).toContain(said);
		await settled();
		expect(server.requests.map(({ change }) => change.kind)).toEqual(["chain"]);
		await user.keyboard("z");
		expect(chains(store, [2, 4, 7])).toEqual([[], ["Petra Lindqvist"], []]);
		expect(heard()).toContain("Undone in 3 claims.");
		await waitFor(() => expect(server.requests.map(({ change }) => change.kind)).toEqual(["chain", "take-back"]));
		expect(server.claims.get(claimId(4))?.chain.map(({ name }) => name)).toEqual(["Petra Lindqvist"]);
	});

	test("by pointer, the way that was chosen first changed without losing what was typed", async () => {
		const { store, user } = select([3, 4]);
		await user.click(screen.getByRole("button", { name: "Source" }));
		await user.click(screen.getByRole("menuitem", { name: /Replace the source/ }));
		await user.keyboard("Vessland Cour");
		await user.click(screen.getByRole("button", { name: "Add an outlet after the source of 2 claims" }));
		await user.click(screen.getByRole("option", { name: /Vessland Courier/ }));
		// It stood at the end of one of them already, and stands there once.
		expect(chains(store, [3, 4])).toEqual([
			["people familiar with the tender", "Vessland Courier"],
			["Petra Lindqvist", "Vessland Courier"],
		]);
	});

	test("is repeated by one key on other claims, and Escape leads back to where one was", async () => {
		const { store, user } = select([2, 7]);
		const place = screen.getByRole("button", { name: "Evidence" });
		place.focus();
		await user.keyboard("s{Escape}");
		expect(document.activeElement).toBe(place);
		expect(store.state().picked.size).toBe(2);
		await user.keyboard("sVessland Courier{Enter}{Escape}");
		store.set({ picked: new Set(), currentId: claimId(8) });
		await user.keyboard(".");
		expect(chains(store, [2, 7, 8])).toEqual(Array(3).fill(["Vessland Courier"]));
	});

	test("what is shown of one claim stays where one claim is meant", async () => {
		const { store, user } = select([]);
		store.set({ currentId: claimId(3) });
		await user.keyboard("r");
		expect(screen.getByRole("combobox", { name: "Add an outlet after Vessland Courier" })).toBeTruthy();
	});
});

test("evidence for a selection is one change and says how many get it, whichever claim is shown", async () => {
	const { store, server, user } = select([2, 7, 8]);
	await user.click(screen.getByRole("button", { name: "Evidence" }));
	await user.keyboard("p. 3");
	await user.click(screen.getByRole("button", { name: /^Add evidence to 3 claims/ }));
	const pieces = () => [2, 7, 8].map((number) => store.claim(claimId(number))?.evidence.length);
	expect(pieces()).toEqual([1, 1, 1]);
	expect(heard()).toContain("3 claims: evidence added.");
	await settled();
	expect(server.requests).toHaveLength(1);
	await user.keyboard("{Escape}z");
	expect(pieces()).toEqual([0, 0, 0]);
});

test("the selection is assigned and judged by menus, each one change, with the way back beside the words", async () => {
	const { store, server, user } = select([1, 2]);
	await user.click(screen.getByRole("button", { name: "Assign" }));
	const colleague = store.data.people.find(({ userId }) => userId !== store.data.me.userId);
	await user.click(screen.getByRole("menuitem", { name: `Assign to ${colleague?.name}` }));
	await user.click(screen.getByRole("button", { name: "Status" }));
	await user.click(screen.getByRole("menuitem", { name: /Attribution misattributed/i }));
	const states = () =>
		[1, 2].map((number) => {
			const { assigneeId, attributionStatus } = store.claim(claimId(number)) ?? {};
			return [assigneeId, attributionStatus];
		});
	expect(states()).toEqual(Array(2).fill([colleague?.userId, "misattributed"]));
	await settled();
	expect(server.requests.length).toBeLessThanOrEqual(2);
	const before = server.requests.length;
	await user.click(screen.getByRole("button", { name: /^Undo/ }));
	await waitFor(() => expect(server.requests).toHaveLength(before + 1));
	expect(heard()).toContain("Undone in 2 claims.");
});

test("a viewer can select, and is offered nothing that changes the claims", () => {
	select([1, 2], "viewer");
	const names = within(screen.getByRole("group", { name: "2 selected" }))
		.getAllByRole("button")
		.map((button) => button.getAttribute("aria-label") ?? button.textContent);
	expect(names).toEqual(["Clear selection"]);
});

describe("a source of a chain", () => {
	test("is merged into another, which every chain credits at once, and is there again after undo", async () => {
		const { store, user } = select([1]);
		const before = chains(store, [1, 2, 3, 4, 5, 6, 7]);
		await user.click(screen.getByRole("button", { name: "More for Vessland Courier" }));
		await user.click(screen.getByRole("menuitem", { name: "Merge into another source…" }));
		await user.type(screen.getByRole("combobox", { name: "Merge Vessland Courier into" }), "lindq");
		expect(screen.queryByRole("option", { name: /organisation/i })).toBeNull();
		await user.keyboard("{Enter}");
		const merged = before.map((chain) =>
			chain?.map((name) => (name === "Vessland Courier" ? "Petra Lindqvist" : name)),
		);
		expect(chains(store, [1, 2, 3, 4, 5, 6, 7])).toEqual(merged);
		expect(heard()).toContain("Vessland Courier merged into Petra Lindqvist, in every story.");
		await settled();
		store.undo();
		expect(chains(store, [1, 2, 3, 4, 5, 6, 7])).toEqual(before);
	});
});
