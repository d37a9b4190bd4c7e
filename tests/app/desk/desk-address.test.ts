import { expect, test } from "vitest";
import { deskQuery, readDeskAddress } from "@/app/stories/[storyId]/_state/desk-address.ts";
import { NO_FILTER } from "@/app/stories/[storyId]/_state/filter.ts";
import { arrive } from "@/app/stories/[storyId]/_state/use-desk-address.ts";
import { visibleClaims } from "@/app/stories/[storyId]/_state/visible.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

const read = (query: string) => readDeskAddress(new URLSearchParams(query), "u1");

test.each([
	{ claimId: claimId(3), filter: NO_FILTER },
	{ claimId: null, filter: { ...NO_FILTER, only: "undecided", query: "14 million & more" } as const },
	{
		claimId: claimId(2),
		filter: {
			...({ only: "flagged", status: "disputed", origin: "own", sourceId: claimId(9) } as const),
			...({ finding: "single-origin", assigneeId: "u2", query: "" } as const),
		},
	},
])("an address says the same place again: %o", (address) => {
	expect(read(deskQuery(address))).toEqual(address);
});

test("an address that says nothing of the desk leads nowhere, and nonsense in one is left out", () => {
	expect(read("")).toBeNull();
	expect(read("utm_source=mail")).toBeNull();
	expect(read(`claim=${claimId(1)}&status=splendid&show=everything`)).toEqual({
		claimId: claimId(1),
		filter: NO_FILTER,
	});
});

test("what is assigned to me is what is assigned to whoever opens the address", () => {
	expect(read("assignee=me")?.filter.assigneeId).toBe("u1");
});

test("a link opens its claim, also where its own filter would hide it", () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	arrive(store, { claimId: claimId(5), filter: { ...NO_FILTER, status: "false" } });
	expect(store.state().currentId).toBe(claimId(5));
	expect(store.state().visible).toEqual([claimId(5), claimId(8)]);
});

test("a link to a claim that is gone says so", () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	arrive(store, { claimId: claimId(77), filter: NO_FILTER });
	expect(store.state().currentId).toBe(claimId(1));
	expect(store.state().said).toMatchObject({ isShown: true, words: expect.stringContaining("no longer") });
});

test("a filter by findings hides nothing until the rules have seen the story", () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	store.set({ filter: { ...NO_FILTER, only: "findings", finding: "single-origin" } });
	expect(store.state().findings).toBeNull();
	expect(visibleClaims(store.state(), store.claim)).toHaveLength(data.claims.length);
});
