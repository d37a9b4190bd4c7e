import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, fieldChange, sameValue } from "../../lib/data/field-changes.ts";

const value = fc.jsonValue({ maxDepth: 3 });

test("two values are the same exactly where their canonical JSON is", () => {
	const turned = (one: unknown): unknown =>
		typeof one === "object" && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).reverse())
			: one;
	fc.assert(
		fc.property(value, value, (one, other) => {
			expect(sameValue(one, turned(structuredClone(one)))).toBe(true);
			expect(sameValue({ one }, { one, other })).toBe(false);
			expect(sameValue(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
			expect(sameValue({ one }, { one: other })).toBe(canonicalJson(one) === canonicalJson(other));
		}),
	);
});

test("canonical JSON has its names in order, all of them, and reads as the value", () => {
	const odd = JSON.parse('{"b":1,"__proto__":{"z":2,"a":[{"d":1,"c":2}]},"10":null}');
	expect(canonicalJson(odd)).toBe('{"10":null,"__proto__":{"a":[{"c":2,"d":1}],"z":2},"b":1}');
	expect(canonicalJson({ b: new Date(0), a: undefined }, new Set(["c"]))).toBe('{"b":"1970-01-01T00:00:00.000Z"}');
	expect(canonicalJson({ b: { c: 1, d: 2 }, c: 3 }, new Set(["c"]))).toBe('{"b":{"d":2}}');
	fc.assert(
		fc.property(value, (one) => {
			expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
		}),
	);
});

test("a change names the fields that differ, and no others", () => {
	const before = { id: "c", revision: 1, span: { start: 1, end: 2 }, chain: [{ name: "A" }], who: null };
	const after = { id: "c", revision: 2, chain: [{ name: "A" }], span: { end: 3, start: 1 }, who: undefined };
	expect(fieldChange({ entity: "claim", id: "c", before, after }).fields).toEqual({
		span: [
			{ start: 1, end: 2 },
			{ end: 3, start: 1 },
		],
	});
});
