import type { BlockKind } from "./block.ts";
import type { Span } from "./span.ts";
import type { TextModel } from "./text-model.ts";

/** How much of a text its claims speak for. */
export interface Coverage {
	/** Words of what the story says: headlines too, bylines and what is not its own left out. */
	readonly words: number;
	/** Those that stand in a sentence that a claim has words of. */
	readonly answered: number;
	/** Sentences that no claim has a word of, in text order. */
	readonly bare: readonly Span[];
}

const SAYS_SOMETHING: ReadonlySet<BlockKind> = new Set(["title", "heading", "question", "paragraph", "list-item"]);

/**
 * Holds the sentences of a text against the claims made of them.
 *
 * @param claims in any order.
 */
export function coverageOf({ blocks, sentences, tokens }: TextModel, claims: readonly Span[]): Coverage {
	const spans = [...claims].sort((a, b) => a.start - b.start);
	const bare: Span[] = [];
	let [words, answered, at, reach] = [0, 0, 0, 0];
	for (const { start, end, block, firstToken, endToken } of sentences) {
		const kind = blocks[block]?.kind;
		if (!kind || !SAYS_SOMETHING.has(kind)) continue;
		let count = 0;
		for (let i = firstToken; i < endToken; i++) if (isWord(tokens[i]?.kind)) count++;
		if (count === 0) continue;
		// How far the claims that begin before the sentence's end reach: a claim can run over several sentences.
		for (let span = spans[at]; span && span.start < end; span = spans[++at]) reach = Math.max(reach, span.end);
		words += count;
		if (reach > start) answered += count;
		else bare.push({ start, end });
	}
	return { words, answered, bare };
}

const isWord = (kind: string | undefined): boolean => kind === "word" || kind === "number";
