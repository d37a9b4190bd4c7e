import type { Choice } from "../core/extraction/attributions/linker/candidates.ts";
import { choicesOf } from "../core/extraction/attributions/linker/candidates.ts";
import { choiceFeatures, linkerText } from "../core/extraction/attributions/linker/choice-features.ts";
import { type TaggedSpan, taggedSpans } from "../core/extraction/attributions/linker/tagged-spans.ts";
import { FeatureSink } from "../core/extraction/attributions/tagger/feature-sink.ts";
import { CUE } from "../core/extraction/attributions/tagger/labels.ts";
import type { TokenTable } from "../core/extraction/attributions/tagger/token-table.ts";
import type { GoldAttribution } from "./gold-labels.ts";

/** A choice to learn from: the features of every option and of none (last), and which is right. */
export interface LinkerItem {
	readonly options: readonly Int32Array[];
	readonly right: number;
}

/** The choices in one tagged article whose right answer the gold attributions tell. */
export function linkerItems(table: TokenTable, labels: Uint8Array, gold: readonly GoldAttribution[]): LinkerItem[] {
	const sink = new FeatureSink();
	const text = linkerText(table, labels);
	const items: LinkerItem[] = [];
	for (const choice of choicesOf(table, taggedSpans(labels))) {
		const right = rightOption(choice, gold);
		if (right < 0) continue;
		const options: Int32Array[] = [];
		for (let rank = 0; rank <= choice.options.length; rank++) {
			choiceFeatures(sink, text, choice, rank);
			options.push(sink.keys.slice(0, sink.size));
		}
		items.push({ options, right });
	}
	return items;
}

/** The option that the best overlapping gold attribution names; -1 where the tags leave the answer open. */
function rightOption({ span, options }: Choice, gold: readonly GoldAttribution[]): number {
	const cue = span.role === CUE;
	let best: GoldAttribution | undefined;
	let most = 0;
	for (const attribution of gold) {
		const shared = overlap(span, cue ? attribution.cue : attribution.content);
		if (shared > most) {
			most = shared;
			best = attribution;
		}
	}
	if (best === undefined) return cue ? -1 : options.length;
	const wanted = cue ? best.source : best.cue;
	const right = options.findIndex((option) => overlap(option, wanted) > 0);
	if (right >= 0) return right;
	// The tagger missed the source: neither an option nor "none" would be right.
	return cue && wanted.size > 0 ? -1 : options.length;
}

function overlap(span: TaggedSpan, tokens: ReadonlySet<number>): number {
	let shared = 0;
	for (let i = span.first; i < span.end; i++) if (tokens.has(i)) shared++;
	return shared;
}
