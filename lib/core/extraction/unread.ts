import type { BlockKind } from "../text/block.ts";
import { isRead, type Language } from "../text/language.ts";
import { isTooLong, type TextModel } from "../text/text-model.ts";
import type { UnreadPart, UnreadReason } from "./extraction.ts";

/** Why blocks of a kind hold no claims; paragraphs and list items do. */
const REASONS: Readonly<Partial<Record<BlockKind, UnreadReason>>> = {
	title: "title",
	heading: "heading",
	byline: "byline",
	dateline: "dateline",
	speaker: "speaker",
	question: "question",
	boilerplate: "furniture",
};
/** Whether blocks of a kind are left out. */
export const leftOut = (kind: BlockKind): boolean => REASONS[kind] !== undefined;

/** What of a text is not read for claims, and why, in text order. */
export function unreadParts({ blocks, sentences }: TextModel, language: Language): UnreadPart[] {
	if (!isRead(language)) return blocks.map(({ start, end }) => ({ start, end, reason: "language" }));
	const parts: UnreadPart[] = [];
	for (const { start, end, kind } of blocks) {
		const reason = REASONS[kind];
		if (reason) parts.push({ start, end, reason });
	}
	for (const sentence of sentences)
		if (isTooLong(sentence) && !REASONS[blocks[sentence.block]?.kind ?? "paragraph"])
			parts.push({ start: sentence.start, end: sentence.end, reason: "long-sentence" });
	return parts.sort((a, b) => a.start - b.start);
}
