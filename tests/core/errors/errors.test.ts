import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsIn, measure, wordsIn } from "./measure.ts";
import { KINDS, type Kind, readArticles } from "./read-articles.ts";

/** How many of each kind are found today. `npm run bench -- errors` tells which are missed. */
const FLOORS: Readonly<Record<Kind, number>> = {
	"headline-figure": 10,
	weekday: 8,
	sum: 17,
	name: 11,
	title: 10,
	quote: 6,
	"second-hand": 6,
	denial: 2,
	unnamed: 6,
	circular: 5,
	condition: 7,
	unanswered: 5,
};
const articles = readArticles();
const house = join(import.meta.dirname, "../house");

test("errors put into articles are found, kind by kind", () => {
	const measured = measure(articles);
	for (const kind of KINDS) {
		const { found, missed } = measured[kind];
		expect(found, `${kind}, missed: ${missed.join("; ")}`).toBeGreaterThanOrEqual(FLOORS[kind]);
	}
}, 240_000);

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
}, 240_000);
