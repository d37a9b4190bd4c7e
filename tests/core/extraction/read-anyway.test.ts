import { expect, test } from "vitest";
import { extract } from "../../../lib/core/extraction/extract.ts";

const quotes = (text: string, part: string) => {
	const start = text.indexOf(part);
	const { claims, unread } = extract(text, undefined, [{ start, end: start + part.length }]);
	return { quotes: claims.map(({ quote }) => quote), unread: unread.map(({ reason }) => reason) };
};

test("a note that was left out as furniture is read when asked for, and nothing else is", () => {
	const note = "Correction: The mill opened in 1911. It closed in 1950.";
	const text = `Mill burns down\n\nThe mill burned down on Friday.\n\n${note}\n\nSubscribe to our newsletter.`;
	expect(extract(text).claims.map(({ quote }) => quote)).toEqual(["The mill burned down on Friday"]);
	expect(quotes(text, note)).toEqual({
		quotes: ["The mill burned down on Friday", "The mill opened in 1911", "It closed in 1950"],
		unread: ["title", "furniture"],
	});
});

test("a sentence that is too long is read in parts", () => {
	const long = `${Array.from({ length: 120 }, (_, i) => `lot ${i} was sold to Otto Bein`).join(", ")}.`;
	const text = `The mill burned down. There, ${long}`;
	expect(extract(text).unread.map(({ reason }) => reason)).toEqual(["long-sentence"]);
	expect(extract(text).claims).toHaveLength(1);
	const read = quotes(text, long);
	expect(read.unread).toEqual([]);
	expect(read.quotes.length).toBeGreaterThan(100);
});

test("offsets of what is read all the same point into the text that came in", () => {
	const text = "Der Rat sagte nichts, und das Bad bleibt zu.\r\n\r\nDie Stadt ist arm, sagte der Rat.";
	const { claims } = extract(text, undefined, [{ start: 0, end: text.length }]);
	for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
	expect(extract(text).claims).toEqual([]);
});
