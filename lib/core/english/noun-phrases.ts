import { isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

/** A noun phrase as tokens `[first, end)`. */
type Phrase = readonly [number, number];
const REACH = 16;

const isPart = (word: number) =>
	(isNominal(word) && word !== WORD.SUBJECT) ||
	word === WORD.ADJECTIVE ||
	word === WORD.DETERMINER ||
	word === WORD.POSSESSIVE;

/** The noun phrase that ends right before a token, over commas and marks: what a relative clause or apposition is about. */
export function phraseBefore(table: WordTable, token: number, limit: number): Phrase | null {
	const { word, lower } = table;
	let end = token;
	while (
		end > limit &&
		(word[end - 1] === WORD.COMMA ||
			word[end - 1] === WORD.QUOTE ||
			word[end - 1] === WORD.DASH ||
			word[end - 1] === WORD.OPEN)
	)
		end--;
	end = beforeAge(table, end, limit);
	let start = end;
	while (start > limit && end - start < REACH) {
		const is = word[start - 1] ?? 0;
		const joins =
			is === WORD.PREPOSITION &&
			/^(?:of|for|at|in)$/.test(lower[start - 1] ?? "") &&
			start - 1 > limit &&
			isPart(word[start - 2] ?? 0);
		if (!isPart(is) && !joins) break;
		start--;
	}
	// "Ada Cole of the union, who …" is about Ada Cole.
	return start < end ? [start, end] : null;
}

/** "Tina Brace, 38, whose house", "Joan Pell, 71, of Dayton, Ohio, who": back to the name before an age. */
export function beforeAge({ word, lower }: WordTable, end: number, limit: number): number {
	// "Rep. Ida Fox, D-Maine, whose father"
	if (word[end - 2] === WORD.COMMA && word[end - 3] === WORD.NAME && /^[dri]-\p{L}/u.test(lower[end - 1] ?? ""))
		return end - 2;
	for (let k = end - 1; k > Math.max(limit, end - 12); k--) {
		if (word[k] === WORD.NUMBER && word[k - 1] === WORD.COMMA && word[k - 2] === WORD.NAME)
			return k === end - 1 || lower[k + 2] === "of" || lower[k + 2] === "from" ? k - 1 : end;
		if (word[k] !== WORD.NAME && word[k] !== WORD.COMMA && lower[k] !== "of" && lower[k] !== "from") return end;
	}
	return end;
}

/** The noun phrase after "there is": without its "no" and up to the next preposition or mark. */
export function phraseAfter(table: WordTable, token: number, limit: number): Phrase | null {
	const { word, lower } = table;
	let start = token;
	while (start < limit && (word[start] === WORD.ADVERB || word[start] === WORD.QUOTE || lower[start] === "no")) start++;
	let end = start;
	while (end < limit && isPart(word[end] ?? 0)) end++;
	return start < end ? [start, end] : null;
}

/** The noun phrase that a credited fragment begins with: "the charges" of "the charges as “fantasy”". */
export function fragmentHead(table: WordTable, from: number, limit: number): Phrase | null {
	const { word, lower } = table;
	let start = from;
	while (start < limit && word[start] === WORD.QUOTE) start++;
	if (word[start] === WORD.SUBJECT || word[start] === WORD.OBJECT) return [start, start + 1];
	let end = start;
	while (end < limit) {
		const is = word[end] ?? 0;
		// "her a “lovely woman”"
		if (is === WORD.DETERMINER && end > start && word[end - 1] !== WORD.PREPOSITION) break;
		// "the plan “reckless”": what it is called is not part of its name.
		if (is === WORD.QUOTE && start === from) break;
		if (
			!isPart(is) &&
			is !== WORD.ADVERB &&
			is !== WORD.QUOTE &&
			!(is === WORD.PREPOSITION && lower[end] === "of") &&
			!(is === WORD.OTHER)
		)
			break;
		end++;
	}
	return start < end ? [start, end] : null;
}

/** The noun phrase that a sentence opens with, before a token. */
export function sentenceOpening(table: WordTable, from: number, limit: number): Phrase | null {
	const { word, lower } = table;
	let start = from;
	while (
		start < limit &&
		(word[start] === WORD.QUOTE ||
			word[start] === WORD.ADVERB ||
			word[start] === WORD.COORDINATOR ||
			word[start] === WORD.COMMA)
	)
		start++;
	let end = start;
	while (
		end < limit &&
		end - start < REACH &&
		(isPart(word[end] ?? 0) ||
			word[end] === WORD.SUBJECT ||
			(word[end] === WORD.PREPOSITION && end > start && /^(?:of|in|for)$/.test(lower[end] ?? "")))
	)
		end++;
	return start < end ? [start, end] : null;
}
