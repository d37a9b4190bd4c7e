import { READING } from "./inflection.ts";
import { isFiniteVerb, isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

/** Prepositions that also open clauses. */
const MAY_OPEN = /^(?:after|before|since|until|till|as|once|because)$/;

/** Gives each clause of a stretch its finite verb where the tagger saw only participles. */
export function giveVerbs(table: WordTable, from: number, to: number): void {
	const { word } = table;
	let start = from;
	for (let i = from; i <= to; i++) {
		const is = i < to ? (word[i] ?? 0) : WORD.STOP;
		const opens =
			is === WORD.THAT ||
			is === WORD.SUBORDINATOR ||
			is === WORD.RELATIVE ||
			is === WORD.QUESTION ||
			(is === WORD.PREPOSITION && MAY_OPEN.test(table.lower[i] ?? "")) ||
			(is === WORD.COORDINATOR && hasFinite(table, start, i));
		if (i < to && !opens) continue;
		// "None of them failed, the paper says, although two swelled"
		const end = word[i - 1] === WORD.COMMA ? i - 1 : i;
		const tail = tailFrame(table, start, end);
		giveVerb(table, start, tail < end ? tail : i);
		start = i;
	}
	verbAfterRelative(table, from, to);
}

/** "Talks collapsed on Monday, officials said": the comma before who says it at the end; `to` where none is. */
export function tailFrame({ word, readings }: WordTable, from: number, to: number): number {
	if (word[to - 1] !== WORD.FINITE || !((readings[to - 1] ?? 0) & READING.CLAUSE)) return to;
	for (let k = to - 2; k > from; k--) {
		const is = word[k] ?? 0;
		if (is === WORD.COMMA) return k < to - 2 ? k : to;
		if (!isNominal(is) && is !== WORD.DETERMINER && is !== WORD.ADJECTIVE && is !== WORD.PREPOSITION) return to;
	}
	return to;
}

/** "Ada Bell, who had led the board for years, resigned": the past form after the relative clause, where no other verb is left. */
function verbAfterRelative(table: WordTable, from: number, to: number): void {
	const { word, lower } = table;
	if (!isNominal(word[from] ?? 0) && word[from] !== WORD.DETERMINER) return;
	let relative = from + 1;
	while (relative < to && word[relative] !== WORD.RELATIVE) relative++;
	if (word[relative - 1] !== WORD.COMMA || hasFinite(table, from, relative)) return;
	let found = -1;
	for (let i = relative + 2; i < to; i++) {
		if (word[i - 1] !== WORD.COMMA) continue;
		if (isFiniteVerb(word[i] ?? 0)) return;
		if (found < 0 && word[i] === WORD.PARTICIPLE && isPast(table, i) && lower[i + 1] !== "by") found = i;
	}
	if (found >= 0 && hasFinite(table, relative, found)) word[found] = WORD.FINITE;
}

export function hasFinite({ word }: WordTable, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isFiniteVerb(word[i] ?? 0)) return true;
	return false;
}

/** The last past form right after a subject becomes the verb of a clause that has none. */
function giveVerb(table: WordTable, from: number, to: number): void {
	const { word, lower } = table;
	const opener = word[from] ?? 0;
	const isPreposition = opener === WORD.PREPOSITION && MAY_OPEN.test(lower[from] ?? "");
	if (hasFinite(table, from, to)) {
		// "after Reuters reported"
		let k = from + 1;
		while (
			k < to &&
			(isNominal(word[k] ?? 0) ||
				word[k] === WORD.DETERMINER ||
				word[k] === WORD.ADJECTIVE ||
				word[k] === WORD.POSSESSIVE)
		)
			k++;
		if (isPreposition && k > from + 1 && k < to && isFiniteVerb(word[k] ?? 0)) word[from] = WORD.SUBORDINATOR;
		return;
	}
	let found = -1;
	let nominal = false;
	for (let i = from; i < to; i++) {
		const before = word[i - 1] ?? 0;
		if (nominal && isPast(table, i) && isSubjectEnd(before, table, i, from)) {
			if (found >= 0 && lower[i - 1] === "and") break;
			// "slept in a hall": a second past form is the verb, the first one only says more of the subject.
			if (found < 0 || word[i] !== WORD.ADJECTIVE) found = i;
		}
		if (i > from && isNominal(word[i] ?? 0) && !(isPreposition && i === from)) nominal = true;
		if (i === from && isNominal(word[i] ?? 0)) nominal = true;
		if (word[i] === WORD.TO || word[i] === WORD.BASE) break;
		if (word[i] === WORD.COMMA && found >= 0) break;
	}
	if (found < 0 && !isPreposition) found = presentVerb(table, from, to);
	if (found < 0 && !isPreposition) found = verbAfterAside(table, from, to);
	if (found < 0) return;
	if (isPreposition) {
		// "after the league raised concerns", but "after a vote marred by fights"
		const next = word[found + 1] ?? 0;
		if (next === WORD.PREPOSITION && lower[found + 1] === "by") return;
		if (word[found] === WORD.PARTICIPLE && next === WORD.PREPOSITION) return;
		word[from] = WORD.SUBORDINATOR;
	}
	if (opener === WORD.COORDINATOR && from > 0 && lower[found + 1] === "by") return;
	word[found] = WORD.FINITE;
}

