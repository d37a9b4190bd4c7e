import { fold, hashSlice, hashWord } from "../../../learned/hashing.ts";

const SHORTEST = 4;
const E = 101;

/**
 * Hash of a word without its inflection: "claims", "claimed" and "claiming" have one stem. Rough on purpose (it looks at
 * endings only and never leaves fewer than four letters); what matters is that the forms of a verb fall together.
 */
export function stemHash(text: string, start: number, end: number): number {
	let stop = end;
	/** 1 where the stem gets a "y" back. */
	let added = 0;
	if (endsWith(text, start, end, "ies") || endsWith(text, start, end, "ied")) {
		stop = end - 3;
		added = 1;
	} else if (endsWith(text, start, end, "ing")) stop = end - 3;
	else if (endsWith(text, start, end, "ed")) stop = end - 1;
	else if (endsWith(text, start, end, "s") && !endsWith(text, start, end, "ss") && !endsWith(text, start, end, "us"))
		stop = end - 1;
	if (stop - start + (added === 0 ? 0 : 1) < SHORTEST) return fold(5, hashSlice(text, start, end));
	if (added === 0 && stop - start > SHORTEST && lower(text, stop - 1) === E) stop--;
	const last = lower(text, stop - 1);
	if (stop < end && stop - start > SHORTEST && last !== 108 && last !== 115 && last === lower(text, stop - 2)) stop--;
	return added === 0 ? fold(5, hashSlice(text, start, stop)) : fold(5, hashWithY(text, start, stop));
}

/** The hash of the letters with a "y" behind them: "deny" for "denied". */
function hashWithY(text: string, start: number, end: number): number {
	return hashWord(`${text.slice(start, end)}y`);
}

function lower(text: string, index: number): number {
	return text.charCodeAt(index) | 32;
}

function endsWith(text: string, start: number, end: number, suffix: string): boolean {
	const from = end - suffix.length;
	if (from < start) return false;
	for (let i = 0; i < suffix.length; i++) if (lower(text, from + i) !== suffix.charCodeAt(i)) return false;
	return true;
}
