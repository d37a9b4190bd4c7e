// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { FilterBar } from "@/app/stories/[storyId]/_components/list/filter-bar.tsx";
import { COMMANDS } from "@/app/stories/[storyId]/_state/commands.ts";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import type { DeskStore } from "@/app/stories/[storyId]/_state/desk-store.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";
import { Keys } from "./keys.tsx";

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => {
	stop();
	cleanup();
});

/** A desk on its second claim whose server cannot be reached: what a key does is there at once. */
function open(): DeskStore {
	const data = deskData("owner");
	const server = new FakeServer(data);
	server.mishaps.push(...Array<"lost">(50).fill("lost"));
	const store = deskOn(server, data);
	stop = store.start();
	store.set({ currentId: claimId(2) });
	store.places.set("mark", () => Boolean(isMarked.add(store)));
	store.places.set("left-out", () => Boolean(isMarked.add(store)));
	store.places.set("edit-text", () => Boolean(isMarked.add(store)));
	render(
		<DeskContext value={store}>
			<Keys />
			<FilterBar />
			<InspectorPane />
		</DeskContext>,
	);
	return store;
}

const current = (store: DeskStore) => store.state().currentId;
const status = (store: DeskStore) => store.claim(claimId(2))?.verificationStatus;
const attribution = (store: DeskStore) => store.claim(claimId(2))?.attributionStatus;
const flagged = (store: DeskStore) => store.claim(claimId(2))?.flagged;
const picked = (store: DeskStore) => [...store.state().picked].sort();
const panel = (store: DeskStore) => store.state().panel;
const claims = (store: DeskStore) => store.state().outline.order.length;
const text = () => document.activeElement?.textContent;
const isMarked = new WeakSet<DeskStore>();
const marked = (store: DeskStore) => isMarked.has(store);
const focus = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName;
const quote = (store: DeskStore) => {
	const { start = 0, end = 0 } = store.claim(claimId(2)) ?? {};
	return store.data.draft.text.slice(start, end);
};
const QUOTE = "The two contracts were signed eleven days apart";

type Look = (store: DeskStore) => unknown;

/** A command, the keys as a person presses them on the second claim, what is looked at then, and what is seen. */
const EFFECTS: readonly (readonly [command: string, keys: string, look: Look, seen: unknown])[] = [
	["next", "j", current, claimId(3)],
	["previous", "k", current, claimId(1)],
	["next-undecided", "n", current, claimId(6)],
	// No rule has seen the story, which is said.
	["next-risk", "{Shift>}n{/Shift}", (store) => /^Claim \d+: /.test(store.state().said.words), true],
	["next-finding", "{Shift>}f{/Shift}", (store) => /rules/i.test(store.state().said.words), true],
	["next-gap", "q", (store) => store.state().gapAt !== null, true],
	["tick-gap", "qb", (store) => store.state().lookedAt.ticks.length > 0, true],
	["untick-gap", "qb{Shift>}b{/Shift}", (store) => /open again/.test(store.state().said.words), true],
	["open", "{Enter}", focus, "Inspector"],
	// Nothing is attached here, which is said; with an original they are looked at in a browser.
	["quotation", "o", (store) => /no quotation with an original/.test(store.state().said.words), true],
	["play", "p", (store) => /no quotation with an original/.test(store.state().said.words), true],
	["quote-evidence", "{Shift>}e{/Shift}", (store) => /no quotation with/.test(store.state().said.words), true],
	["take-over", "y", (store) => /No earlier story/.test(store.state().said.words), true],
	["repeats", "u", (store) => /No other claim/.test(store.state().said.words), true],
	// Nothing waits here, which is said; what waits is below.
	["recheck", "{Shift>}a{/Shift}", (store) => /Nothing here waits/.test(store.state().said.words), true],
	["search", "/", focus, "Search claims"],
	["pick", "x", picked, [claimId(2)]],
	["extend-down", "{Shift>}j{/Shift}", picked, [claimId(2), claimId(3)]],
	["extend-up", "{Shift>}k{/Shift}", picked, [claimId(1), claimId(2)]],
	["pick-all", "{Control>}a{/Control}", (store) => picked(store).length, 8],
	["unpick", "x{Escape}", picked, []],
	["next-hop", "jl", text, "people familiar with the tender"],
	["previous-hop", "jh", text, "Vessland Courier"],
	["keys", "?", panel, "keys"],
	["palette", "{Control>}k{/Control}", panel, "palette"],
	["verify-unchecked", "0", status, "unchecked"],
	["verify-confirmed", "1", status, "confirmed"],
	["verify-partly-confirmed", "12", status, "partly-confirmed"],
	["verify-unconfirmed", "3", status, "unconfirmed"],
	["verify-disputed", "4", status, "disputed"],
	["verify-denied", "5", status, "denied"],
	["verify-false", "6", status, "false"],
	["verify-unverifiable", "7", status, "unverifiable"],
	["verify-not-checkable", "8", status, "not-checkable"],
	["accept", "a", attribution, "accepted"],
	["verify-attribution", "v", attribution, "verified"],
	["misattributed", "{Shift>}v{/Shift}", attribution, "misattributed"],
	["repeat", "k4j.", status, "disputed"],
	["flag", "f", flagged, true],
	["source", "s", () => document.activeElement?.getAttribute("role"), "combobox"],
	["relay", "jr", focus, "Add an outlet after Vessland Courier"],
	["assign-me", "i", (store) => store.claim(claimId(2))?.assigneeId, "u1"],
	["earlier-source", "j{Shift>}s{/Shift}", focus, "Add a source before people familiar with the tender"],
	// The text itself is looked at in a browser.
	["mark", "t", marked, true],
	["read-left-out", "{Shift>}t{/Shift}", marked, true],
	["edit-text", "d", marked, true],
	["ground-rule", "jg", () => document.activeElement?.tagName, "SELECT"],
	["evidence", "e", () => document.activeElement?.tagName, "INPUT"],
	["comment", "c", focus, "New comment"],
	["who", "w", focus, "About"],
	["wording", "{Shift>}w{/Shift}", () => document.activeElement?.tagName, "TEXTAREA"],
	["correction", "{Shift>}c{/Shift}", () => document.activeElement?.tagName, "SELECT"],
	["end-back", "[[", quote, QUOTE.replace(" apart", "")],
	["end-on", "[[[[]", quote, QUOTE.replace(" apart", "")],
	["start-back", "{Shift>}]{/Shift}{Shift>}[[{/Shift}", quote, QUOTE],
	["start-on", "{Shift>}]{/Shift}", quote, QUOTE.replace("The ", "")],
	["merge", "m", claims, 7],
	["split", "{Shift>}m{/Shift}", panel, "split"],
	["delete", "{Delete}", claims, 7],
	["undo", "1z", status, "partly-confirmed"],
	["redo", "1z{Shift>}z{/Shift}", status, "confirmed"],
];

test.each(EFFECTS)("%s, by %s, does what it says", async (_, keys, look, seen) => {
	const store = open();
	await userEvent.setup().keyboard(keys);
	// What it takes to order claims by risk is loaded when it is asked for first.
	await vi.waitFor(() => expect(look(store)).toEqual(seen), 10_000);
});

test("every command of the desk is among them", () => {
	expect(EFFECTS.map(([command]) => command).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
});
