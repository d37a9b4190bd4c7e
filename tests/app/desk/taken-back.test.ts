import { expect, test } from "vitest";
import { takenBackWords } from "@/app/stories/[storyId]/_state/taken-back.ts";
import { deskData } from "./desk-fixture.ts";

const [first, second] = deskData().claims;
if (!first || !second) throw new Error("The fixture has no claims.");
const was = { ...first, verificationStatus: "unchecked" as const };
const denied = { ...was, verificationStatus: "denied" as const, flagged: !was.flagged };
const gone = { ...was, deletedAt: "2026-03-02T10:00:00.000Z" };
const numberOf = (id: string) => (id === first.id ? 1 : undefined);

test.each([
	["nothing known of it", "undo", [], [], "Undone."],
	[
		"one claim",
		"undo",
		[denied],
		[was],
		`Undone, claim 1: verification unchecked, ${was.flagged ? "flagged" : "not flagged"}.`,
	],
	["what is not shown of it", "redo", [was], [was], "Redone, claim 1."],
	["whom it is given to", "redo", [was], [{ ...was, assigneeId: "u1" }], "Redone, claim 1: assigned to Noor."],
	["one that comes back", "undo", [gone], [was], "Undone: claim 1 restored."],
	["one that goes", "redo", [was], [gone], "Redone: claim 1 removed."],
	["several", "undo", [denied, second], [was, second], "Undone in 2 claims."],
] as const)("%s", (_, kind, before, after, words) => {
	expect(takenBackWords(kind, before, after, numberOf, () => "Noor")).toBe(words);
});
