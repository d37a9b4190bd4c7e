import { at } from "../tagger/columns.ts";
import type { Tags } from "../tagger/tagger.ts";
import type { TokenTable } from "../tagger/token-table.ts";
import type { LinkedSpans } from "./link.ts";
import type { TaggedSpan } from "./tagged-spans.ts";

/** How many pieces of evidence `evidenceOf` gives. */
const EVIDENCE = 8;

/** What speaks for or against an attribution as it was found; log probabilities and yes-or-no, for a logistic sum. */
export function evidenceOf(linked: LinkedSpans, table: TokenTable, tags: Pick<Tags, "sureness" | "cue">): Float64Array {
	const { cue, source, contents } = linked;
	let strongest = 0;
	for (let i = cue.first; i < cue.end; i++) {
		const found = at(tags.cue, i);
		if (found <= 5) strongest = Math.max(strongest, found);
	}
	const first = contents[0] as TaggedSpan;
	return Float64Array.of(
		1,
		Math.log(mean(tags.sureness, cue)),
		Math.log(Math.min(...contents.map((content) => mean(tags.sureness, content)))),
		Math.log(Math.min(...contents.map((content) => edge(tags.sureness, content)))),
		source === null ? 0 : Math.log(mean(tags.sureness, source)),
		source === null ? 1 : 0,
		Math.log(Math.max(linked.sureness, 1e-3)),
		strongest / 5 + (at(table.quotation, first.first) > 0 ? 1 : 0),
	);
}

/** The probability that the attribution is right: a logistic sum with weights fitted on articles kept from training. */
export function confidenceOf(evidence: Float64Array, weights: Float32Array): number {
	let sum = 0;
	for (let k = 0; k < EVIDENCE; k++) sum += (evidence[k] as number) * (weights[k] as number);
	return 1 / (1 + Math.exp(-sum));
}

function mean(sureness: Float32Array, span: TaggedSpan): number {
	let sum = 0;
	for (let i = span.first; i < span.end; i++) sum += sureness[i] as number;
	return Math.max(sum / (span.end - span.first), 1e-3);
}

/** The less sure of a span's two ends, where its borders are decided. */
function edge(sureness: Float32Array, span: TaggedSpan): number {
	return Math.max(Math.min(sureness[span.first] as number, sureness[span.end - 1] as number), 1e-3);
}
