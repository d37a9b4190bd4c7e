import type { TextModel } from "../../../text/text-model.ts";
import { at } from "../tagger/columns.ts";
import type { TokenTable } from "../tagger/token-table.ts";
import type { LinkedSpans } from "./link.ts";
import type { TaggedSpan } from "./tagged-spans.ts";

const LONGEST = 60;

/** Why this was read as an attribution, in words that a fact-checker understands. */
export function explain(model: TextModel, table: TokenTable, { cue, source, contents }: LinkedSpans): string {
	const words = (span: TaggedSpan) => quoted(model, span);
	const quotations = contents.filter((content) => at(table.quotation, content.first) > 0).length;
	const what =
		quotations === contents.length
			? contents.length > 1
				? "the quotations"
				: "the quotation"
			: quotations > 0
				? "the words, partly quoted,"
				: "the words";
	const by = source === null ? "to nobody that the text names" : `to ${words(source)}`;
	return `${words(cue)} credits ${what} ${place(cue, contents)} ${by}`;
}

function place(cue: TaggedSpan, contents: readonly TaggedSpan[]): string {
	const before = contents.some((content) => content.first < cue.first);
	const after = contents.some((content) => content.first > cue.first);
	return before && after ? "before and after it" : before ? "before it" : "after it";
}

function quoted(model: TextModel, { first, end }: TaggedSpan): string {
	const text = model.text.slice(model.tokens[first]?.start ?? 0, model.tokens[end - 1]?.end ?? 0).replace(/\s+/g, " ");
	return `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}”`;
}
