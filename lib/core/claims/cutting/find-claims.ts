import { type Aside, findAsides } from "./asides.ts";
import { type Clause, splitClauses, splitPlaces } from "./clauses.ts";
import { classOf, gapAfter, isFiniteAt, skipLight, type Unit, wordOf } from "./unit.ts";
import { isNominal, WORD } from "./word-class.ts";

/** What a claim was cut as. */
export type Cut = "clause" | "phrase" | "relative" | "participle" | "appositive" | "absolute" | "fragment";

/** A claim as places of its unit: `[from, to)`, contiguous in the text, and the words that it is about. */
export interface FoundClaim {
	readonly from: number;
	readonly to: number;
	readonly cut: Cut;
	/** `[from, to)` of the noun phrase that the claim is about, or null where it lies outside the unit. */
	readonly subject: readonly [number, number] | null;
	/** The place of the finite verb, or -1. */
	readonly verb: number;
}

/** Adverbs that tie a sentence to the one before and assert nothing. */
const CONNECTIVE =
	/^(?:however|meanwhile|instead|moreover|therefore|thus|hence|nevertheless|nonetheless|otherwise|furthermore|additionally|consequently|still|yet|so|then|also|indeed|besides|likewise|similarly|finally|accordingly|notably|anyway|even|now)$/;
const ASSERTING = /^(?:because|although|though|whereas|while|when)$/;
const COURTESY =
	/^(?:thanks?|yes|no|hello|sorry|please|well|oh|welcome|congratulations|sir|madam|bye|goodbye|okay|ok)$/;
const BEFORE_REASON =
	/^(?:even|particularly|partly|largely|mainly|only|just|simply|especially|precisely|perhaps|not|or|and|chiefly|primarily)$/;

/**
 * The claims of one unit, in text order and disjoint.
 * `open` says whether a unit without any finite verb may be a claim as a whole: what a source is credited with may be.
 */
export function findClaims(unit: Unit, open: boolean): FoundClaim[] {
	const asides = findAsides(unit);
	const found: FoundClaim[] = [];
	let subject: readonly [number, number] | null = null;
	for (const clause of splitClauses(unit, asides)) {
		const claim = mainClaim(unit, clause, subject);
		if (!claim) continue;
		subject = claim.subject;
		found.push(claim);
	}
	if (found.length === 0 && open) {
		const whole = fragment(unit, asides);
		if (whole) found.push(whole);
	}
	if (found.length === 0 && !open) {
		const act = actAfter(unit);
		if (act) found.push(act);
	}
	for (const aside of asides) found.push(...asideClaims(unit, aside));
	return found.sort((a, b) => a.from - b.from).filter((claim) => claim.to - claim.from >= 2);
}

function mainClaim(unit: Unit, clause: Clause, inherited: readonly [number, number] | null): FoundClaim | null {
	const { places, joined } = clause;
	const verb = mainVerb(unit, places);
	const elliptic = joined === "phrase" ? WORD.BASE : WORD.PARTICIPLE;
	const gapped =
		verb < 0 && (joined === "phrase" || inherited !== null)
			? (places.find(
					(place) => classOf(unit, place) >= elliptic && (joined === "phrase" || classOf(unit, place) !== WORD.GERUND),
				) ?? -1)
			: -1;
	const anchor = verb >= 0 ? verb : gapped;
	if (anchor < 0) return null;
	const run = bestRun(unit, places, anchor);
	const bare = trim(unit, run[0], run[1]);
	const trimmed = bare && asksInside(unit, bare, anchor) ? trim(unit, bare[0] + 1, bare[1]) : bare;
	if (!trimmed) return null;
	const own = subjectBefore(unit, places, anchor);
	const subject = own ?? (joined === "phrase" ? inherited : null);
	return {
		from: trimmed[0],
		to: trimmed[1],
		cut: joined,
		subject,
		verb: anchor,
	};
}

/** "in what may be the worst accident", "in a filing that could …": the preposition belongs to another clause. */
function asksInside(unit: Unit, [from]: readonly [number, number], verb: number): boolean {
	if (classOf(unit, from) !== WORD.PREPOSITION) return false;
	for (let k = from + 1; k < verb; k++) {
		const is = classOf(unit, k);
		if (is === WORD.QUESTION || is === WORD.RELATIVE) return true;
		if (is === WORD.COMMA || is === WORD.SUBJECT) return false;
	}
	return false;
}

