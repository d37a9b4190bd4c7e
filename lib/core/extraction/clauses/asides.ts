import { WORD } from "../../english/word-class.ts";
import { isApposition } from "./appositions.ts";
import { classOf, gapAfter, isFiniteAt, skipLight, skipQuotes, type Unit, wordOf } from "./unit.ts";

type AsideKind = "relative" | "participle" | "appositive" | "absolute" | "clause" | "mute";

/** A stretch that interrupts or follows its clause, between commas, dashes or brackets; `[from, to)` without those marks. */
export interface Aside {
	readonly from: number;
	readonly to: number;
	readonly kind: AsideKind;
	/** The place right after the words that it says something of. */
	readonly headEnd: number;
}

/** -ing words that attribute, list or only join: what follows them is no claim of theirs. */
const NOT_PARTICIPIAL =
	/^(?:according|including|excluding|regarding|concerning|following|depending|citing|adding|saying|noting|owing|assuming|considering|pending|barring|starting|beginning|insisting|arguing|claiming|warning|suggesting|stressing|telling|explaining|quoting|referring)$/;
const MEASURE = /^(?:up|down|compared|worth|about|some|roughly|nearly)$/;
/** Longest aside, in places. */
const REACH = 80;

/**
 * The asides of a unit, in order and disjoint: relative clauses after a comma, participles and adjectives after a
 * comma, appositions, "two of whom …", and dashes and brackets around any of these.
 */
export function findAsides(unit: Unit): Aside[] {
	const asides: Aside[] = [];
	let seenFinite = false;
	for (let place = 0; place < unit.tokens.length; place++) {
		const is = classOf(unit, place);
		if (is === WORD.SEMICOLON || is === WORD.COLON || is === WORD.STOP) seenFinite = false;
		if (isFiniteAt(unit, place)) seenFinite = true;
		if (
			is === WORD.COORDINATOR &&
			place > 0 &&
			classOf(unit, place - 1) === WORD.COMMA &&
			finiteBeforeComma(unit, place + 1)
		)
			seenFinite = false;
		const opens = is === WORD.COMMA || is === WORD.DASH || is === WORD.OPEN;
		if (!opens && !(place === 0 && classOf(unit, 0) === WORD.RELATIVE)) continue;
		const from = opens ? skipQuotes(unit, place + 1) : 0;
		const aside = readAside(unit, from, place, is, seenFinite);
		if (!aside) continue;
		asides.push(aside);
		place = aside.to - 1;
	}
	return asides;
}

function finiteBeforeComma(unit: Unit, from: number): boolean {
	for (let k = from; k < Math.min(unit.tokens.length, from + 16); k++) {
		if (isFiniteAt(unit, k)) return true;
		if (classOf(unit, k) === WORD.COMMA && !isFiniteAt(unit, skipLight(unit, k + 1))) return false;
	}
	return false;
}

function readAside(unit: Unit, from: number, mark: number, markClass: number, seenFinite: boolean): Aside | null {
	if (markClass === WORD.OPEN) return bracket(unit, from, mark);
	const home = addressEnd(unit, from, mark);
	if (home > from) return { from, to: home, kind: "mute", headEnd: mark };
	// "– something the club disputes"
	if (markClass === WORD.DASH && wordOf(unit, from) === "something")
		return { from, to: unit.tokens.length, kind: "mute", headEnd: mark };
	const kind = kindAt(unit, from, mark, markClass);
	if (kind === null) return null;
	const to = endOf(unit, from, markClass, kind, seenFinite);
	if (to <= from) return null;
	if (kind === "appositive" && !isApposition(unit, from, to, mark, markClass, seenFinite)) return null;
	if (
		kind === "participle" &&
		markClass === WORD.COMMA &&
		!seenFinite &&
		to >= unit.tokens.length &&
		mark > 0 &&
		!gapAfter(unit, to - 1)
	)
		return null;
	if (kind === "participle" && isListItem(unit, from, to, mark)) return null;
	return { from, to, kind, headEnd: mark };
}

