import type { DraftView } from "@/lib/contract/story.ts";

/** A paragraph that somebody is changing. */
export interface EditedParagraph {
	readonly draftId: string;
	readonly start: number;
	/** Its words in that draft. */
	readonly was: string;
	readonly words: string;
}

type Block = DraftView["blocks"][number];
/** A draft as it was read. */
type Paragraphs = Pick<DraftView, "id" | "text" | "blocks">;

/** The paragraph at an offset of the draft, or the last before it, as it would be edited; null in an empty draft. */
export function paragraphAt(draft: Paragraphs, offset: number): EditedParagraph | null {
	const block = draft.blocks.findLast(({ start }) => start <= offset) ?? draft.blocks[0];
	return block ? editedOf(draft, block) : null;
}

/**
 * Takes up an edit that was left open, in the draft that is there now: at the paragraph that still has the words, or else
 * where they stood. Null where there is nothing to go on with: the words are stored already, or nobody changed any.
 */
export function takeUp(draft: Paragraphs, kept: EditedParagraph): EditedParagraph | null {
	if (kept.words === kept.was || draft.text.startsWith(kept.words, kept.start)) return null;
	if (kept.draftId === draft.id) return kept;
	const same = draft.blocks.find(({ start, end }) => draft.text.slice(start, end) === kept.was);
	const here = same ? editedOf(draft, same) : paragraphAt(draft, kept.start);
	return here && { ...here, words: kept.words };
}

/** The draft's text with the paragraph as it was edited; one without words goes, and the space after it. */
export function textWith(text: string, { start, was, words }: EditedParagraph): string {
	const before = text.slice(0, start);
	const after = text.slice(start + was.length);
	const said = words.trim();
	return said === "" ? before + after.trimStart() : before + said + after;
}

function editedOf({ id, text }: Paragraphs, { start, end }: Block): EditedParagraph {
	const words = text.slice(start, end);
	return { draftId: id, start, was: words, words };
}