/** The finite verb of a clause: the first one that no restrictive relative clause takes. */
function mainVerb(unit: Unit, places: readonly number[]): number {
	let relative = 0;
	let subordinate = 0;
	let first = -1;
	for (const place of places) {
		const is = classOf(unit, place);
		if (is === WORD.RELATIVE) relative++;
		// "as he left", "minutes after the vote began": a time or condition alone asserts nothing.
		if (is === WORD.SUBORDINATOR && first < 0 && !(ASSERTING.test(wordOf(unit, place)) && place === places[0]))
			subordinate++;
		if (!isFiniteAt(unit, place)) continue;
		if (subordinate > 0) {
			subordinate--;
			continue;
		}
		if (first < 0) first = place;
		if (relative === 0) return place;
		relative--;
	}
	return first;
}

/** Of the contiguous runs that asides and other voices cut a clause into, the one that asserts most. */
function bestRun(unit: Unit, places: readonly number[], verb: number): readonly [number, number] {
	const runs: [number, number][] = [];
	for (const [k, place] of places.entries()) {
		const previous = places[k - 1];
		const last = runs.at(-1);
		if (last && previous !== undefined && place === previous + 1 && !gapAfter(unit, previous)) last[1] = place + 1;
		else runs.push([place, place + 1]);
	}
	const holding = runs.find(([from, to]) => from <= verb && verb < to) ?? ([verb, verb + 1] as [number, number]);
	const verbal = runs.filter(([from, to]) => from > holding[1] && hasVerb(unit, from, to));
	const longest = verbal.reduce((best, run) => (size(run) > size(best) ? run : best), holding);
	return size(longest) > 2 * size(holding) ? longest : holding;
}

const size = (run: readonly [number, number]) => run[1] - run[0];

function hasVerb(unit: Unit, from: number, to: number): boolean {
	for (let k = from; k < to; k++) if (classOf(unit, k) >= WORD.AUXILIARY) return true;
	return false;
}

/** Moves both ends inward over marks, conjunctions and connectives; null where nothing is left. */
export function trim(unit: Unit, start: number, stop: number): readonly [number, number] | null {
	let from = start;
	let to = stop;
	for (let moved = true; moved && from < to; ) {
		moved = false;
		const is = classOf(unit, from);
		if (
			is === WORD.COMMA ||
			is === WORD.COORDINATOR ||
			is === WORD.THAT ||
			(is >= WORD.SEMICOLON && is <= WORD.DASH) ||
			is === WORD.CLOSE ||
			is === WORD.STOP
		)
			moved = true;
		else if (is === WORD.SUBORDINATOR && /^(?:because|although|though|whereas|while|when)$/.test(wordOf(unit, from)))
			moved = true;
		else if (is === WORD.ADVERB && CONNECTIVE.test(wordOf(unit, from)) && connects(unit, from, to)) moved = true;
		else if (is === WORD.QUOTE && (classOf(unit, from + 1) <= WORD.STOP || closesOnly(unit, from, to))) moved = true;
		if (moved) from++;
	}
	for (let moved = true; moved && to > from; ) {
		moved = false;
		const is = classOf(unit, to - 1);
		if (
			is === WORD.COMMA ||
			(is >= WORD.SEMICOLON && is <= WORD.OPEN) ||
			is === WORD.STOP ||
			is === WORD.COORDINATOR ||
			is === WORD.SUBORDINATOR ||
			is === WORD.THAT
		)
			moved = true;
		else if (is === WORD.ADVERB && BEFORE_REASON.test(wordOf(unit, to - 1)) && endsBeforeReason(unit, to)) moved = true;
		else if (is === WORD.QUOTE && opensNothing(unit, from, to)) moved = true;
		else if (is === WORD.PREPOSITION && classOf(unit, to - 2) === WORD.COMMA) moved = true;
		if (moved) to--;
	}
	return to > from ? [from, to] : null;
}

/** A connective goes with a comma after it, or straight before a subject. */
function connects(unit: Unit, from: number, to: number): boolean {
	if (from + 1 >= to) return true;
	const next = classOf(unit, from + 1);
	return (
		next === WORD.COMMA ||
		next === WORD.SUBJECT ||
		next === WORD.DETERMINER ||
		next === WORD.SUBORDINATOR ||
		(next === WORD.NAME && wordOf(unit, from) !== "even")
	);
}

function endsBeforeReason(unit: Unit, to: number): boolean {
	return classOf(unit, to) === WORD.SUBORDINATOR;
}

/** A mark at the very start whose fellow stands before it: what is left of a quotation that belongs to another claim. */
function closesOnly(unit: Unit, from: number, to: number): boolean {
	let marks = 0;
	for (let k = from; k < to; k++) if (classOf(unit, k) === WORD.QUOTE) marks++;
	return marks % 2 === 1 && from > 0 && classOf(unit, from - 1) === WORD.COMMA;
}

