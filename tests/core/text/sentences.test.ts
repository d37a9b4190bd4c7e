import { expect, test } from "vitest";
import { readText } from "../../../lib/core/text/read-text.ts";

/** Sentences are written with a bar between them; the bar stands for the space that parts them. */
const CASES = [
	"It rained.|It stopped.",
	"It rained!|It stopped?|Yes.",
	"The U.S. army left.|It went home.",
	"They live in the U.S.|The army left.",
	"Sen. Ada Cole met Rep. Jan Stone.|They spoke.",
	"Mr. and Mrs. Okello left at 5 p.m. on Sunday.",
	"They left at 5 p.m.|Police came at six.",
	"They left at 5 p.m. Eastern time.",
	"It was founded by J. K. Marlowe and A.B. Finch.",
	"Harlan J. Cole spoke first.",
	"The firm is Acme Inc. of Leeds.",
	"The firm is Acme Inc.|It makes valves.",
	"The fine was 3.5 million.|It was paid.",
	"See No. 4 on the list.",
	"The answer was no.|Nobody was surprised.",
	"It rose 4.2 percent on Jan. 5 and Feb. 6.",
	"It rose in January.|Then it fell.",
	"Some tools, e.g. hammers, i.e. heavy ones, were taken.",
	"“It rained.”|“It stopped.”",
	"“It rained,” she said.|“It stopped.”",
	"“It rained!” she said.",
	"“Did it rain?” asked the boy.",
	"“It rained.”|She left.",
	'"It rained."|She left.',
	"He waited … and waited.",
	"He waited...|Then he left.",
	"He left (it was late).|She stayed.",
	"He left.|(She stayed.)",
	"Write to desk@post.example or see www.post.example/a.b.c for more.|It is free.",
	"The iPhone sold well.|eBay did not.",
	"She has a Ph.D. in law.",
	"Version 2.0.1 is out.|Version 3 is not.",
	"Prices start at €1.20.|Children pay nothing.",
	"It was 6 ft. tall.",
	"St. Mary's Hospital is on St. John St. in Leeds.",
	"هذا نص.|وهذا آخر.",
];

test.each(CASES)("%s", (marked) => {
	const text = marked.replaceAll("|", " ");
	const { sentences } = readText(text);
	expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split("|"));
});