/** "Dana Whitlock, 47, of Marsh Lane, Ely, is accused": where an address after an age ends, at the comma before the verb; -1 for none. */
function addressEnd(unit: Unit, from: number, mark: number): number {
	if (classOf(unit, mark - 1) !== WORD.NUMBER || !/^(?:of|from)$/.test(wordOf(unit, from))) return -1;
	for (let k = from + 1; k < Math.min(unit.tokens.length, from + 14); k++) {
		if (classOf(unit, k) !== WORD.COMMA) continue;
		const next = skipLight(unit, k + 1);
		if (isFiniteAt(unit, next) || classOf(unit, next) === WORD.RELATIVE) return k;
	}
	return -1;
}

/** What stands in brackets is an aside where it has a verb, else a part of the words around it. */
function bracket(unit: Unit, from: number, mark: number): Aside | null {
	let finite = false;
	for (let k = from; k < Math.min(unit.tokens.length, from + REACH); k++) {
		if (isFiniteAt(unit, k)) finite = true;
		if (classOf(unit, k) === WORD.CLOSE || gapAfter(unit, k)) {
			const to = classOf(unit, k) === WORD.CLOSE ? k : k + 1;
			const kind =
				classOf(unit, from) === WORD.RELATIVE ? "relative" : classOf(unit, from) === WORD.NUMBER ? "mute" : "clause";
			if (finite) return { from, to, kind, headEnd: mark };
			return kind === "mute" && to - from === 1 ? { from, to, kind, headEnd: mark } : null;
		}
	}
	return null;
}

function kindAt(unit: Unit, from: number, mark: number, markClass: number): AsideKind | null {
	const first = classOf(unit, from);
	if (first === WORD.RELATIVE) return "relative";
	for (let k = from + 1; k <= from + 3; k++) {
		if (classOf(unit, k) !== WORD.RELATIVE || wordOf(unit, k) === "who") continue;
		const before = classOf(unit, k - 1);
		if (before === WORD.PREPOSITION)
			return wordOf(unit, k - 1) === "of" && isNominalStart(first) ? "absolute" : "relative";
	}
	if (
		(first === WORD.NUMBER ||
			first === WORD.PRONOUN ||
			/^(?:most|many|some|several|few|all|both)$/.test(wordOf(unit, from))) &&
		wordOf(unit, from + 1) === "of" &&
		wordOf(unit, from + 2) === "them"
	)
		return "absolute";
	if (
		first === WORD.NUMBER &&
		(classOf(unit, from + 1) === WORD.COMMA || (markClass === WORD.OPEN && classOf(unit, from + 1) === WORD.CLOSE))
	)
		return "mute";
	if (MEASURE.test(wordOf(unit, from)) && wordOf(unit, from) !== "some" && hasNumber(unit, from + 1))
		return "participle";
	const verb = skipLight(unit, from);
	const is = classOf(unit, verb);
	// ", first reported by the Gazette,": how it became known is part of the sentence around it.
	if (is === WORD.PARTICIPLE) return isReported(unit, verb) ? null : "participle";
	if (is === WORD.GERUND && !NOT_PARTICIPIAL.test(wordOf(unit, verb)) && classOf(unit, verb + 1) !== WORD.COORDINATOR)
		return "participle";
	// ", already wary of the plan, …"
	if (is === WORD.ADJECTIVE && classOf(unit, verb + 1) === WORD.PREPOSITION) return "participle";
	if (
		(unit.tokens[mark] ?? 0) > 0 &&
		(first === WORD.DETERMINER || first === WORD.NOUN || first === WORD.ADJECTIVE || first === WORD.NAME)
	)
		return "appositive";
	return null;
}

const isReported = (unit: Unit, verb: number): boolean =>
	/^(?:reported|published|disclosed|revealed)$/.test(wordOf(unit, verb)) && wordOf(unit, verb + 1) === "by";

