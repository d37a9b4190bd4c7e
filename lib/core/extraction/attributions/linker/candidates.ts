import { firstWhere } from "../../../text/first-where.ts";
import { at } from "../tagger/columns.ts";
import { CONTENT, CUE, SOURCE } from "../tagger/labels.ts";
import type { TokenTable } from "../tagger/token-table.ts";
import type { TaggedSpan } from "./tagged-spans.ts";

/** A span that has to choose one of some spans, or none of them: a content its cue, a cue its source. */
export interface Choice {
	readonly span: TaggedSpan;
	/** Nearest first, at most MOST_OPTIONS. */
	readonly options: readonly TaggedSpan[];
}

const MOST_OPTIONS = 6;
/** How many sentences away a content's cue may stand, and a cue's source. */
const CUE_REACH = 2;
const SOURCE_REACH = 1;

/** The choices of all contents and of all cues that have any option, in text order. */
export function choicesOf(table: TokenTable, spans: readonly TaggedSpan[]): Choice[] {
	const cues = spans.filter(({ role }) => role === CUE);
	const sources = spans.filter(({ role }) => role === SOURCE);
	const found: Choice[] = [];
	for (const span of spans) {
		if (span.role === SOURCE) continue;
		const content = span.role === CONTENT;
		const options = nearest(table, span, content ? cues : sources, content ? CUE_REACH : SOURCE_REACH);
		if (options.length > 0) found.push({ span, options });
	}
	return found;
}

function nearest(table: TokenTable, span: TaggedSpan, spans: readonly TaggedSpan[], reach: number): TaggedSpan[] {
	const from = at(table.sentence, span.first) - reach;
	const to = at(table.sentence, span.end - 1) + reach;
	const first = firstWhere(spans.length, (k) => at(table.sentence, (spans[k] as TaggedSpan).first) >= from);
	const within: TaggedSpan[] = [];
	for (let k = first; k < spans.length; k++) {
		const other = spans[k] as TaggedSpan;
		if (at(table.sentence, other.first) > to) break;
		within.push(other);
	}
	return within.sort((a, b) => gap(span, a) - gap(span, b)).slice(0, MOST_OPTIONS);
}

/** Tokens from one span's end to the other's start. */
function gap(a: TaggedSpan, b: TaggedSpan): number {
	return b.first < a.first ? a.first - b.end : b.first - a.end;
}
