import {
	CONTENT_FAR,
	CONTENT_LEFT,
	CONTENT_RIGHT,
	CUE_KIND,
	SOURCE_LEFT,
	SOURCE_RIGHT,
} from "../core/extraction/attributions/tagger/labels.ts";
import type { Attribution } from "../core/extraction/extraction.ts";
import type { Span } from "../core/text/span.ts";
import type { TextModel } from "../core/text/text-model.ts";

/** Token indices of one attribution's roles, in text order. */
export interface GoldAttribution {
	readonly source: ReadonlySet<number>;
	readonly cue: ReadonlySet<number>;
	readonly content: ReadonlySet<number>;
}

/** The tokens that lie wholly in the spans. */
function tokensIn(model: TextModel, spans: readonly Span[]): number[] {
	const found: number[] = [];
	for (const span of spans) {
		let low = 0;
		let high = model.tokens.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((model.tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
			else high = middle;
		}
		for (let i = low; i < model.tokens.length && (model.tokens[i]?.end ?? 0) <= span.end; i++) found.push(i);
	}
	return found.sort((a, b) => a - b);
}

export function goldAttributions(model: TextModel, attributions: readonly Attribution[]): GoldAttribution[] {
	return attributions.map((attribution) => ({
		source: new Set(tokensIn(model, attribution.source)),
		cue: new Set(tokensIn(model, attribution.cue)),
		content: new Set(tokensIn(model, attribution.content)),
	}));
}

/** The directed label of every token (see labels.ts). Where attributions overlap, the one that comes first has the token. */
export function goldLabels(model: TextModel, attributions: readonly GoldAttribution[]): Uint8Array {
	const labels = new Uint8Array(model.tokens.length);
	const sentence = (token: number) => model.tokens[token]?.sentence ?? 0;
	const block = (token: number) => model.sentences[sentence(token)]?.block ?? 0;
	for (const { source, cue, content } of attributions) {
		const cueFirst = Math.min(...cue);
		const cueSentences = new Set([...cue].map(sentence));
		mark(labels, runs(cue, block), () => CUE_KIND);
		mark(labels, runs(source, block), (run) => ((run[0] as number) < cueFirst ? SOURCE_LEFT : SOURCE_RIGHT));
		mark(labels, runs(content, block), (run) => {
			if (!run.some((token) => cueSentences.has(sentence(token)))) return CONTENT_FAR;
			return (run[0] as number) < cueFirst ? CONTENT_LEFT : CONTENT_RIGHT;
		});
	}
	return labels;
}

/** Tokens of one block that follow each other without a gap, as runs: the tagger reads block by block. */
function runs(tokens: ReadonlySet<number>, block: (token: number) => number): number[][] {
	const found: number[][] = [];
	for (const token of tokens) {
		const last = found.at(-1);
		if (last !== undefined && last.at(-1) === token - 1 && block(token) === block(token - 1)) last.push(token);
		else found.push([token]);
	}
	return found;
}

function mark(labels: Uint8Array, found: readonly number[][], kind: (run: number[]) => number): void {
	for (const run of found) {
		const begin = kind(run);
		let inside = false;
		for (const token of run) {
			if (labels[token] !== 0) {
				inside = false;
				continue;
			}
			labels[token] = inside ? begin + 1 : begin;
			inside = true;
		}
	}
}
