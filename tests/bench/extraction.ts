import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract } from "../../lib/core/extraction/extract.ts";
import { madeUpNews } from "./made-up-news.ts";

const WORDS = 20_000;
const ROUNDS = 15;
const GROWTH = [1_000, 10_000, 100_000, 1_000_000];
const ROOT = join(import.meta.dirname, "../..");

/** Text to claims beside what others do on the same text in the same run; growth, memory, size, hostile texts. */
export async function run(): Promise<void> {
	compare();
	loading();
	growth();
	hostile();
}

/** Milliseconds of the fastest of some rounds, after one that warms up. */
function fastest(work: () => unknown, rounds = ROUNDS): number {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round <= rounds; round++) {
		const began = performance.now();
		work();
		const took = performance.now() - began;
		if (round > 0) best = Math.min(best, took);
	}
	return best;
}

function compare(): void {
	const text = madeUpNews(WORDS, 1);
	const nlp = winkNLP(model, ["sbd", "pos"]);
	const wink = fastest(() => nlp.readDoc(text).tokens().out(nlp.its.pos));
	const quotations = fastest(() => compromise(text).quotations().out("array"), 2);
	const ours = fastest(() => extract(text));
	const whole = fastest(() => extract(text).attributions);
	console.log(`  ${WORDS} words, warm, fastest of ${ROUNDS}:`);
	const line = (name: string, took: number) =>
		console.log(
			`    ${name.padEnd(38)} ${took.toFixed(0).padStart(6)} ms  ${Math.round(WORDS / took)
				.toString()
				.padStart(5)} words/ms`,
		);
	line("wink-nlp, tokens and part of speech", wink);
	line("compromise, quotations()", quotations);
	line("Onrecord, text to claims", ours);
	line("Onrecord, with attribution spans as well", whole);
	console.log(`    ours is ${(ours / wink).toFixed(2)}× wink-nlp’s time (target: at most 3×)`);
}

/** Size of the model on disk, and the time of a first extraction in a fresh process over that of a second. */
function loading(): void {
	const bytes = statSync(join(ROOT, "lib/core/extraction/attributions/model/weights.ts")).size;
	const script = `
		const began = performance.now();
		const { attributionModel } = await import("./lib/core/extraction/attributions/model/attribution-model.ts");
		const imported = performance.now();
		attributionModel();
		console.log(JSON.stringify([imported - began, performance.now() - imported]));`;
	const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
		cwd: ROOT,
		encoding: "utf8",
	});
	const [imported = Number.NaN, decoded = Number.NaN] = JSON.parse(stdout || "[]") as number[];
	console.log(
		`  model: ${(bytes / 1e6).toFixed(2)} MB in the repository (target: at most 3), read in ${imported.toFixed(0)} ms and decoded in ${decoded.toFixed(0)} ms (target: at most 100)`,
	);
}

/** Time and peak memory by size of text, each size in a process of its own. */
function growth(): void {
	console.log("  growth:");
	for (const words of GROWTH) {
		const script = `
			const { extract } = await import("./lib/core/extraction/extract.ts");
			const { madeUpNews } = await import("./tests/bench/made-up-news.ts");
			extract(madeUpNews(2000, 2));
			const text = madeUpNews(${words}, 3);
			const began = performance.now();
			// Both: the claims, and the spans of the trained tagger.
		const { claims, attributions } = extract(text);
			const took = performance.now() - began;
			console.log(JSON.stringify([took, claims.length, process.resourceUsage().maxRSS / 1024]));`;
		const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
			cwd: ROOT,
			encoding: "utf8",
		});
		const [took = Number.NaN, claims = 0, memory = Number.NaN] = JSON.parse(stdout || "[]") as number[];
		console.log(
			`    ${words.toString().padStart(8)} words ${took.toFixed(0).padStart(7)} ms  ${((1000 * took) / words).toFixed(1).padStart(6)} µs a word  ${String(claims).padStart(7)} claims  peak ${memory.toFixed(0)} MB`,
		);
	}
}

const HOSTILE: Record<string, string> = {
	"a million quotation marks": '"'.repeat(1_000_000),
	"a sentence of 2 MB": "she said that the barge sank and ".repeat(60_000),
	"a million brackets": "([{".repeat(333_333),
	"2 MB of punctuation": ".,;:!?—…".repeat(250_000),
	"a word of 2 MB": "a".repeat(2_000_000),
	"a million opening quotes, each with a cue": "“said ".repeat(200_000),
};

function hostile(): void {
	console.log("  hostile texts:");
	for (const [name, text] of Object.entries(HOSTILE)) {
		const began = performance.now();
		// Both: the claims, and the spans of the trained tagger.
		const { claims, attributions } = extract(text);
		console.log(
			`    ${name.padEnd(44)} ${(performance.now() - began).toFixed(0).padStart(6)} ms  ${claims.length} claims, ${attributions.length} attributions`,
		);
	}
}
