import { WORD } from "../../english/word-class.ts";
import { type Aside, findAsides } from "./asides.ts";
import { type Clause, splitClauses, splitPlaces } from "./clauses.ts";
import type { FoundClaim } from "./found-claim.ts";
import { actAfter, fragment } from "./fragments.ts";
import { bestRun } from "./runs.ts";
import { headBefore, subjectBefore } from "./subjects.ts";
import { trim } from "./trim.ts";
import { classOf, isFiniteAt, skipLight, type Unit, wordOf } from "./unit.ts";

const ASSERTING = /^(?:because|although|though|whereas|while|when)$/;

/**
 * The claims of one unit, in text order and disjoint.
 * `open` says whether a unit without any finite verb may be a claim as a whole: what a source is credited with may be.
 */
export function findClaims(unit: Unit, open: boolean): FoundClaim[] {
	const asides = findAsides(unit);
	const found: FoundClaim[] = [];
	let subject: readonly [number, number] | null = null;
	const mute = asides.filter(({ kind, from, to }) => kind === "mute" && to - from === 1);
	for (const clause of splitClauses(unit, asides)) {
		const claim = mainClaim(unit, clause, subject, mute);
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
	for (const aside of asides) found.push(...asideClaims(unit, aside, doerBefore(unit, aside, found)));
	return found.sort((a, b) => a.from - b.from).filter((claim) => claim.to - claim.from >= 2);
}

function mainClaim(
	unit: Unit,
	clause: Clause,
	inherited: readonly [number, number] | null,
	mute: readonly Aside[],
): FoundClaim | null {
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
	const run = bestRun(unit, places, anchor, mute);
	const bare = trim(unit, run[0], run[1]);
	const trimmed = bare && asksInside(unit, bare, anchor) ? trim(unit, bare[0] + 1, bare[1]) : bare;
	if (!trimmed) return null;
	const own = thoughtOf(unit, places, anchor) ?? subjectBefore(unit, places, anchor);
	const subject = own ?? (joined === "phrase" ? inherited : null);
	return {
		from: trimmed[0],
		to: trimmed[1],
		cut: joined,
		subject,
		verb: anchor,
	};
}

/** "I think the toll would be higher": the claim is about the toll. */
function thoughtOf(unit: Unit, places: readonly number[], verb: number): readonly [number, number] | null {
	if (!THINKS.test(wordOf(unit, verb)) || !/^(?:i|we)$/.test(wordOf(unit, verb - 1))) return null;
	const later = places.find((place) => place > verb + 1 && isFiniteAt(unit, place));
	return later === undefined
		? null
		: subjectBefore(
				unit,
				places.filter((place) => place > verb && place <= later),
				later,
			);
}
const THINKS = /^(?:think|believe|suspect|guess|suppose|fear|doubt|thought|believed)$/;

/** "in what may be the worst accident", "in a filing that could …": the preposition belongs to another clause. */
function asksInside(unit: Unit, [from]: readonly [number, number], verb: number): boolean {
	if (classOf(unit, from) !== WORD.PREPOSITION) return false;
	let asks = false;
	for (let k = from + 1; k < verb; k++) {
		const is = classOf(unit, k);
		if (is === WORD.QUESTION || is === WORD.RELATIVE) asks = true;
		// "of those who had one dose, 31 fell ill"
		if (is === WORD.COMMA) return false;
		if (is === WORD.SUBJECT && !asks) return false;
	}
	return asks;
}

/** The finite verb of a clause: the first one that no restrictive relative clause takes. */
function mainVerb(unit: Unit, places: readonly number[]): number {
	let relative = 0;
	let subordinate = 0;
	let supposes = false;
	let first = -1;
	// Only marks so far.
	let opens = true;
	for (const place of places) {
		const is = classOf(unit, place);
		if (is === WORD.RELATIVE) relative++;
		// "as he left", "minutes after the vote began": a time or condition alone asserts nothing.
		if (is === WORD.SUBORDINATOR && first < 0 && !(ASSERTING.test(wordOf(unit, place)) && opens)) {
			subordinate++;
			supposes = true;
		}
		// "If the review finds that it leaked, …": the condition has a clause in it.
		if (is === WORD.THAT && first < 0 && supposes) subordinate++;
		if (is > WORD.STOP) opens = false;
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

/** "Gunmen attacked a convoy, killing 12": who does what a trailing -ing aside tells is the clause's subject. */
function doerBefore(unit: Unit, aside: Aside, claims: readonly FoundClaim[]): FoundClaim["subject"] {
	const place = skipLight(unit, aside.from);
	// "The bill came to £3m, up 18%"
	const measures = /^(?:up|down)$/.test(wordOf(unit, aside.from));
	if (aside.kind !== "participle" || (classOf(unit, place) !== WORD.GERUND && !measures)) return null;
	return claims.findLast(({ verb, cut }) => verb >= 0 && verb < aside.headEnd && cut !== "participle")?.subject ?? null;
}

function asideClaims(unit: Unit, aside: Aside, doer: FoundClaim["subject"]): FoundClaim[] {
	if (aside.kind === "mute") return [];
	const head = doer ?? headBefore(unit, aside);
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
