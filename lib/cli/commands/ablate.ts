import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ablateFamilies, ablateLinker } from "../../training/ablate.ts";
import { readCorpus } from "../../training/corpus.ts";
import { type AttributionScore, f1 } from "../../training/score-attributions.ts";

const USAGE =
	"onrecord ablate --corpus FOLDER\n  FOLDER holds polnear-train.jsonl and polnear-dev.jsonl. It takes a quarter of an hour.";

/** `onrecord ablate`: what each stage and feature family of the tagger is worth. Gives the exit code. */
export function run(args: readonly string[]): number {
	const { values } = parseArgs({ args: [...args], options: { corpus: { type: "string" } } });
	const [train, dev] = ["polnear-train.jsonl", "polnear-dev.jsonl"].map((name) => join(values.corpus ?? "", name));
	if (values.corpus === undefined || !train || !dev || !existsSync(train) || !existsSync(dev)) {
		console.error(USAGE);
		return 2;
	}
	const corpus = readCorpus(dev);
	const { learned, nearest } = ablateLinker(corpus);
	console.log("Linking the same spans        words source    cue content partial  exact");
	row("the learned linker", learned);
	row("each to the nearest", nearest);
	console.log("\nA smaller chain without       words source    cue content partial  exact");
	for (const { without, score } of ablateFamilies(readCorpus(train), corpus)) row(without, score);
	return 0;
}

function row(name: string, { micro, source, cue, content, partial, exact }: AttributionScore): void {
	const figures = [micro, source, cue, content, partial, exact].map((tally) => f1(tally).toFixed(3).padStart(7));
	console.log(`  ${name.padEnd(34)}${figures.join("")}`);
}
