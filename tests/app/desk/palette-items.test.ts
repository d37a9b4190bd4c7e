// @vitest-environment jsdom
import { expect, test } from "vitest";
import { paletteItems } from "@/app/stories/[storyId]/_components/dialogs/palette-items.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

function find(typed: string, role: "owner" | "viewer" = "owner") {
	const data = deskData(role);
	const store = deskOn(new FakeServer(data), data);
	store.start();
	const went: string[] = [];
	const items = paletteItems(typed, { store, choices: { accept: "q" }, go: (path) => went.push(path) });
	return { store, went, items, titles: items.map(({ title }) => title) };
}

test.each([
	["report", "Report"],
	["export csv", "Export the report as CSV"],
	["outsiders word", "Export the report for outsiders as Word"],
	["download", "Export the report as HTML"],
	["dark", "Dark theme"],
	["night mode", "Light theme"],
	["assign jonas", "Assign to Jonas Feld"],
	["assign", "Assign to me"],
	["sources", "Sources"],
	["password", "Settings"],
	["deleted claims", "History"],
	["courier", "Vessland Courier"],
	["14 million", "the second contract, worth 14 million crowns, was never advertised"],
])("%s finds %s", (typed, title) => {
	expect(find(typed).titles).toContain(title);
});

test("what nothing fits finds nothing", () => {
	expect(find("zeppelin").titles).toEqual([]);
});

test("takes people where it says, and does what it says", () => {
	const { items, went, store } = find("history");
	items.find(({ title }) => title === "History")?.run();
	expect(went).toEqual([`/stories/${store.data.story.id}/history`]);
	const assign = find("assign jonas");
	assign.items[0]?.run();
	expect(assign.store.claim(claimId(1))?.assigneeId).toBe("u2");
});

test("prints the keys that people chose, and offers viewers nothing to assign", () => {
	expect(find("accept the").items[0]?.key).toBe("q");
	expect(find("jonas", "viewer").titles).toEqual([]);
});
