/** What a token is to the claim cutter: as coarse as finding clauses allows. */
export const WORD = {
	OTHER: 0,
	COMMA: 1,
	SEMICOLON: 2,
	COLON: 3,
	DASH: 4,
	OPEN: 5,
	CLOSE: 6,
	QUOTE: 7,
	STOP: 8,
	DETERMINER: 9,
	POSSESSIVE: 10,
	/** Can only be a subject ("they"), or nearly so ("it", "there"). */
	SUBJECT: 11,
	OBJECT: 12,
	/** A pronoun that may be either ("everyone"). */
	PRONOUN: 13,
	NOUN: 14,
	NAME: 15,
	NUMBER: 16,
	ADJECTIVE: 17,
	ADVERB: 18,
	PREPOSITION: 19,
	TO: 20,
	COORDINATOR: 21,
	SUBORDINATOR: 22,
	RELATIVE: 23,
	/** "that" before a clause. */
	THAT: 24,
	QUESTION: 25,
	/** A finite form of be, have, do, or a modal. */
	AUXILIARY: 26,
	/** A finite form of any other verb. */
	FINITE: 27,
	/** Base form after a modal or "to"; also be, been, being, having, done after an auxiliary. */
	BASE: 28,
	PARTICIPLE: 29,
	GERUND: 30,
} as const;

/** Words that can stand in a noun phrase or end one. */
export function isNominal(word: number): boolean {
	return (word >= WORD.OBJECT && word <= WORD.NUMBER) || word === WORD.SUBJECT;
}

export function isFiniteVerb(word: number): boolean {
	return word === WORD.AUXILIARY || word === WORD.FINITE;
}
