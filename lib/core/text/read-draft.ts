import type { Block } from "./block.ts";
import { readBlocks } from "./blocks.ts";
import { type Language, languageOf } from "./language.ts";
import { readingCopy } from "./reading-copy.ts";

/** A text as a screen shows it: the blocks that the extractor sees too, where they stand in the text that came in. */
export function readDraft(text: string): { readonly blocks: readonly Block[]; readonly language: Language } {
	const copy = readingCopy(text);
	return {
		blocks: readBlocks(copy.text).map((block) => ({ ...block, ...copy.toSource(block) })),
		language: languageOf(copy.text),
	};
}
