import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorsIn, measure, wordsIn } from "../core/errors/measure.ts";
import { KINDS, readArticles } from "../core/errors/read-articles.ts";

/** How many planted errors the rules find, by kind, and how often they are wrong about articles without any. */
export async function run(): Promise<void> {
	const articles = readArticles();
	const measured = measure(articles);
	for (const kind of KINDS) {
		const { found, planted, missed } = measured[kind];
		console.log(
			`  ${kind.padEnd(16)} ${found} of ${planted}${missed.map((words) => `\n      missed: ${words}`).join("")}`,
		);
	}
	const all = KINDS.map((kind) => measured[kind]);
	const sum = (of: "found" | "planted") => all.reduce((total, one) => total + one[of], 0);
	console.log(
		`  all              ${sum("found")} of ${sum("planted")} (${(sum("found") / sum("planted")).toFixed(2)})`,
	);
	const house = join(import.meta.dirname, "../core/house");
	const folders = [house, ...(process.env.ONRECORD_ARTICLES?.split(":") ?? [])];
	const clean = [
		...articles.map(({ name, text, heard }) => ({ name, text, heard })),
		...folders.flatMap((folder) =>
			readdirSync(folder)
				.filter((file) => file.endsWith(".txt"))
				.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8"), heard: null })),
		),
	];
	let [words, alarms] = [0, 0];
	for (const { name, text, heard } of clean) {
		words += wordsIn(text);
		for (const { rule, message } of errorsIn(text, heard)) {
			alarms++;
			console.log(`  false alarm in ${name}: ${rule}: ${message}`);
		}
	}
	console.log(
		`  ${alarms} false alarms in ${words} words of ${clean.length} articles: ${((1000 * alarms) / words).toFixed(2)} per 1,000`,
	);
}
