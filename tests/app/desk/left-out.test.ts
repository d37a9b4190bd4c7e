// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { nextLeftOut, readLeftOut } from "@/app/stories/[storyId]/_state/left-out.ts";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import { deskData, TEXT } from "./desk-fixture.ts";
import { deskOn, FakeServer, settled } from "./fake-server.ts";

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => stop());

const NOTE = "Sign up for the morning letter";
const start = TEXT.indexOf(NOTE);
const FOUND: SuggestedClaim = {
	span: { start, end: start + NOTE.length },
	who: "the letter",
	what: NOTE,
	chain: [{ name: "Otto Bein", kind: "person", cue: "said" }],
};

function open(leftOut: FakeServer["leftOut"]) {
	const data = deskData("checker");
	const server = new FakeServer(data);
	server.leftOut = leftOut;
	const store = deskOn(server, data);
	stop = store.start();
	return { store, server };
}

test("claims found in lines left out are made, current, and stored with their source", async () => {
	const { store, server } = open([FOUND]);
	const before = store.state().outline.order.length;
	await readLeftOut(store, { start, end: TEXT.length });
	await settled();
	expect(store.state().outline.order).toHaveLength(before + 1);
	expect(store.current()).toMatchObject({ quote: NOTE, who: "the letter" });
	expect(store.current()?.chain.map(({ name }) => name)).toEqual(["Otto Bein"]);
	expect(store.state().said.words).toBe("Found 1 more claim in these lines.");
	expect([...server.claims.values()].map(({ quote }) => quote)).toContain(NOTE);
});

test("what is a claim already is not made twice, and an unreachable server changes nothing", async () => {
	const { store, server } = open([FOUND]);
	await readLeftOut(store, { start, end: TEXT.length });
	const made = store.state().outline.order.length;
	await readLeftOut(store, { start, end: TEXT.length });
	expect(store.state().said.words).toBe("No more claims found in these lines.");
	server.leftOut = null;
	await readLeftOut(store, { start, end: TEXT.length });
	expect(store.state().said.words).toMatch(/^These lines can’t be read for claims now\./);
	expect(store.state().outline.order).toHaveLength(made);
});

test("without a selection the lines left out after the current claim are meant, together with those beside them", () => {
	const { blocks } = deskData("checker").draft;
	const end = blocks.at(-1)?.end;
	const from = TEXT.indexOf("Read more");
	expect(nextLeftOut(blocks, 0)).toEqual({ start: from, end });
	expect(nextLeftOut(blocks, TEXT.length)).toEqual({ start: from, end });
	expect(nextLeftOut([], 0)).toBeNull();
});
