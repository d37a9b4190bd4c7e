import type { SpokenWords } from "./spoken-words.ts";

const FILLERS = new Set(["um", "umm", "uh", "uhh", "uhm", "er", "erm", "ah", "eh", "hm", "hmm", "mhm"]);
const NEGATION = /^(?:not?|never|none|nothing|nobody|nor|neither|without|cannot)$|n't$/;
const SPACE = 32;
/** Words in a run that is said twice. */
const LONGEST_REPEAT = 4;

/** True for a word that denies. */
export const isNegation = (key: string): boolean => NEGATION.test(key);

/**
 * The words that a speaker did not mean to say: "um", the first of two equal runs ("we, we", "I was, um, I was"), and a word
 * broken off before the whole one ("go- going"). 1 where a word is one. Numbers said twice are left as they are, and so is "not, not":
 * leaving one of two out could turn it round.
 */
export function findAsides(text: string, words: SpokenWords): Uint8Array {
	const { count, keys, starts, ends } = words;
	const asides = new Uint8Array(count);
	const meant: number[] = [];
	for (let at = 0; at < count; at++) {
		const written = text.slice(starts[at], ends[at]);
		if (FILLERS.has(keys[at] ?? "") && written !== written.toUpperCase()) asides[at] = 1;
		else meant.push(at);
	}
	const key = (place: number): string => keys[meant[place] ?? -1] ?? "";
	const isFree = (place: number) =>
		!/^(?:not|cannot)$|n't$/.test(key(place)) &&
		!/\p{Nd}/u.test(text.slice(starts[meant[place] ?? 0], ends[meant[place] ?? 0]));
	for (let place = 0; place < meant.length; place++) {
		for (let length = 1; length <= LONGEST_REPEAT; length++) {
			if (!repeats(key, isFree, place, length, meant.length)) continue;
			for (let at = place; at < place + length; at++) asides[meant[at] ?? 0] = 1;
			break;
		}
		const at = meant[place] ?? 0;
		if (
			text.charCodeAt(ends[at] ?? 0) !== SPACE &&
			isBrokenOff(text, ends[at] ?? 0) &&
			key(place + 1) !== key(place) &&
			key(place + 1).startsWith(key(place))
		)
			asides[at] = 1;
	}
	return asides;
}

function repeats(
	key: (place: number) => string,
	isFree: (place: number) => boolean,
	place: number,
	length: number,
	count: number,
): boolean {
	if (place + 2 * length > count) return false;
	for (let at = place; at < place + length; at++) if (key(at) !== key(at + length)) return false;
	for (let at = place; at < place + length; at++) if (!isFree(at)) return false;
	return true;
}

/** "go- going", "go-- going", "go— going"; "re-enter" is no such thing. */
const isBrokenOff = (text: string, end: number): boolean => /^(?:-{1,2}|[–—])\s/.test(text.slice(end, end + 3));
