import { WORD } from "../../english/word-class.ts";
import type { Aside } from "./asides.ts";
import {
	awaitsVerb,
	CONDITION,
	hasFinite,
	hasVerb,
	isHeld,
	isOthersTime,
	isPast,
	isShare,
	isTime,
	isTimeHeld,
	leads,
	opensCondition,
} from "./left-side.ts";
import { type Right, rightOf } from "./right-side.ts";
import { classOf, gapAfter, isFiniteAt, skipLight, type Unit, wordOf } from "./unit.ts";

/** Places of one clause in order: of what lies outside asides, or inside one. */
export interface Clause {
	readonly places: readonly number[];
	/** How it hangs together with the clause before: on its own, or sharing its subject. */
	readonly joined: "clause" | "phrase";
}

/** Conjunctions whose clause asserts something of its own. Conditions and plain times stay with their main clause. */
const ASSERTING = /^(?:because|although|though|whereas|while|when)$/;
/**
 * Cuts the places of a unit that lie outside its asides into clauses: at semicolons, at "and" and its like before a
 * clause or a verb phrase, at commas between whole clauses, and before "because", "although" and their like.
 */
export function splitClauses(unit: Unit, asides: readonly Aside[]): Clause[] {
	const inside = new Uint8Array(unit.tokens.length);
	for (const aside of asides) inside.fill(1, aside.from, aside.to);
	const places: number[] = [];
	for (let place = 0; place < unit.tokens.length; place++) if (inside[place] === 0) places.push(place);
	return splitPlaces(unit, places);
}

/** The same for any run of places, such as the inside of a participial aside. */
export function splitPlaces(unit: Unit, places: readonly number[]): Clause[] {
	const clauses: Clause[] = [];
	let left: number[] = [];
	let joined: Clause["joined"] = "clause";
	const cut = (next: Clause["joined"]) => {
		if (left.length > 0) clauses.push({ places: left, joined });
		left = [];
		joined = next;
	};
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		switch (classOf(unit, place)) {
			case WORD.SEMICOLON:
			case WORD.STOP:
				cut("clause");
				continue;
			case WORD.COLON:
			case WORD.DASH:
				if (rightOf(unit, places, i + 1, left) === "clause") {
					cut("clause");
					continue;
				}
				break;
			case WORD.COORDINATOR: {
				// "…, the court was told on Friday, and the driver left": when it was told belongs to neither.
				if (!hasVerb(unit, left) && isOthersTime(unit, left)) {
					left = [];
					continue;
				}
				if (!hasVerb(unit, left) || isHeld(unit, left) || awaitsVerb(unit, left)) break;
				// "meets or beats daylight": two verbs with one object.
				if (classOf(unit, left.at(-1) ?? -1) === WORD.FINITE && classOf(unit, places[i + 1] ?? -1) === WORD.FINITE)
					break;
				// "aware of or took part in a plan", "opened or shut": what follows is shared by both.
				if (sharesEnd(unit, left, place, places[i + 1] ?? -1)) break;
				const right = rightOf(unit, places, i + 1, left);
				if (right === null || (right === "phrase" && isTimeHeld(unit, left))) break;
				cut(right);
				continue;
			}
			case WORD.COMMA: {
				const next = comma(unit, places, i, left, joined);
				if (next === "drop") left = [];
				else if (next !== null) cut(next);
				if (next !== null) continue;
				break;
			}
			case WORD.SUBORDINATOR:
				// ", after a ferry dragged its anchor"
				if (
					(ASSERTING.test(wordOf(unit, place)) ||
						(wordOf(unit, place) === "after" && classOf(unit, places[i - 1] ?? -1) === WORD.COMMA)) &&
					asserts(unit, places, i, left)
				) {
					cut("clause");
					continue;
				}
				break;
		}
		left.push(place);
		if (gapAfter(unit, place) && hasFinite(unit, left) && (isGloss(unit, places, i + 1) || isTail(unit, places, i + 1)))
			cut("clause");
		// Words of another voice part two clauses where each has its own subject and verb.
		if (
			gapAfter(unit, place) &&
			hasFinite(unit, left) &&
			rightOf(unit, places, i + 1, left) === "clause" &&
			!leads(unit, left)
		)
			cut("clause");
	}
	cut("clause");
	return clauses;
}

function sharesEnd(unit: Unit, left: readonly number[], coordinator: number, next: number): boolean {
	const before = classOf(unit, left.at(-1) ?? -1);
	if (before === WORD.PREPOSITION) return true;
	return wordOf(unit, coordinator) === "or" && before === WORD.PARTICIPLE && classOf(unit, next) >= WORD.FINITE;
}