/** "deliberate, sustained and known", "energy projects, mining ventures, and …": an item of a list, no aside. */
function isListItem(unit: Unit, from: number, to: number, mark: number): boolean {
	const before = classOf(unit, mark - 1);
	const predicate =
		isFiniteAt(unit, mark - 2) || (classOf(unit, mark - 2) === WORD.ADVERB && isFiniteAt(unit, mark - 3));
	if (before === WORD.ADJECTIVE || before === WORD.PARTICIPLE || predicate)
		for (let k = from; k < Math.min(to, from + 4); k++) if (classOf(unit, k) === WORD.COORDINATOR) return true;
	const verb = skipLight(unit, from);
	if (classOf(unit, verb) !== WORD.GERUND || classOf(unit, verb + 1) !== WORD.NOUN) return false;
	for (let k = verb + 2; k < verb + 6; k++) {
		const is = classOf(unit, k);
		if (is === WORD.COORDINATOR)
			return (
				classOf(unit, k + 1) === WORD.NOUN ||
				classOf(unit, k + 1) === WORD.ADJECTIVE ||
				classOf(unit, k - 1) === WORD.COMMA
			);
		if (is !== WORD.NOUN && is !== WORD.COMMA && is !== WORD.GERUND) return false;
	}
	return false;
}

const isNominalStart = (is: number) =>
	is === WORD.NUMBER || is === WORD.PRONOUN || is === WORD.DETERMINER || is === WORD.NOUN || is === WORD.ADJECTIVE;

function hasNumber(unit: Unit, from: number): boolean {
	for (let k = from; k < from + 4; k++) if (classOf(unit, k) === WORD.NUMBER) return true;
	return false;
}

/** Where an aside that begins at `from` ends. */
function endOf(unit: Unit, from: number, markClass: number, kind: AsideKind, seenFinite: boolean): number {
	const limit = Math.min(unit.tokens.length, from + REACH);
	const wanted = markClass === WORD.OPEN ? WORD.CLOSE : markClass;
	let firstComma = -1;
	let verb = kind !== "relative" && (kind !== "absolute" || wordOf(unit, from + 2) === "them");
	for (let k = from; k < limit; k++) {
		const is = classOf(unit, k);
		if (is === WORD.SEMICOLON || is === WORD.STOP || (is === WORD.COLON && k > from))
			return firstComma > 0 && !seenFinite ? firstComma : k;
		if (isFiniteAt(unit, k)) verb = true;
		if (is === wanted && is !== WORD.COMMA) return k;
		if (is === WORD.COMMA && wanted === WORD.COMMA && verb) {
			const next = skipLight(unit, k + 1);
			const after = classOf(unit, next);
			if (!seenFinite) {
				if (isFiniteAt(unit, next)) return k;
				if (firstComma < 0) firstComma = k;
			} else if (closesTrailing(unit, next, after) || gapAfter(unit, k)) return k;
			if (kind === "appositive" || kind === "mute") return k;
		}
		if (gapAfter(unit, k)) return firstComma > 0 && !seenFinite ? firstComma : k + 1;
	}
	return firstComma > 0 ? firstComma : limit;
}

/** After a trailing aside the sentence goes on with a new clause or another aside, not with a further item of a list. */
function closesTrailing(unit: Unit, next: number, after: number): boolean {
	if (
		after === WORD.SUBJECT ||
		after === WORD.SUBORDINATOR ||
		after === WORD.GERUND ||
		after === WORD.RELATIVE ||
		after === WORD.PARTICIPLE
	)
		return true;
	if (after !== WORD.COORDINATOR) return false;
	const first = skipLight(unit, next + 1);
	if (isFiniteAt(unit, first) || classOf(unit, first) === WORD.SUBJECT) return true;
	for (let k = first; k < Math.min(unit.tokens.length, first + 20); k++) {
		const is = classOf(unit, k);
		if (isFiniteAt(unit, k)) return true;
		if (is === WORD.COMMA || is === WORD.COORDINATOR || is === WORD.STOP || is === WORD.RELATIVE) return false;
	}
	return false;
}
