import type { Clause } from "../../english/clause.ts";
import { clausesOf } from "../../english/clause-tree.ts";
import { isFiniteVerb, WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import type { Sentence } from "../../text/text-model.ts";
import { genderOfName } from "./given-names.ts";
import { isTitle } from "./names.ts";

/** What a noun phrase does in its sentence. */
export type Role = "main" | "subject" | "object" | "oblique" | "owner";

/** A noun phrase or pronoun, in token numbers. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	/** Its last noun, name or pronoun. */
	readonly head: number;
	readonly role: Role;
	readonly pronoun: boolean;
}

/** Small words inside names. */
export const NAME_JOINS = /^(?:of|the|for|and|&|de|la|van|von|bin|al|del|di|da|du|der|den)$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const OWNING = /^(?:his|her|its|their|whose)$/;
const NOBODY =
	/^(?:nobody|nothing|none|everybody|everyone|everything|anybody|anyone|anything|somebody|someone|something|no-one)$/;
const THIRD = /^(?:he|she|it|they|him|her|them|this|most|many|both)$/;

/** The noun phrases of a sentence, in order, without what prepositions hang on to them. Linear. */
export function phrasesOf(table: WordTable, { firstToken, endToken }: Sentence): Phrase[] {
	const { word, lower } = table;
	const phrases: Phrase[] = [];
	const clauses = clausesOf(table, firstToken, endToken);
	for (let i = firstToken; i < endToken; ) {
		const is = word[i] ?? 0;
		if (!starts(is)) {
			i++;
			continue;
		}
		const pronoun =
			is === WORD.SUBJECT ||
			is === WORD.OBJECT ||
			(is === WORD.PRONOUN && /^(?:this|most|many|both)$/.test(lower[i] ?? "") && isFiniteVerb(word[i + 1] ?? 0));
		const end = pronoun ? i + 1 : endOf(table, i, endToken);
		if (is === WORD.DETERMINER && OWNING.test(lower[i] ?? "") && end > i + 1)
			phrases.push({ first: i, end: i + 1, head: i, role: "owner", pronoun: true });
		for (let k = i + 1; k < end; k++)
			if (word[k] === WORD.POSSESSIVE) {
				let start = k;
				while (start > i && word[start - 1] !== WORD.POSSESSIVE) start--;
				if (!OWNING.test(lower[start] ?? ""))
					phrases.push({ first: start, end: k, head: k - 1, role: "owner", pronoun: false });
			}
		const head = pronoun ? i : headOf(table, i, end);
		if (pronoun ? THIRD.test(lower[i] ?? "") : head >= 0 && !DAY.test(lower[head] ?? "")) {
			const role = roleOf(table, clauses, i, firstToken);
			phrases.push({ first: i, end, head, role, pronoun });
		}
		i = Math.max(end, i + 1);
	}
	return phrases;
}

const starts = (is: number): boolean =>
	is === WORD.DETERMINER ||
	is === WORD.SUBJECT ||
	is === WORD.OBJECT ||
	is === WORD.PRONOUN ||
	is === WORD.NOUN ||
	is === WORD.NAME ||
	is === WORD.NUMBER ||
	is === WORD.ADJECTIVE;

