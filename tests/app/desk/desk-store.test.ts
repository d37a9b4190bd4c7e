import { v7 } from "uuid";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { extend, nextUndecided, step } from "@/app/stories/[storyId]/_state/moves.ts";
import { moveEdge } from "@/app/stories/[storyId]/_state/span-edits.ts";
import { repeat, tag, verification } from "@/app/stories/[storyId]/_state/tagging.ts";
import { memoryStorage } from "../../support/memory-storage.ts";
import { claimId, deskData, TEXT } from "./desk-fixture.ts";
import { deskOn, FakeServer, settled } from "./fake-server.ts";

const first = claimId(1);

function start(storage = memoryStorage()) {
	const data = deskData();
	const server = new FakeServer(data);
	const store = deskOn(server, data, storage);
	const stop = store.start();
	return { data, server, store, stop, storage };
}

describe("the queue of changes", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test("a change is seen before the server has heard of it, and then saved", async () => {
		const { store, server } = start();
		verification(store, "disputed");
		expect(store.claim(first)?.verificationStatus).toBe("disputed");
		expect(server.claims.get(first)?.verificationStatus).toBe("confirmed");
		expect(store.state().saving).toMatchObject({ state: "saving", waiting: 1, isKept: true });
		await settled();
		expect(server.claims.get(first)?.verificationStatus).toBe("disputed");
		expect(store.state().saving).toEqual({ state: "saved" });
	});

	test("several edits of one claim reach the server in the order in which they were made", async () => {
		const { store, server } = start();
		verification(store, "denied");
		store.change({ kind: "edit", id: first, set: { who: "The ministry" } });
		verification(store, "false");
		await settled();
		expect(server.requests.map(({ change }) => change.kind)).toEqual(["tag", "edit", "tag"]);
		expect(server.claims.get(first)).toMatchObject({
			who: "The ministry",
			verificationStatus: "false",
		});
	});

	test("a lost connection loses nothing and doubles nothing, whichever way was lost", async () => {
		const { store, server } = start();
		server.mishaps.push("lost", "answer-lost", "lost");
		verification(store, "denied");
		await settled();
		expect(store.state().saving.state).toBe("saving");
		await vi.advanceTimersByTimeAsync(1000);
		expect(store.state().saving).toMatchObject({ state: "offline", waiting: 1 });
		verification(store, "disputed");
		expect(store.claim(first)?.verificationStatus).toBe("disputed");
		await vi.advanceTimersByTimeAsync(60_000);
		expect(store.state().saving).toEqual({ state: "saved" });
		expect(server.claims.get(first)).toMatchObject({
			verificationStatus: "disputed",
			revision: 3,
		});
	});

	test("a change that the stream tells before its answer comes is not done twice, and is undone by name", async () => {
		const { store, server } = start();
		server.mishaps.push("told-first", "lost");
		extend(store, 1);
		verification(store, "denied");
		await settled();
		expect(server.claims.get(first)?.verificationStatus).toBe("denied");
		expect(store.state().saving.state).toBe("saving");
		store.undo();
		expect(store.state().said.words).toBe("Undone in 2 claims.");
		expect(store.claim(first)?.verificationStatus).toBe("confirmed");
		await vi.advanceTimersByTimeAsync(60_000);
		expect(store.state().saving).toEqual({ state: "saved" });
		expect(server.claims.get(first)?.verificationStatus).toBe("confirmed");
	});

	test("a link that the stream tells before its answer comes stands once in the chain", async () => {
		const { store, server } = start();
		server.mishaps.push("told-first", "lost");
		const hops = ["Harbour Radio", "Vessland Courier"].map((name) => ({ sourceId: v7(), name }));
		store.change({ kind: "chain", ids: [first], how: "via", hops });
		const shown = store.claim(first)?.chain;
		await settled();
		expect(store.claim(first)?.chain.map(({ name }) => name)).toEqual(shown?.map(({ name }) => name));
	});

	test("what was not sent before a reload is painted and sent after it", async () => {
		const { store, server, data, storage, stop } = start();
		server.mishaps.push("lost");
		verification(store, "denied");
		await settled();
		stop();
		const again = deskOn(server, data, storage);
		again.start();
		expect(again.claim(first)?.verificationStatus).toBe("denied");
		await settled();
		expect(server.claims.get(first)?.verificationStatus).toBe("denied");
		expect(storage.load()).toEqual([]);
	});

	test("an ended session keeps everything and goes on after signing in", async () => {
		const { store, server } = start();
		server.mishaps.push("signed-out");
		verification(store, "denied");
		await settled();
		expect(store.state().saving).toMatchObject({ state: "signed-out", waiting: 1 });
		store.resume();
		await settled();
		expect(server.claims.get(first)?.verificationStatus).toBe("denied");
	});

	test.each([
		["theirs", "Theirs", 2],
		["mine", "Mine", 3],
	] as const)("a conflict shows both versions; choosing %s keeps it", async (choice, who, revision) => {
		const { store, server } = start();
		server.alter(first, { who: "Theirs" });
		store.change({ kind: "edit", id: first, set: { who: "Mine" } });
		await settled();
		expect(store.state().conflict).toMatchObject({
			theirs: [{ who: "Theirs" }],
			mine: [{ who: "Mine" }],
		});
		expect(server.claims.get(first)?.who).toBe("Theirs");
		store.settle(choice);
		await settled();
		expect(store.claim(first)?.who).toBe(who);
		expect(server.claims.get(first)).toMatchObject({ who, revision });
		expect(store.state().saving).toEqual({ state: "saved" });
	});

	test("a refused change is taken back, shown with what was typed, and does not hold up the next", async () => {
		const { store, server } = start();
		server.mishaps.push("refused");
		store.change({ kind: "edit", id: first, set: { what: "typed with care" } });
		verification(store, "denied");
		await settled();
		expect(store.claim(first)?.what).not.toBe("typed with care");
		expect(store.state().refusals).toMatchObject([
			{
				message: "This cannot be.",
				change: { set: { what: "typed with care" } },
			},
		]);
		expect(server.claims.get(first)?.verificationStatus).toBe("denied");
	});

	test("an edge that is moved many times is one edit", async () => {
		const { store, server } = start();
		server.mishaps.push("lost");
		verification(store, "denied");
		for (let times = 0; times < 3; times++) moveEdge(store, "end", 1);
		await vi.advanceTimersByTimeAsync(5000);
		expect(server.requests.filter(({ change }) => change.kind === "edit")).toHaveLength(1);
	});
});