/** What a comma does: ends a clause, ends words that only lead into it ("drop"), or neither. */
function comma(
	unit: Unit,
	places: readonly number[],
	i: number,
	left: readonly number[],
	joined: Clause["joined"],
): Right | "drop" {
	if (left.length === 0) return null;
	const next = places[i + 1];
	if (next === undefined) return null;
	if (hasFinite(unit, left) && (isGloss(unit, places, i + 1) || isTail(unit, places, i + 1))) return "clause";
	const is = classOf(unit, skipLight(unit, next));
	if (is === WORD.COORDINATOR || is === WORD.SUBORDINATOR || is === WORD.RELATIVE) return null;
	const opening = left[0] as number;
	// "But if prices stay, it might": the condition is no less one after "but".
	const head = left.find((place) => classOf(unit, place) !== WORD.QUOTE && classOf(unit, place) !== WORD.COORDINATOR);
	const first = wordOf(unit, head ?? opening);
	const firstClass = classOf(unit, head ?? opening);
	// "…, unless, of course, he returned", "Of those who had one dose, 31 fell ill": without these words it would say more.
	if (opensCondition(unit, left) || isShare(unit, left)) return null;
	const right = rightOf(unit, places, i + 1, left);
	// "ruled that Ada Cole, 71, had died", "wept as his lawyer, Ada Cole, read": the verb of the clause that was opened last.
	if (right === "phrase" && awaitsVerb(unit, left)) return null;
	if (right === "phrase")
		return hasFinite(unit, left) && !leads(unit, left) && isFiniteAt(unit, skipLight(unit, next)) ? "phrase" : null;
	if (right === null) return null;
	if (firstClass === WORD.SUBORDINATOR) {
		if (CONDITION.test(first)) return null;
		return ASSERTING.test(first) || first === "even" ? "clause" : "drop";
	}
	if (leads(unit, left)) return "drop";
	if (hasFinite(unit, left) || joined === "phrase") return "clause";
	return isTime(unit, left) || !listGoesOn(unit, places, i + 1) ? "drop" : null;
}

/** ", in what may be the worst flood for years": a gloss on the whole clause before it. */
function isGloss(unit: Unit, places: readonly number[], from: number): boolean {
	let i = from;
	while (
		i < places.length &&
		classOf(unit, places[i] as number) <= WORD.STOP &&
		classOf(unit, places[i] as number) !== WORD.OTHER
	)
		i++;
	if (classOf(unit, places[i] ?? -1) !== WORD.PREPOSITION) return false;
	return wordOf(unit, places[i + 1] ?? -1) === "what" && isFiniteAt(unit, places[i + 2] ?? -1);
}

/** ", adding that the vote was void": what is added is a claim of its own. */
function isTail(unit: Unit, places: readonly number[], from: number): boolean {
	let i = from;
	while (i < places.length && TAIL_LEAD.has(classOf(unit, places[i] as number))) i++;
	return classOf(unit, places[i] ?? -1) === WORD.GERUND && classOf(unit, places[i + 1] ?? -1) === WORD.THAT;
}

/** What may stand before the participle of such a tail: a comma, marks, "while". */
const TAIL_LEAD: ReadonlySet<number> = new Set([WORD.COMMA, WORD.QUOTE, WORD.SUBORDINATOR]);

/** "Farmers, millers and bakers signed": the comma parts items of a joined subject. */
function listGoesOn(unit: Unit, places: readonly number[], from: number): boolean {
	for (let i = from; i < places.length; i++) {
		const place = places[i] as number;
		if (classOf(unit, place) === WORD.COORDINATOR) return true;
		if (isFiniteAt(unit, place)) return false;
	}
	return false;
}

function asserts(unit: Unit, places: readonly number[], i: number, left: readonly number[]): boolean {
	if (rightOf(unit, places, i + 1, left) !== "clause") return false;
	if (left.length === 0) return false;
	const gapped = !hasFinite(unit, left) && left.some((place) => classOf(unit, place) === WORD.PARTICIPLE);
	if (gapped) return true;
	if (!hasFinite(unit, left)) return false;
	if (wordOf(unit, places[i] as number) !== "when") return true;
	// "when she was 22"
	if (/^(?:was|were)$/.test(wordOf(unit, places[i + 2] ?? -2)) && classOf(unit, places[i + 3] ?? -1) === WORD.NUMBER)
		return false;
	if (wordOf(unit, places[i + 1] ?? -2) === "it" && wordOf(unit, places[i + 2] ?? -2) === "comes") return false;
	return left.some((place) => isPast(unit, place));
}
