import { describe, expect, test } from "vitest";
import { claimBeside, claimsOfNote, commentOfNote, evidenceOfNote, placeIn } from "@/lib/core/documents/bring-note.ts";
import type { DocumentNote } from "@/lib/core/documents/document.ts";

const TEXT = "The ferry sank on Monday, police said. Nobody drowned.\n\nThe crane fell.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const CLAIMS = ["The ferry sank", "Nobody drowned", "The crane fell"].map((id) => ({ id, ...spanOf(id) }));
const behind = (words: string) => ({ start: spanOf(words).end, end: spanOf(words).end });
const note = (text: string, links: readonly string[] = [], author: string | null = "Sara Lind"): DocumentNote => ({
	...{ kind: "comment", text, author, links, isOurs: false },
	...{ start: 0, end: 0 },
});

describe("a note", () => {
	test.each([
		["words of a claim", spanOf("ferry"), ["The ferry sank"]],
		["words of two claims", spanOf("sank on Monday, police said. Nobody"), ["The ferry sank", "Nobody drowned"]],
		["words of no claim", spanOf("on Monday"), []],
		["a number after the sentence", behind("police said."), ["The ferry sank"]],
		["a number after the paragraph", behind("drowned."), ["Nobody drowned"]],
		[
			"a number before any claim of its paragraph",
			{ start: TEXT.indexOf("The crane"), end: TEXT.indexOf("The crane") },
			[],
		],
	])("on %s", (_, span, ids) => {
		expect(claimsOfNote(span, CLAIMS, TEXT)).toEqual(ids);
	});

	test("on everything is about no claim in particular", () => {
		const many = Array.from({ length: 6 }, (_, i) => ({ id: String(i), start: i, end: i + 1 }));
		expect(claimsOfNote({ start: 0, end: 6 }, many, TEXT)).toEqual([]);
		expect(claimsOfNote({ start: 0, end: 5 }, many, TEXT)).toHaveLength(5);
	});

	test("that touches none goes to the nearest", () => {
		expect(claimBeside(spanOf("on Monday"), CLAIMS)).toBe("The ferry sank");
		expect(claimBeside(spanOf("said"), CLAIMS)).toBe("Nobody drowned");
		expect(claimBeside(spanOf("said"), [])).toBeNull();
	});

	test("is found in a text that was corrected, where its words are there once", () => {
		const corrected = `Embargoed.\n\n${TEXT}`;
		const span = spanOf("Nobody drowned");
		expect(placeIn(TEXT, TEXT, span)).toEqual(span);
		expect(placeIn(corrected, TEXT, span)).toEqual({ start: span.start + 12, end: span.end + 12 });
		expect(placeIn(corrected, TEXT, behind("drowned."))).toEqual({ start: span.end + 13, end: span.end + 13 });
		expect(placeIn(`${TEXT} Nobody drowned.`, TEXT, span)).toBeNull();
		expect(placeIn("Another text.", TEXT, span)).toBeNull();
		expect(placeIn(corrected, TEXT, spanOf("ferry"))).toBeNull();
	});

	test.each([
		["See https://a.example/m", ["https://a.example/m"], { url: "https://a.example/m", locator: "" }],
		["Minutes, p. 12", [], { url: null, locator: "p. 12" }],
		["Minutes, pp. 12–14, and more", [], { url: null, locator: "pp. 12–14" }],
		["Audit, page 3", ["https://a.example/"], { url: "https://a.example/", locator: "page 3" }],
		["Tape at 12:40", [], { url: null, locator: "12:40" }],
		["Contract, paragraph 9", [], { url: null, locator: "paragraph 9" }],
	])("“%s” is evidence", (text, links, expected) => {
		expect(evidenceOfNote(note(text, links))).toMatchObject({
			...expected,
			bearing: "context",
			note: `Sara Lind, in Word: ${text}`,
		});
	});

	test.each(["Which one?", "Cut by 12", "Page one story", "At noon", "Is it 3:2?"])("“%s” is a comment", (text) => {
		expect(evidenceOfNote(note(text))).toBeNull();
		expect(commentOfNote(note(text))).toBe(`Sara Lind, in Word: ${text}`);
	});

	test("says whose it is, what it is about, and fits", () => {
		expect(commentOfNote(note("Cut.", [], null), " It\nrained. ")).toBe(
			"From a comment in Word (on “It rained.”): Cut.",
		);
		expect(commentOfNote(note("😀".repeat(9000))).length).toBeLessThanOrEqual(8000);
		expect(commentOfNote(note("😀".repeat(9000))).isWellFormed()).toBe(true);
	});
});
