import type { DraftView } from "@/lib/contract/story.ts";
import type { Span } from "@/lib/core/text/span.ts";
import { wordBounds } from "../../_state/span-edits.ts";

/** Which words are marked, by their places among the words of the draft. `from` stays while Shift extends to `to`. */
export interface Marked {
	readonly from: number;
	readonly to: number;
}

const ENDS_SENTENCE = /[.!?…]["”’)]*$/;

/** The words of a draft and how keys walk over them: what marks a new claim without a mouse. */
export class MarkableWords {
	readonly #words: readonly Span[];
	/** Places of the words that begin a sentence. */
	readonly #sentences: readonly number[];

	constructor({ text, blocks }: Pick<DraftView, "text" | "blocks">) {
		const words: Span[] = [];
		const sentences: number[] = [];
		for (const { kind, start, end } of blocks) {
			// What is not the article's is folded away.
			if (kind === "boilerplate") continue;
			const starts = wordBounds(text, start, end, "start");
			for (const [index, wordStart] of starts.entries()) {
				const wordEnd = text.slice(wordStart, starts[index + 1] ?? end).trimEnd().length + wordStart;
				const before = words.at(-1);
				if (index === 0 || (before && ENDS_SENTENCE.test(text.slice(before.start, before.end))))
					sentences.push(words.length);
				words.push({ start: wordStart, end: wordEnd });
			}
		}
		this.#words = words;
		this.#sentences = sentences;
	}

	/** The first word at or after an offset of the draft; the last where there is none. */
	at(offset: number): Marked {
		const place = this.#words.findIndex(({ start }) => start >= offset);
		const found = place === -1 ? this.#words.length - 1 : place;
		return { from: found, to: found };
	}

	/** Where a key leads from what is marked; null for a key that leads nowhere. */
	move({ from, to }: Marked, key: string, isExtended: boolean): Marked | null {
		const next = this.#next(to, key, isExtended);
		if (next === null) return null;
		const place = Math.max(0, Math.min(this.#words.length - 1, next));
		return isExtended ? { from, to: place } : { from: place, to: place };
	}

	/** The stretch of the draft that is marked; null in a draft without words. */
	span({ from, to }: Marked): Span | null {
		const [first, last] = [this.#words[Math.min(from, to)], this.#words[Math.max(from, to)]];
		return first && last ? { start: first.start, end: last.end } : null;
	}

	#next(to: number, key: string, isExtended: boolean): number | null {
		if (key === "ArrowRight") return to + 1;
		if (key === "ArrowLeft") return to - 1;
		// A sentence that is taken in as a whole ends before the next one begins.
		if (key === "ArrowDown") {
			const begins = this.#sentences.find((place) => place > (isExtended ? to + 1 : to)) ?? this.#words.length;
			return isExtended ? begins - 1 : begins;
		}
		if (key === "ArrowUp") return this.#sentences.findLast((place) => place < to) ?? 0;
		return null;
	}
}
