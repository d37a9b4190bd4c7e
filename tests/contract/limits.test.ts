import { describe, expect, test } from "vitest";
import { z } from "zod";
import { contractFields, type Field, fieldsOf } from "../support/contract-fields.ts";

/** What a column of whole numbers holds on PostgreSQL. */
const LARGEST_INT4 = 2_147_483_647;

const fields = await contractFields();

/** Why a field takes what no person and no program of ours sends; null where it doesn't. */
function flawOf({ schema }: Field): string | null {
	if (schema instanceof z.ZodNumber) {
		const { minValue, maxValue } = schema;
		return (minValue ?? 0) >= 0 && (maxValue ?? Infinity) <= LARGEST_INT4 ? null : "a number of any size";
	}
	if (schema instanceof z.ZodStringFormat && schema.format === "uuid") return null;
	const most = schema instanceof z.ZodArray ? mostOf(schema) : schema.maxLength;
	if (most === null) return `a ${schema instanceof z.ZodArray ? "list" : "string"} of any length`;
	const tooMuch = schema instanceof z.ZodArray ? Array(most + 1).fill(null) : "x".repeat(most + 1);
	const messages = schema.safeParse(tooMuch).error?.issues.map(({ message }) => message) ?? [];
	const told = messages.find((message) => message.includes(`at most ${most.toLocaleString("en")} `));
	return told ? null : `no word of how much it takes: ${messages[0]}`;
}

/** The most that a list holds: as a list has no property of it, its check is asked. */
function mostOf(list: z.ZodArray): number | null {
	const { maxItems } = z.toJSONSchema(list, { unrepresentable: "any", io: "input" });
	return maxItems ?? null;
}

describe("every input has limits", () => {
	test("all of them are looked at", () => {
		expect(fields.length).toBeGreaterThan(180);
		const paths = fields.map(({ path }) => path);
		for (const path of ["makeChangeInput.change.ids", "createStoryInput.text", "readHistoryInput.before"])
			expect(paths).toContain(path);
	});

	test.each(fields)("$path", (field) => {
		expect(flawOf(field)).toBeNull();
	});

	test.each([
		["a string", z.string()],
		["one with a limit and no word of it", z.string().max(5)],
		["a list", z.array(z.boolean())],
		["a time of a million digits", z.iso.datetime()],
		["a number", z.int()],
	])("%s without one would be found", (_, schema) => {
		expect(flawOf(fieldsOf(schema, "")[0] as Field)).not.toBeNull();
	});

	test("a schema that can't be looked into is told", () => {
		expect(() => fieldsOf(z.object({ any: z.unknown() }), "it")).toThrow("it.any is a schema that nobody");
	});
});
