import { READING } from "../../../english/inflection.ts";
import { isFiniteVerb, isNominal, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import { kindOfNoun } from "../../entities/nouns.ts";
import type { Frame } from "./frame.ts";
import { clauseIn, phraseEnd } from "./phrases.ts";
import { endsAfter } from "./reach.ts";
import { type ReportingVerb, SAYS } from "./reporting-verbs.ts";

/** “Who paid?” Edda Falk demanded.: a sentence that only says who spoke the one before. */
export function afterQuestion(
	table: WordTable,
	{ firstToken, endToken }: Sentence,
	i: number,
	quoted: Uint8Array,
): Frame | null {
	const { word } = table;
	if (i !== endToken - 2 || i === firstToken || word[i] !== WORD.FINITE || word[firstToken - 1] !== WORD.QUOTE)
		return null;
	let from = firstToken - 1;
	while (from > 0 && (quoted[from - 1] || word[from - 1] === WORD.STOP)) from--;
	for (let k = firstToken; k < i; k++)
		if (!isNominal(word[k] ?? 0) && word[k] !== WORD.DETERMINER && word[k] !== WORD.ADJECTIVE) return null;
	return from < firstToken - 2
		? {
				source: [firstToken, i],
				cue: [i, i + 1],
				audience: null,
				cited: null,
				content: [[from, firstToken]],
				stance: "assert",
				kind: "plain",
				rule: `“${table.lower[i]}” says who speaks`,
				shows: false,
				implied: null,
			}
		: null;
}

/** A quotation mark or a comma after quoted words: “…,” said. */
export function followsSpeech(table: WordTable, i: number, quoted: Uint8Array): boolean {
	const next = table.word[i + 1] ?? 0;
	const startsName =
		next === WORD.NAME ||
		next === WORD.DETERMINER ||
		next === WORD.NOUN ||
		next === WORD.ADJECTIVE ||
		next === WORD.NUMBER ||
		next === WORD.PRONOUN ||
		next === WORD.POSSESSIVE;
	return startsName && (table.word[i - 1] === WORD.QUOTE || Boolean(quoted[i - 2]) || table.word[i - 1] === WORD.COMMA);
}

/** "She called it reckless and accused managers…": a second verb of saying, spelt like a participle, with the same subject. */
export function joinsLast(table: WordTable, i: number, last: Frame | null): boolean {
	if (!last?.source) return false;
	// "…,” she said, calling the lapse inexcusable."
	if (table.word[i] === WORD.GERUND)
		return table.word[i - 1] === WORD.COMMA && /^(?:call|describ)ing$/.test(table.lower[i] ?? "");
	if (table.word[i] !== WORD.PARTICIPLE || last.source[1] > last.cue[0]) return false;
	const before = table.word[i - 1] === WORD.ADVERB ? i - 2 : i - 1;
	if (table.word[before] !== WORD.COORDINATOR) return false;
	const next = table.word[i + 1] ?? 0;
	return (next >= WORD.DETERMINER && next <= WORD.NUMBER) || next === WORD.THAT || next === WORD.QUOTE;
}

/** Not "the said report", "a reported plan", "claimed 30 lives". */
export function isVerbHere(table: WordTable, i: number, sentence: Sentence): boolean {
	const { firstToken } = sentence;
	const is = table.word[i] ?? 0;
	if (is === WORD.FINITE) return !(table.lower[i]?.startsWith("claim") && table.word[i + 1] === WORD.NUMBER);
	if (is === WORD.PARTICIPLE || is === WORD.BASE) {
		let aux = i - 1;
		while (table.word[aux] === WORD.ADVERB || table.lower[aux] === "since") aux--;
		if (/^(?:has|have|had)$/.test(table.lower[aux] ?? "")) return true;
		if (is === WORD.BASE) return false;
		if (isToldHere(table, i)) return true;
		// "Ada Bell, 52, said the piles…": after an aside between commas.
		const next = table.word[i + 1];
		const nominal =
			table.word[i - 1] === WORD.NAME || table.word[i - 1] === WORD.NOUN || table.word[i - 1] === WORD.SUBJECT;
		// "…, the Harbour Times reported, citing"; "Ada Bell pointed out that"
		if (
			nominal &&
			(next === WORD.COMMA || next === WORD.STOP || next === WORD.DASH) &&
			edge(table, firstToken, i) > firstToken
		)
			return true;
		if (nominal && isSaidThen(table, sentence, i)) return true;
		if (nominal && (table.lower[i + 1] === "that" || (table.lower[i + 1] === "out" && table.lower[i + 2] === "that")))
			return true;
		const said = /^(?:said|told|reported|wrote|added|argued|warned|insisted|announced)$/.test(table.lower[i] ?? "");
		return table.word[i - 1] === WORD.COMMA && i - firstToken > 3 && (said || table.lower[i + 1] === "that");
	}
	// "the accounts show.", "Critics claim the pier…": spelt like a noun, with a subject before it and what it needs after.
	if (is === WORD.NOUN && !clauseIn(table, [edge(table, firstToken, i), i])) {
		const next = table.word[i + 1];
		const nominal =
			table.word[i - 1] === WORD.NOUN || table.word[i - 1] === WORD.NAME || table.word[i - 1] === WORD.CLOSE;
		const closes = next === WORD.STOP && edge(table, firstToken, i) > firstToken;
		return nominal && (closes || next === WORD.THAT || next === WORD.DETERMINER || next === WORD.SUBJECT);
	}
	// "quotes an envoy as saying" is read as a whole.
	if (is !== WORD.GERUND || table.lower[i - 1] === "as") return false;
	// "insisting that", "while conceding that"; "…, saying he would stay", "by telling Reuters, “…”"
	if (table.lower[i + 1] === "that" || table.lower[i - 1] === "while") return true;
	const before = table.word[i - 1];
	return (
		SAYING.test(table.lower[i] ?? "") && (before === WORD.COMMA || before === WORD.DASH || table.lower[i - 1] === "by")
	);
}

/** "…, its chief executive confirmed on Wednesday.", but not "…, a plan confirmed on Wednesday.": somebody, and then only when. */
function isSaidThen(table: WordTable, { firstToken, endToken }: Sentence, i: number): boolean {
	const from = edge(table, firstToken, i);
	if (from === firstToken || !clauseIn(table, [firstToken, from]) || !endsAfter(table, i, endToken)) return false;
	const head = table.lower[i - 1] ?? "";
	const speaks = table.word[i - 1] === WORD.NAME || /^(?:person|body)$/.test(kindOfNoun(head));
	return speaks && !/^an?$/.test(table.lower[from] ?? "");
}

/** “…,” he continued, or: the letter reads, “…” */
export function quotesBeside(table: WordTable, i: number, quoted: Uint8Array): boolean {
	for (let k = i - 6; k <= i + 3; k++) if (k >= 0 && (quoted[k] || table.word[k] === WORD.QUOTE)) return true;
	return false;
}

/** "The plank is old, said Ulf Sand.", but not "Ada Bell, 52, said the piles were gone": a clause before the comma, and no verb after the name. */
export function closesSentence(table: WordTable, i: number, { firstToken, endToken }: Sentence): boolean {
	const { word } = table;
	if (word[i - 1] !== WORD.COMMA || !clauseIn(table, [firstToken, i - 1])) return false;
	const after = word[phraseEnd(table, i + 1, endToken)] ?? WORD.STOP;
	return after === WORD.COMMA || after === WORD.STOP || after === WORD.RELATIVE || after === WORD.DASH;
}

/** "a witness who told them": whoever the relative clause is about. */
export function isRightAfterWho({ word, lower }: WordTable, i: number): boolean {
	let k = i - 1;
	while (word[k] === WORD.AUXILIARY || word[k] === WORD.ADVERB) k--;
	return word[k] === WORD.RELATIVE && lower[k] !== "whose";
}

/** "who said he left", "which the Gazette first reported": the clause of a verb is a relative one. */
export function isInRelative({ word }: WordTable, i: number, first: number): boolean {
	let k = i - 1;
	while (k > first && (isNominal(word[k] ?? 0) || LEADS.has(word[k] ?? 0))) k--;
	return word[k] === WORD.RELATIVE;
}

/**
 * "which the maker said never failed", "a fund that prosecutors say existed": a relative word, somebody, and two verbs. Where
 * that somebody begins; -1 for anything else.
 */
export function sayerInRelative({ word }: WordTable, i: number, limit: number): number {
	let next = i + 1;
	while (next < limit && word[next] === WORD.ADVERB) next++;
	if (next >= limit || !isFiniteVerb(word[next] ?? 0)) return -1;
	let k = i - 1;
	while (isNominal(word[k] ?? 0) || LEADS.has(word[k] ?? 0) || word[k] === WORD.SUBJECT) k--;
	const opens = word[k] === WORD.RELATIVE || (word[k] === WORD.THAT && isNominal(word[k - 1] ?? 0));
	return opens && k < i - 1 ? k + 1 : -1;
}

/** "The plan that the mayor said would save money has cost more": what was said ends before the verb of the clause around it. */
export function gapEnd({ word }: WordTable, i: number, limit: number): number {
	let own = i + 1;
	while (own < limit && (word[own] ?? 0) >= WORD.AUXILIARY) own++;
	for (let k = own; k < limit; k++) {
		const is = word[k] ?? 0;
		if (isFiniteVerb(is) && isNominal(word[k - 1] ?? 0)) return k;
		if (is <= WORD.STOP || is === WORD.COORDINATOR || is === WORD.THAT || is === WORD.RELATIVE) return limit;
		if (is === WORD.SUBORDINATOR || is === WORD.SUBJECT || is === WORD.QUESTION) return limit;
	}
	return limit;
}

/** What may stand between a relative word and its verb, besides nouns. */
const LEADS: ReadonlySet<number> = new Set([
	WORD.AUXILIARY,
	WORD.ADVERB,
	WORD.DETERMINER,
	WORD.ADJECTIVE,
	WORD.POSSESSIVE,
]);

/** "an inquest heard": a court or committee hears what is said before it. */
export function isHearing({ word, lower }: WordTable, i: number): boolean {
	let k = i - 1;
	while (word[k] === WORD.AUXILIARY || word[k] === WORD.ADVERB) k--;
	return /^(?:court|jury|inquest|inquiry|hearing|tribunal|trial|panel|committee|meeting|council|magistrates|jurors|councillors)$/.test(
		lower[k] ?? "",
	);
}

/** "a public inquiry was told": whoever spoke there is not named, and the hearing is what it is known from. */
export function isToldHere(table: WordTable, i: number): boolean {
	const { word, lower } = table;
	if (word[i] !== WORD.PARTICIPLE || !/^(?:told|informed)$/.test(lower[i] ?? "")) return false;
	return /^(?:was|were|been)$/.test(lower[i - 1] ?? "") && isHearing(table, lower[i - 1] === "been" ? i - 1 : i);
}

/** The comma that a finite verb follows, where a relative clause ends; the sentence's end where there is none. */
export function relativeEnd(table: WordTable, from: number, limit: number): number {
	for (let k = from + 2; k + 1 < limit; k++)
		if (table.word[k] === WORD.COMMA && isFiniteVerb(table.word[k + 1] ?? 0)) return k;
	return limit;
}

/** Participles that say something wherever they stand. */
const SAYING =
	/^(?:saying|telling|arguing|insisting|claiming|adding|noting|warning|explaining|writing|tweeting|declaring|stating)$/;

/** Past the comma before a token, or the sentence's beginning. */
function edge(table: WordTable, first: number, i: number): number {
	let at = i;
	while (at > first && table.word[at - 1] !== WORD.COMMA) at--;
	return at;
}

/** What an earlier attribution of the sentence reports begins after its cue: "Bell said a diver had told her". */
export function edgeBefore(firstToken: number, i: number, last: Frame | null): number {
	return last && last.cue[1] <= i && last.source && last.source[1] <= last.cue[0] ? last.cue[1] : firstToken;
}

/**
 * Any verb right beside a quotation says it: “…,” she recounted. But not one with an object: “Look,” she lifted the lid.
 */
export function verbBesideSpeech(
	table: WordTable,
	i: number,
	firstToken: number,
	quoted: Uint8Array,
): ReportingVerb | null {
	const { word, lower } = table;
	const next = word[i + 1] ?? WORD.STOP;
	// “…,” comments Ada Bell: spelt like a noun.
	const spelt =
		(word[i] === WORD.NOUN || word[i] === WORD.ADJECTIVE) &&
		word[i - 1] === WORD.QUOTE &&
		next === WORD.NAME &&
		(table.readings[i] ?? 0) & (READING.PAST | READING.THIRD);
	if (word[i] !== WORD.FINITE && word[i] !== WORD.PARTICIPLE && !spelt) return null;
	let at = i - 1;
	while (at > firstToken && i - at < 14 && word[at] !== WORD.QUOTE && !isFiniteVerb(word[at] ?? 0)) at--;
	const follows =
		word[at] === WORD.QUOTE && Boolean(quoted[at - 1]) && (word[at - 1] === WORD.COMMA || word[at - 1] === WORD.STOP);
	const leads =
		(next === WORD.COMMA || next === WORD.COLON) &&
		word[i + 2] === WORD.QUOTE &&
		Boolean(quoted[i + 3]) &&
		word[i] === WORD.FINITE;
	if (!follows && !leads) return null;
	const inverted = follows && at === i - 1;
	const ends =
		next === WORD.STOP ||
		next === WORD.COMMA ||
		next === WORD.PREPOSITION ||
		next === WORD.ADVERB ||
		next === WORD.COLON;
	if (!leads && !inverted && !ends) return null;
	if (inverted && next !== WORD.NAME && next !== WORD.DETERMINER && next !== WORD.NOUN) return null;
	return { ...SAYS, lemma: lower[i] ?? "", plain: true, quotes: true };
}
