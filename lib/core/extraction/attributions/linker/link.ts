import { FeatureSink } from "../tagger/feature-sink.ts";
import { CONTENT, CUE } from "../tagger/labels.ts";
import type { TokenTable } from "../tagger/token-table.ts";
import { type Choice, choicesOf } from "./candidates.ts";
import { choiceFeatures, type LinkerText, linkerText } from "./choice-features.ts";
import type { ScoreTable } from "./score-table.ts";
import { type TaggedSpan, taggedSpans } from "./tagged-spans.ts";

/** What the linker learned. */
export interface LinkerModel {
	readonly weights: ScoreTable;
	/** Taken off the score of "no cue" when a content chooses. */
	readonly noneBias: number;
}

/** Spans that belong together, with how sure the linker is (0 to 1) of its least sure choice. */
export interface LinkedSpans {
	readonly cue: TaggedSpan;
	readonly source: TaggedSpan | null;
	readonly contents: readonly TaggedSpan[];
	readonly sureness: number;
}

/** Which option a choice takes, `options.length` for none, and its probability. */
function choose(
	sink: FeatureSink,
	text: LinkerText,
	choice: Choice,
	model: LinkerModel,
): { rank: number; probability: number } {
	const none = choice.options.length;
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (let rank = 0; rank <= none; rank++) {
		choiceFeatures(sink, text, choice, rank);
		let score = rank === none && choice.span.role === CONTENT ? -model.noneBias : 0;
		for (let k = 0; k < sink.size; k++) score += model.weights.weight(sink.keys[k] as number);
		if (score > most) {
			sum = sum * Math.exp(most - score) + 1;
			most = score;
			best = rank;
		} else sum += Math.exp(score - most);
	}
	return { rank: best, probability: 1 / sum };
}

/** Links the spans of a tagged text into attributions, in the order of their cues; linear in the length of the text. */
export function link(table: TokenTable, labels: Uint8Array, model: LinkerModel): LinkedSpans[] {
	const spans = taggedSpans(labels);
	const sink = new FeatureSink();
	const text = linkerText(table, labels);
	const drafts = new Map<TaggedSpan, { source: TaggedSpan | null; contents: TaggedSpan[]; sureness: number }>();
	for (const span of spans) if (span.role === CUE) drafts.set(span, { source: null, contents: [], sureness: 1 });
	for (const choice of choicesOf(table, spans)) {
		const { rank, probability } = choose(sink, text, choice, model);
		const chosen = choice.options[rank] ?? null;
		const draft = drafts.get(choice.span.role === CUE || chosen === null ? choice.span : chosen);
		if (draft === undefined) continue;
		draft.sureness = Math.min(draft.sureness, probability);
		if (choice.span.role === CUE) draft.source = chosen;
		else draft.contents.push(choice.span);
	}
	const linked: LinkedSpans[] = [];
	for (const [cue, draft] of drafts) if (draft.contents.length > 0) linked.push({ cue, ...draft });
	return linked;
}
