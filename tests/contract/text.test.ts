import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { field } from "../../lib/contract/text.ts";

const CONTRACT = new URL("../../lib/contract/", import.meta.url);
/** What only one database can store, or neither. */
const UNSTORABLE = ["a\0b", "x\ud800y", "\udc00"];
/** Checked by `acceptText`, which tells a binary file from a text with a flaw. */
const ELSEWHERE = new Set(["createStoryInput.text"]);

/** Every schema of a string inside a schema, with the path to it. */
function strings(schema: unknown, path: string): { path: string; schema: z.ZodType }[] {
	if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return [{ path, schema }];
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape).flatMap(([name, inner]) => strings(inner, `${path}.${name}`));
	if (schema instanceof z.ZodArray) return strings(schema.element, `${path}[]`);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((inner) => strings(inner, path));
	// "true" and the like: the string is never stored, only what it means.
	if (schema instanceof z.ZodPipe) return [{ path, schema }];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
		return strings(schema.unwrap(), path);
	return [];
}

const modules = await Promise.all(
	readdirSync(CONTRACT).map(async (name) => Object.entries(await import(new URL(name, CONTRACT).href))),
);
const fields = modules
	.flat()
	.filter(([name]) => name.endsWith("Input"))
	.flatMap(([name, schema]) => strings(schema, name));

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
		expect(field(4).parse("  𠮷𠮷 ")).toBe("𠮷𠮷");
		expect(field(4).safeParse("12345").error?.issues[0]?.message).toBe("This takes 4 characters at most.");
	});
});
