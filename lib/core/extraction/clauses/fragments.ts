import { WORD } from "../../english/word-class.ts";
import type { Aside } from "./asides.ts";
import type { FoundClaim } from "./found-claim.ts";
import { bestRun } from "./runs.ts";
import { trim } from "./trim.ts";
import { classOf, gapAfter, skipLight, type Unit, wordOf } from "./unit.ts";

const COURTESY =
	/^(?:thanks?|yes|no|hello|sorry|please|well|oh|welcome|congratulations|sir|madam|bye|goodbye|okay|ok)$/;

/** "[he wrote,] before deleting the message": an act told beside an attribution. */
export function actAfter(unit: Unit): FoundClaim | null {
	for (let place = 0; place + 2 < unit.tokens.length; place++) {
		if (!/^(?:before|after|while)$/.test(wordOf(unit, place)) || classOf(unit, place + 1) !== WORD.GERUND) continue;
		let to = place + 2;
		while (
			to < unit.tokens.length &&
			!gapAfter(unit, to - 1) &&
			classOf(unit, to) !== WORD.COMMA &&
			classOf(unit, to) !== WORD.STOP
		)
			to++;
		return to - place > 2 ? { from: place + 1, to, cut: "participle", subject: null, verb: place + 1 } : null;
	}
	return null;
}

/** A unit without a finite verb, as a whole: "the charges as “fantasy”", "concealing $90 million". */
export function fragment(unit: Unit, asides: readonly Aside[]): FoundClaim | null {
	const covered = asides.filter((aside) => aside.kind !== "mute");
	const places: number[] = [];
	for (let place = 0; place < unit.tokens.length; place++)
		if (!covered.some((aside) => aside.from <= place && place < aside.to)) places.push(place);
	const first = places[0];
	if (first === undefined || classOf(unit, skipLight(unit, first)) === WORD.BASE) return null;
	if (classOf(unit, skipLight(unit, first)) === WORD.SUBORDINATOR) return null;
	if (COURTESY.test(wordOf(unit, skipLight(unit, first)))) return null;
	const verb = places.find((place) => classOf(unit, place) >= WORD.BASE);
	const run = bestRun(unit, places, verb ?? longestStart(unit, places));
	const bare = trim(unit, run[0], run[1]);
	if (!bare) return null;
	const gerund = classOf(unit, bare[0]) === WORD.PREPOSITION && classOf(unit, bare[0] + 1) === WORD.GERUND;
	const span = gerund ? ([bare[0] + 1, bare[1]] as const) : bare;
	// A bare name, or words that only lead into something, assert nothing.
	if (classOf(unit, skipLight(unit, span[0])) === WORD.PREPOSITION) return null;
	let words = 0;
	let named = true;
	for (let k = span[0]; k < span[1]; k++) {
		if (classOf(unit, k) > WORD.STOP) words++;
		if (classOf(unit, k) > WORD.STOP && classOf(unit, k) !== WORD.NAME && classOf(unit, k) !== WORD.DETERMINER)
			named = false;
	}
	if (named) return null;
	return words >= 2
		? {
				from: span[0],
				to: span[1],
				cut: "fragment",
				subject: null,
				verb: verb ?? -1,
			}
		: null;
}

function longestStart(unit: Unit, places: readonly number[]): number {
	let best = places[0] ?? 0;
	let bestLength = 0;
	let start = 0;
	for (let k = 0; k < places.length; k++) {
		const place = places[k] as number;
		const next = places[k + 1];
		if (next === place + 1 && !gapAfter(unit, place)) continue;
		if (k + 1 - start > bestLength) [best, bestLength] = [places[start] as number, k + 1 - start];
		start = k + 1;
	}
	return best;
}
