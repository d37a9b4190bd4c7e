import { isFiniteVerb, isNominal, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { TokenRange } from "./frame.ts";
import { clauseIn } from "./phrases.ts";
import { reportingVerb } from "./reporting-verbs.ts";

const CONTRASTS = /^(?:while|although|though|whereas|but|and|yet)$/;

/**
 * Where what somebody says ends: before a semicolon, and before a clause in which somebody else has the say ("A said it held,
 * while B complained that it leaked").
 */
export function reachEnd(table: WordTable, from: number, limit: number, quoted: Uint8Array): number {
	const { word } = table;
	const speech = Boolean(quoted[from]) || word[from] === WORD.QUOTE;
	let finite = speech;
	for (let k = from; k < limit; k++) {
		const is = word[k] ?? 0;
		if (isFiniteVerb(is)) finite = true;
		// "called it “a bath”, and a rival said she sang": an object ends there as well.
		const joins = is === WORD.COMMA && word[k + 1] === WORD.COORDINATOR && k > from;
		if (quoted[k] || (!finite && !joins)) continue;
		if (is === WORD.SEMICOLON) return k;
		// “…told me, ‘Stay put,’ and we stayed put”
		if (is === WORD.COORDINATOR && speech && opensClause(table, k + 1, limit, quoted)) return k;
		if ((is === WORD.COMMA || is === WORD.COORDINATOR || is === WORD.DASH) && opensSay(table, k, limit)) return k;
	}
	return limit;
}

/** Plain words with a subject and a verb of their own follow. */
function opensClause({ word }: WordTable, from: number, limit: number, quoted: Uint8Array): boolean {
	for (let k = from; k < Math.min(limit, from + 10); k++) {
		if (quoted[k] || word[k] === WORD.QUOTE) return false;
		if (isFiniteVerb(word[k] ?? 0)) return k > from;
	}
	return false;
}

/** Whether a conjunction, somebody, and a verb of saying follow a mark. */
export function opensSay(table: WordTable, mark: number, limit: number): boolean {
	const { word, lower } = table;
	let at = word[mark] === WORD.COORDINATOR ? mark : mark + 1;
	if (!CONTRASTS.test(lower[at] ?? "")) return false;
	at++;
	let nominal = false;
	for (let k = at; k < Math.min(limit, at + 16); k++) {
		const is = word[k] ?? 0;
		if (isFiniteVerb(is)) {
			const verb = is === WORD.FINITE ? reportingVerb(lower[k] ?? "") : null;
			if (!nominal || !verb) return false;
			const next = word[k + 1] ?? WORD.STOP;
			return (
				verb.plain ||
				next === WORD.THAT ||
				next === WORD.SUBJECT ||
				next === WORD.QUOTE ||
				next === WORD.DETERMINER ||
				isNominal(next)
			);
		}
		if (is === WORD.THAT || is === WORD.SUBORDINATOR || is === WORD.SEMICOLON || is === WORD.STOP) return false;
		if (isNominal(is)) nominal = true;
	}
	return false;
}

/** "…, engineers announced in May, a figure that worried the owners": nothing is said after the verb but when and where. */
export function endsAfter({ word }: WordTable, verb: number, limit: number): boolean {
	for (let k = verb + 1; k < Math.min(limit, verb + 8); k++) {
		const is = word[k] ?? 0;
		if (is === WORD.COMMA || is === WORD.STOP || is === WORD.SEMICOLON) return true;
		const light = is === WORD.PREPOSITION || is === WORD.ADVERB || is === WORD.NAME || is === WORD.NUMBER;
		if (!light && !(k > verb + 1 && (is === WORD.NOUN || is === WORD.DETERMINER || is === WORD.ADJECTIVE)))
			return false;
	}
	return false;
}

/** "a rope that its maker had recalled a year earlier, the court heard": without the attribution that a sentence ends in. */
export function beforeTail(table: WordTable, [first, end]: TokenRange): TokenRange {
	let comma = -1;
	for (let k = first; k < end; k++) {
		if (table.word[k] === WORD.COMMA) comma = k;
		if (!isFiniteVerb(table.word[k] ?? 0)) continue;
		return comma >= 0 && reportingVerb(table.lower[k] ?? "") && endsAfter(table, k, end)
			? [first, comma]
			: [first, end];
	}
	return [first, end];
}

/** Where an object ends that is no clause: before what a comma and a conjunction add to the sentence. */
export function objectEnd({ word, lower }: WordTable, from: number, limit: number, quoted: Uint8Array): number {
	for (let k = from + 1; k < limit; k++) {
		if (quoted[k]) continue;
		const next = word[k + 1] ?? 0;
		if (word[k] === WORD.SEMICOLON) return k;
		if (word[k] === WORD.COMMA && (next === WORD.SUBORDINATOR || CONTRASTS.test(lower[k + 1] ?? ""))) return k;
	}
	return limit;
}

/**
 * Where the clause begins that ends before a token: after the last semicolon outside quotation marks, or after a colon with a
 * clause on either side or speech after it ("The board disagrees: the pier is safe, according to its engineers").
 */
export function clauseStart(table: WordTable, first: number, end: number, quoted: Uint8Array): number {
	const { word } = table;
	for (let k = end - 1; k > first; k--) {
		if (quoted[k]) continue;
		if (word[k] === WORD.SEMICOLON) return k + 1;
		if (word[k] !== WORD.COLON || !clauseIn(table, [first, k])) continue;
		if (word[k + 1] === WORD.QUOTE || clauseIn(table, [k + 1, end])) return k + 1;
	}
	return first;
}

/** "At 5 a.m. the man went home", but not "At a hearing that lasted a day": a verb that no relative clause takes. */
function hasMainVerb({ word }: WordTable, first: number, end: number): boolean {
	let held = 0;
	for (let k = first; k < end; k++) {
		if (word[k] === WORD.RELATIVE || word[k] === WORD.THAT || word[k] === WORD.SUBORDINATOR) held++;
		else if (isFiniteVerb(word[k] ?? 0) && held-- === 0) return true;
	}
	return false;
}

/** "At a hearing that lasted a day, Cole said", "Once the road is mended, Reed says": what only leads into the attribution. */
export function isFronted(table: WordTable, [first, end]: TokenRange, quoted: Uint8Array): boolean {
	const { word } = table;
	if (quoted[first] || word[first] === WORD.QUOTE) return false;
	const opener = word[first] ?? 0;
	if (
		opener !== WORD.PREPOSITION &&
		opener !== WORD.SUBORDINATOR &&
		opener !== WORD.GERUND &&
		opener !== WORD.PARTICIPLE
	)
		return false;
	for (let k = first; k < end; k++) if (word[k] === WORD.COMMA && !quoted[k]) return !clauseIn(table, [k, end]);
	return opener !== WORD.PREPOSITION || !hasMainVerb(table, first, end);
}
