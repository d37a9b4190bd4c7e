import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import { findFrames } from "./find-frames.ts";
import type { Frame } from "./frame.ts";

/** Shorter stretches say nothing of what somebody else says. */
const SHORTEST = 4;
const SPEAKER = /^(?:i|we|you|me|us)$/;

/**
 * The attributions inside the quotations of a sentence: the same reader at each depth, each clipped to its quotation. `levels[k]`
 * is how much deeper than k a token stands. What the speaker says of himself ("I said"), and commands, are the speaker's own.
 */
export function speechFrames(table: WordTable, sentence: Sentence, levels: readonly Uint8Array[]): Frame[] {
	const frames: Frame[] = [];
	for (let level = 1; level < levels.length; level++) {
		const around = levels[level - 1] as Uint8Array;
		const deeper = levels[level] as Uint8Array;
		for (let i = sentence.firstToken; i < sentence.endToken; i++) {
			if (!around[i]) continue;
			const from = i;
			while (i < sentence.endToken && around[i]) i++;
			if (i - from < SHORTEST) continue;
			for (const frame of findFrames(table, { ...sentence, firstToken: from, endToken: i }, deeper))
				if (isSomebodyElse(table, frame) && !isCommand(table, frame)) frames.push({ ...frame, level });
		}
	}
	return frames;
}

function isSomebodyElse({ lower }: WordTable, { source, implied }: Frame): boolean {
	return implied === null && source !== null && !SPEAKER.test(lower[source[0]] ?? "");
}

/** ‘Stay put’: nothing that could be true or false. */
function isCommand({ word }: WordTable, { content }: Frame): boolean {
	return content.every(([first, end]) => {
		let at = first;
		while (at < end && (word[at] === WORD.QUOTE || word[at] === WORD.ADVERB)) at++;
		for (let k = first; k < end; k++) if (isFiniteVerb(word[k] ?? 0)) return false;
		return word[at] === WORD.BASE;
	});
}
