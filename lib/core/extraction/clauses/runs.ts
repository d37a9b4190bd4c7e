import { WORD } from "../../english/word-class.ts";
import type { Aside } from "./asides.ts";
import { classOf, gapAfter, type Unit } from "./unit.ts";

/** Of the contiguous runs that asides and other voices cut a clause into, the one that asserts most. */
export function bestRun(
	unit: Unit,
	places: readonly number[],
	verb: number,
	mute: readonly Aside[] = [],
): readonly [number, number] {
	const runs: [number, number][] = [];
	for (const [k, place] of places.entries()) {
		const previous = places[k - 1];
		const last = runs.at(-1);
		const next = previous === undefined ? -1 : (mute.find(({ from }) => from === previous + 1)?.to ?? previous + 1);
		if (last && previous !== undefined && place === next && !gapAfter(unit, previous)) last[1] = place + 1;
		else runs.push([place, place + 1]);
	}
	const holding = runs.find(([from, to]) => from <= verb && verb < to) ?? ([verb, verb + 1] as [number, number]);
	// "He would like, she said, to see it": without its infinitive the verb says nothing.
	const next = runs[runs.indexOf(holding) + 1];
	if (next && classOf(unit, next[0]) === WORD.COMMA) next[0]++;
	if (next && classOf(unit, next[0]) === WORD.TO) return [holding[0], next[1]];
	const verbal = runs.filter(([from, to]) => from > holding[1] && hasVerb(unit, from, to));
	const longest = verbal.reduce((best, run) => (size(run) > size(best) ? run : best), holding);
	return size(longest) > 2 * size(holding) ? longest : holding;
}

const size = (run: readonly [number, number]) => run[1] - run[0];

function hasVerb(unit: Unit, from: number, to: number): boolean {
	for (let k = from; k < to; k++) if (classOf(unit, k) >= WORD.AUXILIARY) return true;
	return false;
}
