import { readBlocks } from "./blocks.ts";
import { readQuotations } from "./quotations.ts";
import { readSentences } from "./sentences.ts";
import type { Sentence, TextModel, Token } from "./text-model.ts";
import { quoteMarks, readTokens } from "./tokens.ts";
import { withTurns } from "./turns.ts";

/**
 * Reads a text into blocks, sentences, tokens and quotations that point into it. Takes any string, in time linear in
 * its length; the text itself is never changed.
 */
export function readText(text: string): TextModel {
	const blocks = readBlocks(text);
	const marked = readQuotations(text, blocks);
	const marks = quoteMarks(marked);
	const quotations = withTurns(marked, blocks);
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	for (const [block, span] of blocks.entries()) {
		const found = readTokens(text, span, marks);
		const offset = tokens.length;
		for (const [first, end] of readSentences(text, found, marks)) {
			const sentence = sentences.length;
			for (let i = first; i < end; i++) {
				const token = found[i];
				if (token)
					tokens.push({
						start: token.start,
						end: token.end,
						kind: token.kind,
						sentence,
					});
			}
			const start = found[first]?.start ?? span.start;
			const stop = found[end - 1]?.end ?? span.end;
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
