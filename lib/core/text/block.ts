import type { Span } from "./span.ts";

/** What a block of an article is. Only `title`, `paragraph` and `list-item` blocks are read for claims, the title never. */
export const BLOCK_KINDS = ["title", "heading", "byline", "dateline", "paragraph", "list-item", "boilerplate"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of an article. Blocks are in text order, disjoint, trimmed of white space, and only point into the text. */
export interface Block extends Span {
	readonly kind: BlockKind;
}
