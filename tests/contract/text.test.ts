import { describe, expect, test } from "vitest";
import { z } from "zod";
import { field } from "../../lib/contract/text.ts";
import { contractFields } from "../support/contract-fields.ts";

/** What only one database can store, or neither. */
const UNSTORABLE = ["a\0b", "x\ud800y", "\udc00"];
/** Checked by `acceptText`, which tells a binary file from a text with a flaw. */
const ELSEWHERE = new Set(["createStoryInput.text", "newDraftInput.text"]);

const fields = (await contractFields()).filter(
	({ schema }) => schema instanceof z.ZodString || schema instanceof z.ZodStringFormat,
);

describe("text that comes in", () => {
	test("every field of every input is looked at", () => {
		expect(fields.length).toBeGreaterThan(80);
		expect(fields.map(({ path }) => path)).toEqual(
			expect.arrayContaining(["editClaimInput.what", "tagClaimsInput.set.assigneeId", "listSourcesInput.query"]),
		);
	});

	test.each(fields.filter(({ path }) => !ELSEWHERE.has(path)))("$path takes nothing that cannot be stored", (one) => {
		for (const value of UNSTORABLE) expect(one.schema.safeParse(value).success).toBe(false);
	});

	test("a field takes whole characters of any script, and counts what is left without the spaces around", () => {
		expect(field("A cue").parse(`  ${"𠮷".repeat(200)} `)).toBe("𠮷".repeat(200));
		const { error } = field("A cue").safeParse("𠮷".repeat(201));
		expect(error?.issues[0]?.message).toBe("A cue has at most 200 characters.");
	});
});
