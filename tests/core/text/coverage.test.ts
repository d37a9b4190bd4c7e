import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf } from "../../../lib/core/text/coverage.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

const TEXT = `The bridge closes for a year

By Nina Brandt

The council shut the bridge on Friday. Nobody was warned. Ferries run twice an hour.

- Tickets cost two crowns.`;
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const bareIn = (...claims: string[]) =>
	coverageOf(readText(TEXT), claims.map(at)).bare.map(({ start, end }) => TEXT.slice(start, end));

test("a sentence is bare until a claim has a word of it; headlines and lists count, bylines don't", () => {
	expect(bareIn()).toEqual([
		"The bridge closes for a year",
		"The council shut the bridge on Friday.",
		"Nobody was warned.",
		"Ferries run twice an hour.",
		"Tickets cost two crowns.",
	]);
	expect(bareIn("Tickets cost two crowns", "shut the bridge")).toEqual([
		"The bridge closes for a year",
		"Nobody was warned.",
		"Ferries run twice an hour.",
	]);
});

test("one claim can speak for several sentences", () => {
	expect(bareIn("on Friday. Nobody was warned. Ferries")).toEqual([
		"The bridge closes for a year",
		"Tickets cost two crowns.",
	]);
});

test("words are counted once, in sentences with a claim or in bare ones", () => {
	expect(coverageOf(readText(TEXT), [at("Nobody")])).toMatchObject({ words: 25, answered: 3 });
});

test("whatever the claims, each sentence is bare just where none of them touches it", () => {
	const model = readText(TEXT);
	const span = fc
		.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
		.map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
	fc.assert(
		fc.property(fc.array(span, { maxLength: 6 }), (claims) => {
			const all = coverageOf(model, []).bare;
			const untouched = all.filter(({ start, end }) => !claims.some((one) => one.start < end && one.end > start));
			expect(coverageOf(model, claims).bare).toEqual(untouched);
		}),
	);
});
