import { sentenceCased } from "../english/sentence-case.ts";
import type { Block } from "../text/block.ts";
import { readBlocks } from "../text/blocks.ts";
import { type Language, languageOf } from "../text/language.ts";
import { type ReadingCopy, readingCopy } from "../text/reading-copy.ts";

/** A text as it is read: its copy, in which sentences in capitals are written as others are, and the way back. */
export interface Reading {
	readonly copy: ReadingCopy;
	/** What is read, as long as the copy. */
	readonly text: string;
	readonly language: Language;
}

/** Makes a text ready to be read. */
export function readingOf(text: string): Reading {
	const copy = readingCopy(text);
	return { copy, text: sentenceCased(copy.text), language: languageOf(copy.text) };
}

/** Blocks of a reading where they stand in the text that came in. */
export const placed = (blocks: readonly Block[], { toSource }: ReadingCopy): Block[] =>
	blocks.map((block) => ({ ...block, ...toSource(block) }));

/** A text as a screen shows it: the blocks that the extractor sees too, where they stand in the text that came in. */
export function readDraft(text: string): { readonly blocks: readonly Block[]; readonly language: Language } {
	const reading = readingOf(text);
	return { blocks: placed(readBlocks(reading.text), reading.copy), language: reading.language };
}
