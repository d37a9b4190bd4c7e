import type { Block } from "./block.ts";
import { readBlocks } from "./blocks.ts";
import { readQuotations } from "./quotations.ts";
import { readSentences } from "./sentences.ts";
import type { Sentence, TextModel, Token } from "./text-model.ts";
import { quoteMarks, readTokens } from "./tokens.ts";
import { withTurns } from "./turns.ts";

/**
 * Reads a text into blocks, sentences, tokens and quotations that point into it. Takes any string, in time linear in
 * its length; the text itself is never changed.
 *
 * @param taken what each block is taken for, where that isn't what it looks like.
 */
export function readText(text: string, taken?: (block: Block) => Block): TextModel {
	const found = readBlocks(text);
	const blocks = taken ? found.map(taken) : found;
	const marked = readQuotations(text, blocks);
	const marks = quoteMarks(marked);
	const quotations = withTurns(marked, blocks);
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	for (const [block, span] of blocks.entries()) {
		const read = readTokens(text, span, marks);
		const offset = tokens.length;
		for (const [first, end] of readSentences(text, read, marks)) {
			const sentence = sentences.length;
			for (let i = first; i < end; i++) {
				const token = read[i];
				if (token)
					tokens.push({
						start: token.start,
						end: token.end,
						kind: token.kind,
						sentence,
					});
			}
			const start = read[first]?.start ?? span.start;
			const stop = read[end - 1]?.end ?? span.end;
			sentences.push({
				start,
				end: stop,
				block,
				firstToken: offset + first,
				endToken: offset + end,
			});
		}
	}
	return { text, blocks, sentences, tokens, quotations };
}
