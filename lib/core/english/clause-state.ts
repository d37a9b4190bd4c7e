import { isBeOrHave, startsSubject } from "./verb-contexts.ts";
import { isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

/** What is known of the clause that is being read. */
export interface State {
	/** The clause has its finite verb. */
	finite: boolean;
	/** The sentence's main clause has its finite verb. */
	mainFinite: boolean;
	/** Inside a relative or subordinate clause, until the next comma. */
	inner: boolean;
	/** The class of the verb before, 0 where there is none. */
	lastVerb: number;
	/** That verb is a form of be or have. */
	afterBe: boolean;
	/** The sentence opened with a preposition and no comma has come yet: its nouns are no subjects. */
	adjunct: boolean;
	/** Right after a comma that a new subject follows: "the roof fell, the walls cracked". */
	fresh: boolean;
	/** Since a coordinator only bare nouns have come: "… and firms based in Leeds". */
	bare: boolean;
	/** A coordinator stands in the subject: "the port and the city plan". */
	joinedSubject: boolean;
}

export function reset(state: State): void {
	state.finite = false;
	state.mainFinite = false;
	state.inner = false;
	state.lastVerb = 0;
	state.afterBe = false;
	state.adjunct = false;
	state.fresh = false;
	state.bare = false;
	state.joinedSubject = false;
}

export function follow(state: State, word: number, clause: number, table: WordTable, i: number, to: number): void {
	switch (word) {
		case WORD.SEMICOLON:
		case WORD.COLON:
		case WORD.STOP:
			reset(state);
			break;
		case WORD.COMMA:
		case WORD.DASH:
		case WORD.OPEN:
		case WORD.CLOSE:
			state.finite = state.mainFinite;
			state.inner = false;
			state.adjunct = false;
			state.fresh = word === WORD.COMMA && startsSubject(table.word[i + 1] ?? 0);
			break;
		case WORD.DETERMINER:
			// "In 2019 a deal": the adjunct ends without a comma.
			if (table.word[i - 1] === WORD.NUMBER) state.adjunct = false;
			state.bare = false;
			break;
		case WORD.POSSESSIVE:
		case WORD.SUBJECT:
		case WORD.NAME:
		case WORD.NUMBER:
		case WORD.PRONOUN:
			state.bare = false;
			break;
		case WORD.PREPOSITION:
			state.fresh = false;
			break;
		case WORD.COORDINATOR:
			state.joinedSubject = !state.finite;
			state.bare = true;
			state.finite = false;
			break;
		case WORD.SUBORDINATOR:
		case WORD.RELATIVE:
		case WORD.THAT:
		case WORD.QUESTION:
			state.inner = true;
			state.finite = false;
			state.joinedSubject = false;
			break;
		case WORD.AUXILIARY:
		case WORD.FINITE: {
			const next = table.word[i + 1] ?? 0;
			const zeroThat = clause !== 0 && i + 1 < to && (isNominal(next) || next === WORD.ADJECTIVE);
			state.finite = !zeroThat;
			if (!state.inner) state.mainFinite = true;
			if (zeroThat) state.inner = true;
			state.lastVerb = word;
			state.afterBe = word === WORD.AUXILIARY && isBeOrHave(table.lower[i] ?? "");
			state.joinedSubject = false;
			break;
		}
		case WORD.BASE:
		case WORD.PARTICIPLE:
		case WORD.GERUND:
			state.lastVerb = word;
			break;
	}
}
