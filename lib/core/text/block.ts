import type { Span } from "./span.ts";

/**
 * What a block of an article is. Only `paragraph` and `list-item` blocks are read for claims. A `speaker` block is the label
 * that names who speaks in a transcript; a `question` is what an interviewer asks.
 */
export const BLOCK_KINDS = [
	"title",
	"heading",
	"byline",
	"dateline",
	"speaker",
	"question",
	"paragraph",
	"list-item",
	"boilerplate",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of an article. Blocks are in text order, disjoint, trimmed of white space, and only point into the text. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Whose words the block holds, where a label says so; "" for the person interviewed whom no label names. */
	readonly speaker?: string;
}