/** "The assessment, read by an aide, judges with confidence that": a noun by its spelling, with a subject before it and what verbs take after it. */
function presentVerb({ word, readings, lower }: WordTable, from: number, to: number): number {
	for (let i = from + 1; i < to; i++) {
		const before = word[i - 1] ?? 0;
		const next = word[i + 1] ?? 0;
		// "20% favour it", "and voters oppose the tunnel"
		const several = /^(?:%|people|children|men|women|police)$|[^s]s$/.test(lower[i - 1] ?? "");
		const bare = ((readings[i] ?? 0) & READING.BASE) !== 0;
		const joined =
			word[from] === WORD.COORDINATOR && word[i] === WORD.NOUN && (next === WORD.ADJECTIVE || next === WORD.ADVERB);
		if (several && bare && (word[i] === WORD.BASE || joined)) return i;
		if (word[i] !== WORD.NOUN || !((readings[i] ?? 0) & READING.THIRD)) continue;
		const subject = before === WORD.NOUN || before === WORD.NAME || (before === WORD.COMMA && i - from > 3);
		const takes =
			next === WORD.DETERMINER ||
			next === WORD.THAT ||
			next === WORD.TO ||
			next === WORD.QUOTE ||
			(next === WORD.PREPOSITION && lower[i + 1] !== "of");
		// "The dam leaks, Ada Cole said": what somebody says has a verb.
		const ends = i === to - 1 && next === WORD.COMMA && word[from] === WORD.DETERMINER;
		if (subject && (takes || ends)) return i;
	}
	return -1;
}

/** "Ada Bell, 31, a teacher from Brill, died in hospital": the past form after the comma that closes what is said of the subject. */
function verbAfterAside(table: WordTable, from: number, to: number): number {
	const { word } = table;
	if (!isNominal(word[from] ?? 0) && word[from] !== WORD.DETERMINER) return -1;
	let commas = 0;
	for (let i = from + 1; i < to; i++) {
		if (word[i] === WORD.COMMA) commas++;
		else if (commas > 1 && isAfterComma(word, i) && word[i] === WORD.PARTICIPLE && isPast(table, i)) return i;
	}
	return -1;
}

/** A comma before a word, or a quotation mark that closes after one. */
const isAfterComma = (word: Uint8Array, i: number): boolean =>
	word[i - 1] === WORD.COMMA || (word[i - 1] === WORD.QUOTE && word[i - 2] === WORD.COMMA);

function isPast({ word, readings }: WordTable, i: number): boolean {
	const is = word[i];
	return (
		((readings[i] ?? 0) & READING.PAST) !== 0 && (is === WORD.PARTICIPLE || is === WORD.ADJECTIVE || is === WORD.NOUN)
	);
}

/** Only a noun, a name, or an aside closed before it may stand right before the verb. */
function isSubjectEnd(before: number, { word, lower }: WordTable, i: number, from: number): boolean {
	let at = i - 1;
	while (at > from && (word[at] === WORD.ADVERB || word[at] === WORD.QUOTE)) at--;
	const is = at === i - 1 ? before : (word[at] ?? 0);
	return (
		is === WORD.NOUN ||
		is === WORD.NAME ||
		is === WORD.PRONOUN ||
		is === WORD.SUBJECT ||
		// "none of them leaked"
		(is === WORD.OBJECT && lower[at - 1] === "of") ||
		is === WORD.CLOSE ||
		is === WORD.NUMBER
	);
}