describe("moving about and tagging", () => {
	test("next and previous stop at the ends, next undecided goes round", () => {
		const { store } = start();
		step(store, -1);
		expect(store.state().currentId).toBe(first);
		nextUndecided(store);
		expect(store.state().currentId).toBe(claimId(6));
		nextUndecided(store);
		nextUndecided(store);
		expect(store.state().currentId).toBe(claimId(6));
	});

	test("a key applies to the whole selection in one request, and repeats", async () => {
		const { store, server } = start();
		extend(store, 1);
		extend(store, 1);
		tag(store, { verificationStatus: "unverifiable" });
		await settled();
		expect(server.requests).toHaveLength(1);
		expect([1, 2, 3].map((number) => server.claims.get(claimId(number))?.verificationStatus)).toEqual(
			Array(3).fill("unverifiable"),
		);
		store.set({ picked: new Set(), currentId: claimId(7) });
		repeat(store);
		await settled();
		expect(server.claims.get(claimId(7))?.verificationStatus).toBe("unverifiable");
	});

	test("a claim that no longer fits the filter stays until the next one is current", () => {
		const { store } = start();
		store.set({
			filter: { ...store.state().filter, only: "undecided" },
			currentId: claimId(6),
		});
		verification(store, "confirmed");
		expect(store.state().visible).toEqual([claimId(6), claimId(7)]);
		step(store, 1);
		expect(store.state().visible).toEqual([claimId(7)]);
	});

	test("a moved edge takes whole words without the punctuation after them", () => {
		const { store } = start();
		moveEdge(store, "end", 1);
		expect(store.claim(first)?.quote).toBe("paid two companies for dredging one channel, according");
		moveEdge(store, "end", -1);
		expect(store.claim(first)?.quote).toBe("paid two companies for dredging one channel");
		const { start: from = 0, end = 0, quote } = store.claim(first) ?? {};
		expect(TEXT.slice(from, end)).toBe(quote);
	});

	test("the tally counts every living claim once", () => {
		const { store } = start();
		const { byStatus, decided } = store.state().tally;
		expect(Object.values(byStatus).reduce((sum, count) => sum + count)).toBe(8);
		expect(decided).toBe(6);
		store.change({ kind: "delete", ids: [first] });
		expect(store.state().tally.decided).toBe(5);
		expect(store.state().outline.order).not.toContain(first);
	});

	test("undo is seen at once", () => {
		const { store } = start();
		verification(store, "denied");
		store.undo();
		expect(store.claim(first)?.verificationStatus).toBe("confirmed");
		store.redo();
		expect(store.claim(first)?.verificationStatus).toBe("denied");
	});
});