/** A mark at the very end that closes nothing inside the span: its fellow stands outside. */
function opensNothing(unit: Unit, from: number, to: number): boolean {
	let marks = 0;
	for (let k = from; k < to - 1; k++) if (classOf(unit, k) === WORD.QUOTE) marks++;
	return marks % 2 === 0;
}

/** The noun phrase before the verb, among the places of its clause. */
function subjectBefore(unit: Unit, places: readonly number[], verb: number): readonly [number, number] | null {
	let end = places.indexOf(verb);
	let start = 0;
	const class_ = (k: number) => classOf(unit, places[k] as number);
	while (
		end > 0 &&
		(class_(end - 1) === WORD.ADVERB || class_(end - 1) === WORD.QUOTE || class_(end - 1) === WORD.COMMA)
	)
		end--;
	// The places may be broken by an aside right before the verb.
	for (let k = 0; k < end; k++) {
		const is = class_(k);
		if (is === WORD.THAT) start = k + 1;
		else if (is === WORD.SUBORDINATOR || is === WORD.COORDINATOR) {
			if (k === start) start = k + 1;
		} else if (
			k === start &&
			(is === WORD.COMMA || is === WORD.ADVERB || is === WORD.QUOTE || is === WORD.DASH || is === WORD.COLON)
		)
			start = k + 1;
	}
	const lead = leadingAdjunct(unit, places, start, end);
	if (lead > start) start = lead;
	const first = places[start];
	const last = places[end - 1];
	if (first === undefined || last === undefined || start >= end || last < first) return null;
	return [first, last + 1];
}

function leadingAdjunct(unit: Unit, places: readonly number[], start: number, end: number): number {
	const first = classOf(unit, places[start] ?? -1);
	if (first !== WORD.PREPOSITION && first !== WORD.PARTICIPLE && first !== WORD.GERUND) return start;
	for (let k = end - 1; k > start; k--) if (classOf(unit, places[k] as number) === WORD.COMMA) return k + 1;
	for (let k = start + 2; k < end; k++) {
		const is = classOf(unit, places[k] as number);
		if (is === WORD.SUBJECT || is === WORD.DETERMINER) return k;
	}
	return start;
}

function asideClaims(unit: Unit, aside: Aside): FoundClaim[] {
	if (aside.kind === "mute") return [];
	const head = headBefore(unit, aside);
	const places = Array.from({ length: aside.to - aside.from }, (_, k) => aside.from + k);
	const clauses = aside.kind === "appositive" ? [{ places, joined: "clause" as const }] : splitPlaces(unit, places);
	const claims: FoundClaim[] = [];
	for (const [k, clause] of clauses.entries()) {
		const first = clause.places[0];
		const last = clause.places.at(-1);
		if (first === undefined || last === undefined) continue;
		const span = trim(unit, first, last + 1);
		if (!span) continue;
		const verb = mainVerb(unit, clause.places);
		if ((aside.kind === "relative" || aside.kind === "clause") && verb < 0) continue;
		const subject =
			(k > 0 || aside.kind === "clause") && clause.joined === "clause"
				? subjectBefore(unit, clause.places, verb)
				: head;
		claims.push({
			from: span[0],
			to: span[1],
			cut: k === 0 || clause.joined === "phrase" ? aside.kind : "clause",
			subject,
			verb,
		});
	}
	return claims;
}

/** The noun phrase that an aside says something of: back from its mark to the verb, preposition or mark before. */
function headBefore(unit: Unit, aside: Aside): readonly [number, number] | null {
	let end = aside.headEnd;
	while (end > 0 && !isNominal(classOf(unit, end - 1))) end--;
	let start = end;
	const nameOnly = aside.kind === "appositive" && classOf(unit, end - 1) === WORD.NAME;
	while (start > 0) {
		const is = classOf(unit, start - 1);
		const goes = nameOnly
			? is === WORD.NAME
			: isNominal(is) ||
				is === WORD.QUOTE ||
				is === WORD.DETERMINER ||
				(is === WORD.PREPOSITION && /^(?:of|in|at|for)$/.test(wordOf(unit, start - 1)));
		if (!goes || gapAfter(unit, start - 1)) break;
		start--;
	}
	while (start < end && (classOf(unit, start) === WORD.PREPOSITION || classOf(unit, start) === WORD.QUOTE)) start++;
	return start < end ? [start, end] : null;
}

/** "[he wrote,] before deleting the message": an act told beside an attribution. */
function actAfter(unit: Unit): FoundClaim | null {
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
function fragment(unit: Unit, asides: readonly Aside[]): FoundClaim | null {
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
