import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readModel } from "../../core/extraction/attributions/model/attribution-model.ts";
import { readCorpus } from "../../training/corpus.ts";
import { measure } from "../../training/measure.ts";
import { modelCard } from "../../training/model-card.ts";
import { SETTINGS, trainModel } from "../../training/train.ts";
import { trainWordModel, wordModelCard } from "../../training/words/train-word-model.ts";
import { modelModule } from "../../training/write-model.ts";

const ROOT = join(import.meta.dirname, "../../..");
const USAGE =
	"onrecord train --corpus FOLDER [--out FILE.ts] [--card FILE.md] [--threads N]\n" +
	"  FOLDER holds polnear-train.jsonl and, to report on, polnear-dev.jsonl; in ud/, the treebanks for word classes.";

const WORDS = join(ROOT, "lib/core/english/word-tagger/weights.ts");
const WORDS_CARD = join(ROOT, "docs/word-model-card.md");

/** `onrecord train`: learns the attribution model from a corpus and writes it with its model card. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			corpus: { type: "string" },
			out: {
				type: "string",
				default: join(ROOT, "lib/core/extraction/attributions/model/weights.ts"),
			},
			card: { type: "string", default: join(ROOT, "docs/model-card.md") },
			threads: { type: "string", default: "2" },
		},
	});
	const file = values.corpus === undefined ? null : join(values.corpus, "polnear-train.jsonl");
	if (file === null || !existsSync(file)) {
		console.error(file === null ? USAGE : `There is no ${file}.\n${USAGE}`);
		return 2;
	}
	const began = Date.now();
	// The attribution tagger has features of its own, so the two are trained one after the other.
	const words = values.corpus === undefined ? null : trainWordModel(join(values.corpus, "ud"));
	if (words) {
		writeFileSync(WORDS, modelModule(words.bytes, "docs/word-model-card.md"));
		writeFileSync(WORDS_CARD, wordModelCard(words));
		console.log(`Wrote ${WORDS} and ${WORDS_CARD}.`);
	}
	const corpus = readCorpus(file);
	const trained = await trainModel(corpus, SETTINGS, Math.max(1, Number(values.threads) || 1), (line) =>
		console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`),
	);
	const devFile = join(dirname(file), "polnear-dev.jsonl");
	const dev = existsSync(devFile) ? measure(readModel(trained.bytes), readCorpus(devFile)) : null;
	const attributions = corpus.reduce((sum, article) => sum + article.attributions.length, 0);
	for (const path of [values.out, values.card]) mkdirSync(dirname(path), { recursive: true });
	writeFileSync(values.out, modelModule(trained.bytes));
	writeFileSync(values.card, modelCard(trained, SETTINGS, corpus.length, attributions, dev));
	console.log(`Wrote ${values.out} and ${values.card}.`);
	return 0;
}
