import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsIn, measure, wordsIn } from "./measure.ts";
import { KINDS, type Kind, readArticles } from "./read-articles.ts";

/** How many of each kind are found today. `npm run bench -- errors` tells which are missed. */
const FLOORS: Readonly<Record<Kind, number>> = {
	"headline-figure": 7,
	weekday: 6,
	sum: 10,
	name: 7,
	title: 7,
	quote: 4,
	"second-hand": 4,
	denial: 2,
	unnamed: 4,
	circular: 4,
	condition: 4,
	unanswered: 4,
};
const articles = readArticles();
const house = join(import.meta.dirname, "../house");

test("errors put into ten articles are found, kind by kind", () => {
	const measured = measure(articles);
	for (const kind of KINDS) {
		const { found, missed } = measured[kind];
		expect(found, `${kind}, missed: ${missed.join("; ")}`).toBeGreaterThanOrEqual(FLOORS[kind]);
	}
});

test("articles without errors get at most two false alarms in a thousand words", () => {
	const clean = [
		...articles,
		...readdirSync(house)
			.filter((file) => file.endsWith(".txt"))
			.map((file) => ({ text: readFileSync(join(house, file), "utf8"), heard: null })),
	];
	const words = clean.reduce((sum, { text }) => sum + wordsIn(text), 0);
	const alarms = clean.flatMap(({ text, heard }) => errorsIn(text, heard).map(({ message }) => message));
	expect((1000 * alarms.length) / words, alarms.join("\n")).toBeLessThanOrEqual(2);
});
