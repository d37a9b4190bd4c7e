import type { Measured } from "./measure.ts";
import { type AttributionScore, f1, type Tally } from "./score-attributions.ts";
import type { Settings, TrainingResult } from "./train.ts";

const ROWS = ["micro", "source", "cue", "content", "partial", "exact"] as const;
const share = (value: number) => value.toFixed(3).replace(/^0/, "");
const figures = ({ right, predicted, gold }: Tally) =>
	`${share(right / predicted || 0)} | ${share(right / gold || 0)} | ${share(f1({ right, predicted, gold }))}`;

/** The model card: what the model is for, what it learned from, how good it is, how sure it may be. */
export function modelCard(
	trained: TrainingResult,
	settings: Settings,
	articles: number,
	attributions: number,
	dev: Measured | null,
): string {
	return `# The attribution model

Written by \`npm run train\`, together with the model (\`lib/core/extraction/attributions/model/weights.ts\`). Not to be edited by hand.

**What it does.** It marks who is credited (source), by which words (cue) and with what (content) in English news text, and
joins the three: a linear-chain conditional random field over ${settings.seeds} seeds averaged, then a log-linear linker. It runs on
the CPU in plain TypeScript, in time linear in the text. Why it is built so: decisions/006-attribution-tagger.md.

**What it learned from.** PolNeAR v1.0.0 (Newell, Margolin & Ruths, LREC 2018), training part: ${articles} articles of seven US
publishers, ${attributions.toLocaleString("en")} attributions. Only outermost attributions are marked there, and beliefs and intentions count as well as
reports; expect the same of the model. The corpus is about US politics of 2015–2016: on other subjects, other kinds of English
and other languages it will do worse. The corpus is not part of Onrecord.

**What is inside.** Weights of features that are single words, word endings, word shapes, short n-grams, quotation states and
distances, every one present only as a 32-bit hash; classes of single words, hashed too. No run of corpus text can be read
from it. ${trained.features.toLocaleString("en")} features before pruning; ${(trained.bytes.length / 1024).toFixed(0)} KiB.

**Settings.** Epochs ${settings.epochs}, AdaGrad rate ${settings.rate}, L2 ${settings.l2} by feature count, features seen at least ${settings.leastCount} times, seeds 1–${settings.folds + settings.seeds}
(${settings.folds} for the folds, ${settings.seeds} for the model), weights below ${settings.pruneTagger} pruned. Chosen on training articles held out fold by fold: outside bias
${trained.outsideBias}, none bias ${trained.noneBias}. The same corpus and settings give the same bytes.

## Figures

Token counts by role, "micro" their sum; an attribution matches in part when its contents' token Jaccard is at least .5 and
source and cue overlap, and wholly when all three roles hold the same words.

On held-out training articles (${settings.folds} folds, one seed each; the biases and the confidence were chosen here):

${scoreTable(trained.heldOut)}
${dev === null ? "\nThe corpus folder had no development part." : devPart(dev)}`;
}

function scoreTable(score: AttributionScore): string {
	const rows = ROWS.map((row) => `| ${row} | ${figures(score[row])} |`);
	return ["| | precision | recall | F1 |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function devPart({ score, reliability }: Measured): string {
	const rows = reliability
		.filter(({ count }) => count > 0)
		.map(
			({ from, to, count, said, was }) =>
				`| ${from.toFixed(1)}–${to.toFixed(1)} | ${count} | ${said.toFixed(2)} | ${was.toFixed(2)} |`,
		);
	return `
On the development part (${score.partial.gold.toLocaleString("en")} attributions). This run made no choice on it, but the pruning and the outside bias were once
settled with a look at it (decisions/006):

${scoreTable(score)}

A second human annotator reaches micro .886, partial .728, exact .568 on part of it.

## Is it as sure as it says?

Attributions found in the development part by their \`confidence\`: how many, what was said on average, and how many were right
(in part, as above).

| confidence | attributions | said | right |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
