// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimAt, claimsWithin, spanIndex } from "@/app/stories/[storyId]/_components/text/claim-at.ts";
import { MarkableWords } from "@/app/stories/[storyId]/_components/text/mark-words.ts";
import { TextMap } from "@/app/stories/[storyId]/_components/text/text-map.ts";
import { wholeWords, wordBounds } from "@/app/stories/[storyId]/_state/span-edits.ts";

import { deskData } from "./desk-fixture.ts";

const spans = fc
	.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), {
		maxLength: 30,
	})
	.map((all) =>
		all
			.map(([start, length], index) => ({
				id: String(index),
				start,
				end: start + length,
			}))
			.sort((a, b) => a.start - b.start || a.end - b.end),
	);
const indexOf = (all: readonly { id: string; start: number; end: number }[]) =>
	spanIndex(
		all.map(({ id }) => id),
		(id) => all.find((one) => one.id === id),
	);

describe("finding the claim at an offset", () => {
	test("gives the last-begun claim that holds the offset, or none", () => {
		fc.assert(
			fc.property(spans, fc.nat(260), (all, offset) => {
				const expected = all.findLast(({ start, end }) => start <= offset && offset < end)?.id ?? null;
				expect(claimAt(indexOf(all), offset)).toBe(expected);
			}),
		);
	});

	test("gives the claims that have a part in a span", () => {
		fc.assert(
			fc.property(spans, fc.nat(200), fc.nat(60), (all, start, length) => {
				const expected = all.filter((one) => one.end > start && one.start < start + length).map(({ id }) => id);
				expect(claimsWithin(indexOf(all), { start, end: start + length })).toEqual(expected);
			}),
		);
	});
});

describe("offsets and places of the page", () => {
	const text = "Head\n\nOne 😀 two.\n\nThree";
	document.body.innerHTML = `<article><h1 data-start="0">Head</h1><p data-start="6">One 😀 two.</p><p data-start="19">Three</p></article>`;
	const map = new TextMap(document.querySelector("article") as Element);

	test("every span inside the text becomes a range with its very words", () => {
		for (const [start, end] of [
			[0, 4],
			[6, 9],
			[10, 12],
			[6, 17],
			[19, 24],
		] as const) {
			const range = document.createRange();
			const place = map.place({ start, end });
			expect(place).not.toBeNull();
			if (!place) continue;
			range.setStart(place.startContainer, place.startOffset);
			range.setEnd(place.endContainer, place.endOffset);
			expect(range.toString()).toBe(text.slice(start, end));
			expect(map.offsetOf(place.startContainer, place.startOffset)).toBe(start);
			expect(map.offsetOf(place.endContainer, place.endOffset)).toBe(end);
		}
	});

	test("a span over two blocks begins in the one and ends in the other", () => {
		const place = map.place({ start: 13, end: 24 });
		expect([place?.startContainer.textContent, place?.endContainer.textContent]).toEqual(["One 😀 two.", "Three"]);
	});

	test("a place outside the text has no offset", () => {
		expect(map.offsetOf(document.body, 0)).toBe(0);
		expect(map.offsetOf(document.createTextNode("x"), 0)).toBeNull();
	});
});

describe("words", () => {
	test("edges fall on words", () => {
		const text = "It cost $14 million, he said.";
		expect(wordBounds(text, 0, text.length, "start").map((at) => text.slice(at).split(" ")[0])).toEqual([
			"It",
			"cost",
			"$14",
			"million,",
			"he",
			"said.",
		]);
		expect(wordBounds(text, 0, text.length, "end").map((at) => text.slice(0, at).split(" ").at(-1))).toEqual([
			"It",
			"cost",
			"$14",
			"million",
			"he",
			"said",
		]);
	});
});

describe("making a claim of a selection", () => {
	const text = "The U.S. envoy’s two-day visit began, he said. “We met”, she told the AP.";
	test.each([
		["letters inside words", "nvoy’s two-d", "envoy’s two-day"],
		["the first half of a joined word", "wo", "two-day"],
		["a stop that is part of its word", "The U.S.", "The U.S."],
		["a stop that ends the sentence", "he said.", "he said"],
		["white space and a comma", " began, ", "began"],
		["quotation marks", "“We met”,", "“We met”"],
	])("%s", (_, selected, claimed) => {
		const start = text.indexOf(selected);
		const span = wholeWords(text, { start, end: start + selected.length });
		expect(span && text.slice(span.start, span.end)).toBe(claimed);
	});

	test("nothing but punctuation is no claim", () => {
		expect(wholeWords(text, { start: text.indexOf(". “"), end: text.indexOf("“") })).toBeNull();
	});

	test("moves the edge past a stop that is part of its word in one step", () => {
		expect(wordBounds(text, 0, 20, "end").map((end) => text.slice(0, end))).toContain("The U.S.");
	});

	test("a paragraph chosen by three clicks is its words, although the browser ends it in the next one", () => {
		document.body.innerHTML = `<article><p data-start="0">Nobody knows.</p><aside>Note</aside><p data-start="15">Hale does.</p></article>`;
		const [first, second] = document.querySelectorAll("p");
		const map = new TextMap(document.querySelector("article") as Element);
		const range = document.createRange();
		range.setStart(first?.firstChild as Node, 0);
		range.setEnd(second as Node, 0);
		expect(map.spanOf(range)).toEqual({ start: 0, end: 13 });
		range.setEnd(second?.firstChild as Node, 4);
		expect(map.spanOf(range)).toEqual({ start: 0, end: 19 });
		range.selectNodeContents(document.querySelector("aside") as Node);
		expect(map.spanOf(range)).toBeNull();
	});
});

describe("marking words by keyboard", () => {
	const { draft } = deskData();
	const words = new MarkableWords(draft);
	const walk = (from: number, ...keys: string[]) => {
		let marked = words.at(from);
		for (const key of keys) marked = words.move(marked, key.replace("Shift+", ""), key.startsWith("Shift+")) ?? marked;
		const span = words.span(marked);
		return span && draft.text.slice(span.start, span.end);
	};
	const start = draft.text.indexOf("The two contracts");

	test("walks by word and by sentence, and takes in more with Shift", () => {
		expect(walk(start)).toBe("The");
		expect(walk(start, "ArrowRight")).toBe("two");
		expect(walk(start, "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight")).toBe("two contracts were");
		expect(walk(start, "Shift+ArrowDown")).toBe("The two contracts were signed eleven days apart.");
		expect(walk(start, "ArrowDown")).toBe("People");
		expect(walk(start, "ArrowDown", "ArrowUp")).toBe("The");
		expect(walk(start, "ArrowRight", "Shift+ArrowLeft")).toBe("The two");
	});

	test("stays inside the article, and leaves out what is not part of it", () => {
		expect(walk(0, "ArrowLeft")).toBe("Harbour");
		expect(walk(draft.text.length)).toBe("ended.");
		expect(walk(draft.text.length, "ArrowRight", "ArrowDown")).toBe("ended.");
		expect(words.move(words.at(0), "a", false)).toBeNull();
	});
});
