import { readText } from "../text/read-text.ts";
import type { Span } from "../text/span.ts";
import { isTooLong, type Sentence, type TextModel } from "../text/text-model.ts";
import { leftOut } from "./unread.ts";

/** Longest part of a sentence that is too long. */
const MOST_TOKENS = 200;

/**
 * The model of a text with some stretches read for claims that are left out otherwise: what they are taken for (a heading,
 * furniture) is a paragraph now, and a sentence that is too long is read in parts.
 *
 * @param isWanted whether a stretch of the text is to be read.
 */
export function readAnyway(text: string, isWanted: (span: Span) => boolean): TextModel {
	const model = readText(text, (block) =>
		leftOut(block.kind) && isWanted(block) ? { ...block, kind: "paragraph" } : block,
	);
	const sentences = model.sentences.flatMap((sentence) =>
		isTooLong(sentence) && isWanted(sentence) ? inParts(model, sentence) : [sentence],
	);
	return { ...model, sentences };
}

/** A sentence in parts that are short enough, each ending with a mark where there is one. */
function inParts({ text, tokens }: TextModel, { block, firstToken, endToken }: Sentence): Sentence[] {
	const parts: Sentence[] = [];
	for (let from = firstToken; from < endToken; ) {
		let to = Math.min(endToken, from + MOST_TOKENS);
		if (to < endToken) {
			let mark = to;
			while (mark > from && !/[,;:.–—]/.test(text[tokens[mark - 1]?.start ?? 0] ?? "")) mark--;
			if (mark > from) to = mark;
		}
		const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
		parts.push({ block, firstToken: from, endToken: to, start, end });
		from = to;
	}
	return parts;
}
