import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPiece, diffWords } from "@/lib/core/drafts/diff.ts";
import { diffRows } from "@/lib/core/drafts/diff-rows.ts";

const joined = (pieces: readonly DiffPiece[], without: DiffPiece["kind"]) =>
	pieces
		.filter(({ kind }) => kind !== without)
		.map(({ text }) => text)
		.join("");
const words = fc
	.array(fc.constantFrom("boats", "the", "sank.", "nine", "“We", "saw”", "\n\n", "harbour,", "🛳"), { maxLength: 40 })
	.map((all) => all.join(" "));

test("a word that came in is the only difference", () => {
	const pieces = diffWords("people familiar with the matter said", "two people familiar with the matter said");
	expect(pieces.map(({ kind, text }) => [kind, text.trim()])).toEqual([
		["added", "two"],
		["same", "people familiar with the matter said"],
	]);
});

test("either text can be read out of a comparison, and each part stands where it says", () => {
	fc.assert(
		fc.property(words, words, (before, after) => {
			const pieces = diffWords(before, after);
			expect(joined(pieces, "removed")).toBe(after);
			expect(joined(pieces, "added").replace(/\s+/g, "")).toBe(before.replace(/\s+/g, ""));
			for (const { kind, text, start } of pieces)
				expect((kind === "removed" ? before : after).slice(start, start + text.length)).toBe(text);
		}),
	);
});

const FERRIES = "“The ferries stay in port,” the owner of the line told reporters.";
const PIER = "The pier will be closed for repairs until the end of the summer.";

test("a paragraph that stands elsewhere now is marked as moved in both places, with the marks around it", () => {
	const pieces = diffWords(["One.", FERRIES, PIER, "Two."].join("\n\n"), ["One.", PIER, FERRIES, "Two."].join("\n\n"));
	const told = pieces.filter(({ kind, text }) => kind !== "same" && text.trim() !== "");
	expect(told.map(({ kind, text, moved = false }) => [kind, text, moved])).toEqual([
		["removed", FERRIES, true],
		["added", FERRIES, true],
	]);
});

test("a word that changed in a moved paragraph is told beside it", () => {
	const pieces = diffWords(
		["One.", FERRIES, "Two.", PIER, "Three."].join("\n\n"),
		["One.", "Two.", PIER, "Three.", FERRIES.replace("reporters", "the council")].join("\n\n"),
	);
	const here = pieces.filter(({ kind, text }) => kind === "added" && text.trim() !== "");
	expect(here.map(({ text, moved = false }) => [text.trim(), moved])).toEqual([
		["“The ferries stay in port,” the owner of the line told", true],
		["the council.", false],
	]);
});

test("rows hold every word of both texts, and the same text has no difference", () => {
	fc.assert(
		fc.property(words, words, (before, after) => {
			const pieces = diffRows(before, after).flatMap((row) => row.pieces);
			expect(joined(pieces, "removed").replace(/\s+/g, "")).toBe(after.replace(/\s+/g, ""));
			expect(joined(pieces, "added").replace(/\s+/g, "")).toBe(before.replace(/\s+/g, ""));
			expect(diffRows(after, after).every(({ isSame }) => isSame)).toBe(true);
		}),
	);
});

test("a paragraph in which a word changed is one row, and the ones beside it are as they were", () => {
	const rows = diffRows("One line.\n\nNine boats sank.\n\nThe end.", "One line.\n\nTen boats sank.\n\nThe end.");
	expect(rows.map(({ isSame }) => isSame)).toEqual([true, false, true]);
});
