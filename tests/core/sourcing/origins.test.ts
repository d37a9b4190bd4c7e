import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line } from "../../../lib/core/sourcing/line.ts";
import { countOrigins, peopleIn } from "../../../lib/core/sourcing/origins.ts";
import type { SourceKind } from "../../../lib/core/vocabulary/vocabulary.ts";

const link = (name: string, kind: SourceKind) => ({
	sourceId: name,
	name,
	kind,
});
const ministry = link("Harbour Ministry", "organisation");
const mayor = link("Ines Varga", "person");
const ledger = link("The Ledger", "publication");
const courier = link("The Courier", "publication");
const insiders = link("People close to the deal", "unnamed");
const officials = link("Two officials", "unnamed");
const aide = link("A cabinet aide", "unnamed");
const reports = link("unspecified reports", "unknown");

const CASES: readonly {
	name: string;
	lines: readonly Line[];
	min: number;
	max: number;
}[] = [
	{ name: "no line at all", lines: [], min: 0, max: 0 },
	{ name: "one named source", lines: [[ministry]], min: 1, max: 1 },
	{
		name: "the same named source twice",
		lines: [[ministry], [ministry, ledger]],
		min: 1,
		max: 1,
	},
	{ name: "two named sources", lines: [[ministry], [mayor]], min: 2, max: 2 },
	{ name: "a relay is no origin", lines: [[insiders, ledger]], min: 1, max: 1 },
	{
		name: "an outlet that names no origin is one itself",
		lines: [[ledger]],
		min: 1,
		max: 1,
	},
	{
		name: "two people behind one outlet",
		lines: [[officials, ledger]],
		min: 2,
		max: 2,
	},
	{
		name: "two descriptors behind one outlet",
		lines: [
			[insiders, ledger],
			[aide, ledger],
		],
		min: 2,
		max: 2,
	},
	{
		name: "unnamed people behind two outlets",
		lines: [
			[insiders, ledger],
			[officials, courier],
		],
		min: 1,
		max: 2,
	},
	{
		name: "unnamed people who told the story itself",
		lines: [[aide]],
		min: 1,
		max: 1,
	},
	{ name: "nobody named", lines: [[reports]], min: 0, max: 1 },
	{
		name: "nobody named, twice",
		lines: [[reports], [reports, ledger]],
		min: 0,
		max: 1,
	},
	{
		name: "named and unnamed",
		lines: [[mayor], [insiders, ledger]],
		min: 2,
		max: 2,
	},
	{
		name: "all kinds",
		lines: [[mayor], [insiders, ledger], [aide, courier], [reports]],
		min: 2,
		max: 4,
	},
];

describe("countOrigins", () => {
	test.each(CASES)("$name: $min to $max", ({ lines, min, max }) => {
		expect(countOrigins(lines)).toEqual({ min, max });
	});

	const anyLine = fc.array(fc.constantFrom(ministry, mayor, ledger, courier, insiders, officials, aide, reports), {
		minLength: 1,
		maxLength: 4,
	});
	test("the order of lines does not matter, and saying a line again adds nothing", () => {
		fc.assert(
			fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
				const count = countOrigins(lines);
				expect(countOrigins([...lines].reverse())).toEqual(count);
				expect(countOrigins([...lines, ...lines])).toEqual(count);
				expect(count.min).toBeLessThanOrEqual(count.max);
			}),
		);
	});
});

test.each([
	["two officials", 2],
	["Three people with knowledge of the tender", 3],
	["at least 4 witnesses", 4],
	["the two envoys", 2],
	["people close to the deal", 1],
	["several diplomats", 1],
	["", 1],
])("%j counts %i people", (descriptor, people) => {
	expect(peopleIn(descriptor)).toBe(people);
});