function endOf({ word, lower }: WordTable, from: number, limit: number): number {
	let end = from;
	while (end < limit && end - from < 24) {
		const is = word[end] ?? 0;
		if (is === WORD.DETERMINER && end > from) break;
		if (is === WORD.DETERMINER || (is === WORD.PRONOUN && end === from)) {
			end++;
			continue;
		}
		// "the recently built pier", "the US$ 20 bail"
		if ((is === WORD.ADVERB || is === WORD.OTHER || is === WORD.GERUND || is === WORD.PARTICIPLE) && end > from) {
			const next = word[end + 1] ?? 0;
			const inside = next === WORD.NOUN || next === WORD.ADJECTIVE || next === WORD.NAME || next === WORD.NUMBER;
			if (inside && word[end - 1] !== WORD.NOUN && word[end - 1] !== WORD.NAME) {
				end++;
				continue;
			}
		}
		// "On Tuesday Tunisia": the day is no part of the name.
		if (end > from && word[end] === WORD.NAME && DAY.test(lower[end - 1] ?? "")) break;
		if (is === WORD.NAME || is === WORD.NOUN || is === WORD.ADJECTIVE || is === WORD.NUMBER || is === WORD.POSSESSIVE) {
			end++;
			continue;
		}
		// "the Bank of England", "the Daughters of the American Revolution"
		if (end > from && word[end - 1] === WORD.NAME && NAME_JOINS.test(lower[end] ?? "")) {
			let next = end + 1;
			while (next < end + 3 && NAME_JOINS.test(lower[next] ?? "")) next++;
			if (
				word[next] === WORD.NAME &&
				!(lower[end] === "and" && word[from] === WORD.NAME) &&
				!isPerson(lower, from, end)
			) {
				end = next + 1;
				continue;
			}
		}
		break;
	}
	return end;
}

/** "Dr. Ilse Varnhagen of the Halden Institute": the name of a person ends before "of". */
function isPerson(lower: readonly string[], from: number, end: number): boolean {
	for (let k = from; k < end; k++) {
		const word = lower[k] ?? "";
		const written = word.charAt(0).toUpperCase() + word.slice(1);
		if (isTitle(written) || genderOfName(written) !== null) return end - k > 1;
	}
	return false;
}

/** The last noun or name of a phrase; -1 where it has none. */
function headOf({ word, lower }: WordTable, from: number, end: number): number {
	for (let k = end - 1; k >= from; k--)
		if (word[k] === WORD.NOUN || word[k] === WORD.NAME || (word[k] === WORD.PRONOUN && !NOBODY.test(lower[k] ?? "")))
			return k;
	// "two of the people"
	if (word[from] === WORD.NUMBER && end === from + 1 && lower[end] === "of") return from;
	// "the first", "the accused"; but not "dry" or "30"
	if (word[from] !== WORD.DETERMINER) return -1;
	for (let k = end - 1; k >= from; k--) if (word[k] === WORD.NUMBER || word[k] === WORD.ADJECTIVE) return k;
	return -1;
}

function roleOf({ word, lower }: WordTable, clauses: readonly Clause[], first: number, firstToken: number): Role {
	let before = first - 1;
	while (before >= firstToken && word[before] === WORD.QUOTE) before--;
	// "in the port", "sites such as this one"
	const led = word[before] === WORD.PREPOSITION || word[before] === WORD.TO || lower[before] === "as";
	if (before >= firstToken && led) return "oblique";
	if (word[first] === WORD.OBJECT) return "object";
	let clause = clauses.find(({ subject }) => subject && subject[0] <= first && first < subject[1]) ?? null;
	if (!clause) return "object";
	// "…, but the union said": a clause of its own, with a subject that stands out as much.
	while (clause?.kind === "coordinate" || clause?.kind === "frame") clause = clause.parent;
	return clause && clause.kind !== "main" ? "subject" : "main";
}

/** A description with what prepositions and participles add to it: "a young woman in a raincoat". */
export function longEnd({ word, lower }: WordTable, { end }: Phrase): number {
	let at = end;
	let last = end;
	while (at - end < 14) {
		const is = word[at] ?? 0;
		if (is <= WORD.STOP || isFiniteVerb(is) || is >= WORD.TO) {
			if (!(is === WORD.PARTICIPLE && at === end && (lower[at + 1] ?? "") !== "by")) break;
		}
		if (is === WORD.SUBJECT || is === WORD.OBJECT || is === WORD.ADVERB || (is === WORD.POSSESSIVE && at === end))
			break;
		at++;
		if (is === WORD.NOUN || is === WORD.NAME || is === WORD.NUMBER) last = at;
	}
	return last;
}
