import { saysSo } from "./tail-verbs.ts";
import { isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

/** Words in a row that may be a noun phrase, and what prepositions and participles hang on to it. */
export interface Run {
	readonly first: number;
	end: number;
	/** After "and" and its like. */
	readonly joined: boolean;
	/** After a comma or another mark. */
	readonly apart: boolean;
}

const TIME =
	/^(?:last|this|next|earlier|later|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4})$/;
const SPAN =
	/^(?:second|minute|hour|day|week|month|year|decade|season|spring|summer|autumn|winter|morning|afternoon|evening|night)s?$/;
const CLOCK = /^\d{1,2}[:.]\d\d$/;
const AGO = /^(?:ago|later|earlier|before|after)$/;

/** A preposition, an infinitive or a participle at its head: words that lead into a clause. */
export const leads = (word: number): boolean =>
	word === WORD.PREPOSITION || word === WORD.TO || word === WORD.GERUND || word === WORD.PARTICIPLE;

/** Of the runs before a verb those that are its subject, as one stretch; null for none. */
export function subjectAmong(table: WordTable, runs: readonly Run[], verb: number): readonly [number, number] | null {
	const { word } = table;
	// "that wolves killed sheep, she stressed", where "killed" looks like a participle
	const near = runs.at(-1);
	if (near?.apart && !near.joined && word[near.first] === WORD.SUBJECT) return [near.first, near.end];
	const own = runs.filter((run, k) => !leads(word[run.first] ?? 0) && (k + 1 === runs.length || !isWhen(table, run)));
	let at = 0;
	if (own[0] && own[0] !== runs[0] && leads(word[runs[0]?.first ?? 0] ?? 0)) {
		// "Between prose, verse and song, she chose prose": what stands last after words that lead in.
		let before = verb - 1;
		while (word[before] === WORD.ADVERB) before--;
		at = Math.max(0, own.length - (word[before] === WORD.COMMA ? 2 : 1));
		while (at > 0 && own[at]?.joined) at--;
	}
	// "growing demand and changing taste": no words that lead in.
	const [led] = runs;
	if (led && at === 0 && own[0]?.joined && own[0] === runs[1] && word[led.first] === WORD.GERUND) own.unshift(led);
	const found = own[at];
	if (!found) {
		const doing = runs.find(
			({ first, end }) => word[first] === WORD.GERUND && end === verb && table.lower[first] !== "according",
		);
		return doing ? [doing.first, doing.end] : null;
	}
	// "Farmers, millers and bakers"
	const last = own.findLast(({ joined }, k) => joined && k > at) ?? found;
	return [found.first, last.end];
}

/** The noun phrase after a verb: "said Ada Bell", "Never did we sell". */
export function subjectAfter({ word }: WordTable, verb: number): readonly [number, number] | null {
	let end = verb + 1;
	while (isNominal(word[end] ?? 0) || word[end] === WORD.DETERMINER || word[end] === WORD.ADJECTIVE) end++;
	// "was the board aware"
	while (word[end - 1] === WORD.ADJECTIVE) end--;
	return end > verb + 1 ? [verb + 1, end] : null;
}

/** "On Tuesday" before a noun phrase, but not before "night". */
export function endsWhen({ word, lower }: WordTable, { first, end }: Run, next: number): boolean {
	const is = word[next];
	return (
		end - first === 2 &&
		(is === WORD.NAME || is === WORD.NOUN || is === WORD.ADJECTIVE) &&
		WHEN.test(lower[first + 1] ?? "") &&
		!/^(?:morning|afternoon|evening|night)$/.test(lower[next] ?? "")
	);
}
const WHEN =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** "last week", "seventeen years" before "ago", "a few days after the vote". */
function isWhen({ lower }: WordTable, { first, end }: Run): boolean {
	if (
		end - first < 4 &&
		lower[first] !== "the" &&
		(SPAN.test(lower[end - 1] ?? "") || CLOCK.test(lower[end - 1] ?? ""))
	)
		return true;
	if (AGO.test(lower[end] ?? "") || (TIME.test(lower[first] ?? "") && end - first < 4)) return true;
	for (let k = first + 1; k < Math.min(end, first + 5); k++)
		if (AGO.test(lower[k] ?? "") && SPAN.test(lower[k - 1] ?? "")) return true;
	return false;
}

/** Where a name begins that appositions follow: "Ada Bell, the mayor, who led the inquiry, said". */
export function firstOfName(runs: readonly Run[], last: number): number {
	let at = last;
	while (runs[at]?.apart && runs[at - 1]?.apart && runs[at - 1]?.end === (runs[at]?.first ?? 0) - 1) at--;
	return at;
}

/** "had known since June, a study found": who stands right before the verb, past a time without one. */
export function pastTime(runs: readonly Run[], verb: number): readonly [number, number] | null {
	const last = runs.at(-1);
	if (runs.length < 2 || !last?.apart || last.end !== verb || runs.some(({ joined }) => joined)) return null;
	return [last.first, last.end];
}

/** Of runs before a verb the second of two subjects side by side: "the draft she". */
export function innerSubject(word: Uint8Array, runs: readonly Run[]): Run | null {
	const [outer, inner] = runs.slice(-2);
	if (!outer || !inner || inner.first !== outer.end || leads(word[outer.first] ?? 0)) return null;
	return inner;
}

/** "The gas, she argued, is safe": somebody and a verb of saying between marks, before the verb of the clause around it. */
export function isFrame(table: WordTable, runs: readonly Run[], i: number): boolean {
	const { word } = table;
	const run = runs.at(-1);
	if (!run?.apart || run.joined || !saysSo(table, i)) return false;
	let before = i;
	while (word[before - 1] === WORD.ADVERB) before--;
	let after = i + 1;
	while (word[after] === WORD.ADVERB) after++;
	// "researchers reported on Wednesday"
	if (word[after] === WORD.PREPOSITION) while (after < i + 8 && isPart(word[after] ?? 0)) after++;
	const closes = run.end === before && (word[after] ?? 0) <= WORD.STOP;
	return closes && subjectAmong(table, runs.slice(0, -1), i) !== null;
}

/** What a noun phrase may hold, with what hangs on to it. */
export const isPart = (is: number): boolean =>
	isNominal(is) ||
	is === WORD.DETERMINER ||
	is === WORD.POSSESSIVE ||
	is === WORD.ADJECTIVE ||
	is === WORD.PREPOSITION ||
	is === WORD.GERUND ||
	is === WORD.PARTICIPLE;
