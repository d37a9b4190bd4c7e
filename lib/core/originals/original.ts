import { firstWhere } from "../text/first-where.ts";

/** A stretch of an original that one person says without a break, as far as the file tells. */
export interface Turn {
	/** As the label has it; null where the file names nobody. */
	readonly speaker: string | null;
	/** Seconds from the beginning; null where the file has no time codes. */
	readonly time: number | null;
	/** Counted from 1; null where the file has no pages. */
	readonly page: number | null;
	/** UTF-16 code units into the original's text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** What a source said, as it was written down: a transcript, captions or a document. */
export interface Original {
	/** The words alone: labels, time codes and markup left out. */
	readonly text: string;
	/** In the order of the text; never empty. */
	readonly turns: readonly Turn[];
}

/** What reading a file as an original gives: the original, or what is wrong with the file. */
export type ReadOriginal =
	| { readonly ok: true; readonly original: Original }
	| { readonly ok: false; readonly message: string };

/** Collects turns and their words. */
export class OriginalBuilder {
	readonly #parts: string[] = [];
	readonly #turns: Turn[] = [];
	#length = 0;

	add(words: string, turn: Omit<Turn, "start" | "end">): void {
		const said = words.replace(/\s+/g, " ").trim();
		if (said === "") return;
		this.#turns.push({ ...turn, start: this.#length, end: this.#length + said.length });
		this.#parts.push(said);
		this.#length += said.length + 1;
	}

	build(): ReadOriginal {
		const text = this.#parts.join("\n");
		return /[\p{L}\p{N}]/u.test(text)
			? { ok: true, original: { text, turns: this.#turns } }
			: { ok: false, message: "There are no words in this file." };
	}
}

/** The turn that holds an offset of the text; the one before where it stands between two. */
export function turnAt({ turns }: Original, offset: number): Turn | null {
	const next = firstWhere(turns.length, (at) => (turns[at]?.start ?? 0) > offset);
	return turns[Math.max(0, next - 1)] ?? null;
}
