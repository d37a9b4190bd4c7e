import { expect, test } from "vitest";
import { claimIdOf, claimsOfRecords } from "@/app/stories/[storyId]/history/_components/claim-names.ts";
import { actionWording } from "@/app/stories/[storyId]/history/_components/event-wording.ts";
import { fieldWording, valueWording } from "@/app/stories/[storyId]/history/_components/field-wording.ts";

const claims = (count: number) =>
	Array.from({ length: count }, (_, i) => ({
		entity: "claim",
		id: String(i),
		fields: [],
	}));

const draft = (number: number) => ({
	entity: "draft",
	id: "d",
	fields: [{ field: "number", before: null, after: number }],
});

const ACTIONS: [Parameters<typeof actionWording>[0], string][] = [
	[{ action: "claim.tagged", mode: "do", changes: claims(1) }, "tagged a claim"],
	[{ action: "claim.tagged", mode: "do", changes: claims(3) }, "tagged 3 claims"],
	[{ action: "claim.deleted", mode: "undo", changes: claims(2) }, "undid: deleted 2 claims"],
	[{ action: "claim.split", mode: "do", changes: claims(2) }, "split a claim in two"],
	[{ action: "story.created", mode: "do", changes: claims(9) }, "created the story"],
	[{ action: "draft.created", mode: "do", changes: [draft(2), ...claims(3)] }, "made draft 2"],
	[{ action: "draft.created", mode: "do", changes: claims(1) }, "made a new draft"],
	[{ action: "evidence.added", mode: "redo", changes: [] }, "redid: added a piece of evidence"],
];
for (const [event, words] of ACTIONS) test(words, () => expect(actionWording(event)).toBe(words));

const VALUES: [field: string, value: unknown, words: string | null][] = [
	["verificationStatus", "partly-confirmed", "Partly confirmed"],
	["attributionStatus", "verified", "Checked against the original"],
	["chain", [], "The story’s own voice"],
	["chain", [{ name: "aides" }, { name: "The Ledger" }], "aides → The Ledger"],
	["span", { start: 3, end: 9, quote: "the ferry" }, "the ferry"],
	["flagged", true, "yes"],
	["who", "", null],
	["credibility", null, null],
	// A word of a vocabulary stays a word where a person wrote it.
	["who", "unchecked", "unchecked"],
	["deadline", "2026-03-04T09:05:00.000Z", "4 Mar 2026, 09:05 UTC"],
];
for (const [field, value, words] of VALUES)
	test(`${field} ${JSON.stringify(value)}`, () => expect(valueWording(field, value)).toBe(words));

test("what only the program keeps is not shown", () => {
	expect(["revision", "updatedAt", "draftId", "hash"].map(fieldWording)).toEqual([null, null, null, null]);
});

const UNOWNED: ReadonlyMap<string, string> = new Map();

test("evidence and comments name the claim that they were added to, and a claim names itself", () => {
	const owner = { field: "claimId", before: null, after: "c7" };
	expect(claimIdOf({ entity: "evidence", id: "e1", fields: [owner] }, UNOWNED)).toBe("c7");
	expect(claimIdOf({ entity: "comment", id: "k1", fields: [{ ...owner, before: "c7", after: null }] }, UNOWNED)).toBe(
		"c7",
	);
	expect(claimIdOf({ entity: "claim", id: "c1", fields: [] }, UNOWNED)).toBe("c1");
	expect(claimIdOf({ entity: "evidence", id: "e1", fields: [] }, UNOWNED)).toBe("e1");
});

test("an edit or a removal names the claim too, which it does not say itself", () => {
	const standing = [{ id: "c1", evidence: [{ id: "e1" }], comments: [{ id: "k1" }] }];
	const added = {
		changes: [{ entity: "evidence", id: "gone", fields: [{ field: "claimId", before: null, after: "c2" }] }],
	};
	const owners = claimsOfRecords(standing, [{ changes: claims(2) }, added]);
	const edited = (entity: string, id: string) =>
		claimIdOf({ entity, id, fields: [{ field: "note", before: "a", after: "b" }] }, owners);
	expect([edited("evidence", "e1"), edited("comment", "k1"), edited("evidence", "gone")]).toEqual(["c1", "c1", "c2"]);
});

test("an assignee is called by name, and one who is no longer there is not called by an identifier", () => {
	const people = new Map([["u1", "Ada Brandvold"]]);
	expect(valueWording("assigneeId", "u1", people)).toBe("Ada Brandvold");
	expect(valueWording("assigneeId", "u2", people)).toBe("a former colleague");
});
