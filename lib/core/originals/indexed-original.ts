import { findAsides } from "./asides.ts";
import { type Original, type Turn, turnAt } from "./original.ts";
import { isAllCapitals } from "./same-word.ts";
import { readSpokenWords, type SpokenWords } from "./spoken-words.ts";

/** An original with what finding words in it takes. */
export interface IndexedOriginal {
	readonly original: Original;
	readonly words: SpokenWords;
	/** The number of each word's key: equal words have equal ones. */
	readonly ids: Int32Array;
	/** Numbers of the keys. */
	readonly idOf: ReadonlyMap<string, number>;
	/** Places of each word by the number of its key, in order. */
	readonly places: readonly (readonly number[])[];
	/** 1 for each word that the speaker did not mean to say. */
	readonly asides: Uint8Array;
	/** Which stretch of one speaker holds each word: another number, another speaker or another answer. */
	readonly speeches: Uint32Array;
	/** Whose words they are: for each word a number in `speakers`. */
	readonly voices: Uint32Array;
	/** Everybody who speaks, once. */
	readonly speakers: readonly (string | null)[];
	readonly isAllCapitals: boolean;
}

/** Reads the words of an original once, for however many quotations. */
export function indexOriginal(original: Original): IndexedOriginal {
	const { text, turns } = original;
	const words = readSpokenWords(text);
	const idOf = new Map<string, number>();
	const places: number[][] = [];
	const ids = new Int32Array(words.count);
	const speeches = new Uint32Array(words.count);
	const voices = new Uint32Array(words.count);
	const voiceOf = new Map<string | null, number>();
	const voice = (at: number) => {
		const speaker = turns[at]?.speaker ?? null;
		const known = voiceOf.get(speaker) ?? voiceOf.size;
		voiceOf.set(speaker, known);
		return known;
	};
	let turn = 0;
	let speech = 0;
	let speaking = voice(turn);
	for (let at = 0; at < words.count; at++) {
		const key = words.keys[at] ?? "";
		const id = idOf.get(key) ?? places.length;
		if (id === places.length) {
			idOf.set(key, id);
			places.push([]);
		}
		ids[at] = id;
		places[id]?.push(at);
		const start = words.starts[at] ?? 0;
		for (let next = turns[turn + 1]; next && next.start <= start; next = turns[turn + 1]) {
			if (next.speaker !== turns[turn]?.speaker) speech++;
			turn++;
			speaking = voice(turn);
		}
		speeches[at] = speech;
		voices[at] = speaking;
	}
	const asides = findAsides(text, words);
	const speakers = [...voiceOf.keys()];
	return { original, words, ids, idOf, places, asides, speeches, voices, speakers, isAllCapitals: isAllCapitals(text) };
}

/** Who says a word, when, and on which page. */
export const turnOfWord = ({ original, words }: IndexedOriginal, word: number): Turn | null =>
	turnAt(original, words.starts[word] ?? 0);

/** Where a word stands; nowhere for one that the original lacks. */
export const placesOf = ({ places }: IndexedOriginal, id: number): readonly number[] => places[id] ?? NOWHERE;
const NOWHERE: readonly number[] = [];

/** How telling a word is here: rare ones say more than common ones; what is not here at all says the most. */
export const weightOf = (index: IndexedOriginal, id: number): number =>
	Math.log(1 + index.words.count / (placesOf(index, id).length || 0.5));
