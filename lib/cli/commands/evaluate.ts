import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { attributionModel } from "../../core/extraction/attributions/model/attribution-model.ts";
import { extract } from "../../core/extraction/extract.ts";
import type { ExtractedClaim } from "../../core/extraction/extraction.ts";
import { readAcceptance } from "../../training/acceptance.ts";
import { readCorpus } from "../../training/corpus.ts";
import { ERROR_KINDS, errorsOf } from "../../training/error-kinds.ts";
import { type ReliabilityBin, reliability } from "../../training/fit-confidence.ts";
import { judgeRules } from "../../training/judge-rules.ts";
import { type Measured, measure } from "../../training/measure.ts";
import { f1, type Tally } from "../../training/score-attributions.ts";
import { type ClaimScore, emptyClaimScore, judgeClaims, scoreClaims } from "../../training/score-claims.ts";

const USAGE =
	"onrecord evaluate [--corpus FOLDER] [--acceptance FOLDER]\n" +
	"  --corpus      a folder with polnear-dev.jsonl: attribution spans\n" +
	"  --acceptance  a folder of NAME.txt with NAME.gold.json: claims and chains";

/** `onrecord evaluate`: every figure that the extractor is held to, beside its target. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: { corpus: { type: "string" }, acceptance: { type: "string" } },
	});
	const { corpus, acceptance } = values;
	const dev = corpus === undefined ? null : join(corpus, "polnear-dev.jsonl");
	if (dev === null && acceptance === undefined) {
		console.error(USAGE);
		return 2;
	}
	for (const path of [dev, acceptance])
		if (typeof path === "string" && !existsSync(path)) {
			console.error(`There is no ${path}.`);
			return 2;
		}
	if (dev !== null) {
		reportAttributions(measure(attributionModel(), readCorpus(dev)));
		console.log("Attributions that claims rest on: are they as sure as they say?");
		reportReliability(reliability(judgeRules(readCorpus(dev))));
		console.log("");
	}
	if (acceptance !== undefined) {
		if (!readdirSync(acceptance).some((file) => file.endsWith(".gold.json"))) {
			console.error(`${acceptance} holds no NAME.gold.json.`);
			return 2;
		}
		reportClaims(acceptance);
	}
	return 0;
}

const figure = (value: number) => value.toFixed(3).padStart(6);
function row(name: string, { right, predicted, gold }: Tally, target: string): void {
	const values = `P ${figure(right / predicted || 0)}  R ${figure(right / gold || 0)}  F1 ${figure(f1({ right, predicted, gold }))}`;
	console.log(`  ${name.padEnd(30)} ${values}   ${target}`);
}

function reportReliability(bins: readonly ReliabilityBin[]): void {
	for (const { from, to, count, said, was } of bins)
		if (count > 0)
			console.log(
				`  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(5)}  said ${said.toFixed(2)}  right ${was.toFixed(2)}`,
			);
}

function reportAttributions({ score, reliability: bins, articles }: Measured): void {
	console.log(`Attribution spans, ${articles.length} articles, ${score.partial.gold} attributions`);
	row("words, all roles (micro)", score.micro, "target .83, a second human .886");
	row("words of sources", score.source, "");
	row("words of cues", score.cue, "");
	row("words of contents", score.content, "a second human .917");
	row("attributions, partly right", score.partial, "target .66, a second human .728");
	row("attributions, wholly right", score.exact, "a second human .568");
	console.log("\nIs it as sure as it says?");
	reportReliability(bins);
	const errors = articles.flatMap(errorsOf);
	console.log(`\nWhat remains: ${errors.length} errors`);
	for (const kind of ERROR_KINDS) {
		const of = errors.filter((error) => error.kind === kind);
		const indirect = of.filter(({ quoted }) => !quoted).length;
		console.log(
			`  ${String(of.length).padStart(5)}  ${kind} (${indirect} indirect; ${mostFrequent(of.map(({ cue }) => cue))})`,
		);
	}
	console.log("");
}

function mostFrequent(cues: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, 5)
		.map(([cue, count]) => `“${cue}” ${count}`)
		.join(", ");
}

function reportClaims(folder: string): void {
	const total = emptyClaimScore();
	const judged: ReturnType<typeof judgeClaims<ExtractedClaim>> = [];
	console.log("Claims");
	for (const { name, text, claims } of readAcceptance(folder)) {
		const predicted = extract(text).claims;
		const one = emptyClaimScore();
		scoreClaims(one, text, predicted, claims);
		scoreClaims(total, text, predicted, claims);
		judged.push(...judgeClaims(text, predicted, claims));
		row(name, one.claims, `(claim, chain) F1 ${f1(one.attributed).toFixed(3)}`);
	}
	row("claims", total.claims, "target .85");
	row("words inside claims", total.words, "");
	row("(claim, whole chain)", total.attributed, "target .75");
	row("right as they are", total.asIs, "target .75");
	const of = (count: number) => figure(total.matched === 0 ? 0 : count / total.matched);
	const { chain, origin, form, who, stance }: ClaimScore = total;
	console.log(
		`  of ${total.matched} matched claims right: chain${of(chain)}, origin${of(origin)}, form${of(form)}, who${of(who)}, stance${of(stance)}`,
	);
	const matched = judged.filter(({ cut }) => cut);
	console.log("\nCuts: are they as sure as they say?");
	reportReliability(reliability(judged.map(({ claim, cut: right }) => ({ confidence: claim.sureOf.cut, right }))));
	console.log("Sources of matched claims: are they as sure as they say?");
	reportReliability(
		reliability(matched.map(({ claim, chain: right }) => ({ confidence: claim.sureOf.credit, right }))),
	);
	console.log("Who matched claims are about: is that as sure as it says?");
	reportReliability(reliability(matched.map(({ claim, who: right }) => ({ confidence: claim.sureOf.who, right }))));
}
