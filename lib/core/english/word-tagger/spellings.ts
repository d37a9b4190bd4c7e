import { finish, fold, hashSlice } from "../../learned/hashing.ts";
import { isUpper } from "../../text/characters.ts";
import type { TextModel } from "../../text/text-model.ts";
import type { Spellings } from "./features.ts";

/** Longest part of a word that is looked at. */
const LONGEST = 40;

/** Reads the spelling of every token. `word` and `readings` are what spelling alone suggests. */
export function readSpellings({ text, tokens }: TextModel, word: Uint8Array, readings: Uint8Array): Spellings {
	const size = tokens.length;
	const columns = {
		word: new Int32Array(size),
		ending2: new Int32Array(size),
		ending3: new Int32Array(size),
		ending4: new Int32Array(size),
		beginning: new Int32Array(size),
		shape: new Uint8Array(size),
		guess: new Int32Array(size),
	};
	for (const [i, token] of tokens.entries()) {
		const guess = word[i] as number;
		columns.guess[i] = guess | ((readings[i] as number) << 5);
		const end = Math.min(token.end, token.start + LONGEST);
		if (token.kind !== "word") {
			columns.word[i] = finish(fold(7, guess));
			continue;
		}
		const { start } = token;
		columns.word[i] = hashSlice(text, start, end);
		columns.ending2[i] = hashSlice(text, Math.max(start, end - 2), end);
		columns.ending3[i] = hashSlice(text, Math.max(start, end - 3), end);
		columns.ending4[i] = hashSlice(text, Math.max(start, end - 4), end);
		columns.beginning[i] = hashSlice(text, start, Math.min(end, start + 3));
		columns.shape[i] = shapeOf(text, start, end);
	}
	return columns;
}

function shapeOf(text: string, start: number, end: number): number {
	let shape = isUpper(text, start) ? 1 : 0;
	if (shape && end - start > 1 && isUpper(text, start + 1)) shape |= 2;
	for (let k = start; k < end; k++) {
		const code = text.charCodeAt(k);
		if (code === 45) shape |= 4;
		else if (code >= 48 && code <= 57) shape |= 8;
		else if (code === 46) shape |= 16;
	}
	return shape;
}
