import { capital } from "../rules/message.ts";
import { partyWords } from "../rules/party.ts";
import { instantInUtc } from "../vocabulary/instant.ts";
import { isUnnamed, type SourceKind } from "../vocabulary/vocabulary.ts";

interface Named {
	readonly name: string;
	readonly kind: SourceKind;
}

/** What a letter is drafted from. */
export interface LetterFacts {
	/** Whom it is to. */
	readonly party: string;
	/** Who signs it. */
	readonly from: string;
	/** Until when an answer is asked for; null where that is still to be said. */
	readonly answerBy: string | null;
	/** What the story says of them, in text order. */
	readonly points: readonly LetterPoint[];
	/** Everybody whom the story credits, by each of their names. None of them is named or described. */
	readonly sources: readonly Named[];
}

export interface LetterPoint {
	readonly number: number;
	readonly what: string;
	/** Whether it holds words of the source. */
	readonly isQuoted: boolean;
	readonly chain: readonly Named[];
}

/**
 * A "no surprises" letter: what will be said, what is asked, by when. Never a source's name or descriptor, nor the words in which an
 * unnamed source spoke, by which others may know them: such a point is left to be written by hand.
 */
export function draftLetter({ party, from, answerBy, points, sources }: LetterFacts): string {
	const own = partyWords(party);
	const others = sources
		.map(({ name, kind }) => ({ kind, words: partyWords(name) }))
		.filter(({ kind, words }) => !(kind === "person" && isSurnameOf(own, words)))
		.map(({ kind, words }) => ({ kind, words: words.filter((word) => !own.includes(word)) }));
	const said = points.map((point, at) => `${at + 1}. ${pointFor(point, others)}`);
	return [
		`Dear ${party},`,
		"We are preparing an article in which you are mentioned, and want nothing in it to come as a surprise to you. It will say the following:",
		said.length > 0 ? said.join("\n") : "1. [Say what the article will say of them.]",
		"For each point, please tell us whether it is right, and what you would like readers to know about it. We will report what you answer fairly, and correct what you show us to be wrong.",
		`Please answer by ${answerBy === null ? "[day and time]" : instantInUtc(answerBy)}. If you need more time, or would rather talk, tell us before then.`,
		`Yours,\n${from}`,
	].join("\n\n");
}

/** Whether whom the letter is to is the source, by surname: "Rowe" is "Ana Rowe", and "the Trust" not "Lena Oss of the Trust". */
const isSurnameOf = ([surname, ...more]: readonly string[], name: readonly string[]): boolean =>
	more.length === 0 && name.length <= 2 && name.at(-1) === surname;

interface Telling {
	readonly kind: SourceKind;
	/** The words that tell them from whom the letter is to. */
	readonly words: readonly string[];
}

function pointFor({ number, what, isQuoted, chain }: LetterPoint, others: readonly Telling[]): string {
	if (isQuoted && chain.some(({ kind }) => isUnnamed(kind)))
		return `[Claim ${number} in your own words: these are the words of an unnamed source.]`;
	const words = new Set(partyWords(what));
	if (others.some((source) => isNamedIn(words, source)))
		return `[Claim ${number} in your own words: as it stands it names or describes a source.]`;
	const sentence = capital(what.trim());
	return /[.?!”]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Whether words give a source away: any name of a person in them, or all that tells another source from others. */
const isNamedIn = (said: ReadonlySet<string>, { kind, words }: Telling): boolean =>
	kind === "person"
		? words.some((word) => word.length > 2 && said.has(word))
		: words.length > 0 && words.every((word) => said.has(word));
