import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { TokenRange } from "../rules/frame.ts";

const PRONOUN = /^(?:they|it|these|those|he|she)$/;
const GOES_ON = /^(?:instead|rather|moreover|furthermore|additionally|also)$/;

/**
 * Whether a sentence that begins with these words plainly goes on reporting what the sentence before reported: free
 * indirect speech ("Instead, they included…"). Only a connective with a pronoun after it is plain enough.
 */
export function carriesOver([first = "", second = "", third = ""]: readonly string[]): boolean {
	return GOES_ON.test(first) && (PRONOUN.test(second) || PRONOUN.test(third));
}

const ISSUES =
	/^(?:sent|circulated|published|released|issued|produced|wrote|prepared|compiled|drafted|submitted|filed|distributed)$/;
const DOCUMENT =
	/^(?:report|assessment|memo|document|dossier|study|analysis|paper|letter|cable|statement|survey|audit|review)$/;

/** Who makes a document known in this sentence ("the Cell sent a confidential assessment"), so that "the report" is theirs. */
export function introducesDocument(table: WordTable, first: number, end: number): TokenRange | null {
	for (let verb = first + 1; verb < end; verb++) {
		if (!ISSUES.test(table.lower[verb] ?? "") || !isFiniteVerb(table.word[verb] ?? 0)) continue;
		let object = verb + 1;
		while (object < Math.min(end, verb + 7) && !DOCUMENT.test(table.lower[object] ?? "")) object++;
		if (object >= Math.min(end, verb + 7)) return null;
		let start = verb;
		while (start > first && table.word[start - 1] !== WORD.COMMA && !joinsClauses(table, start - 1)) start--;
		return start < verb ? [start, verb] : null;
	}
	return null;
}

/** An "and" between clauses, not inside a name ("the Intelligence and Situation Centre"). */
const joinsClauses = (table: WordTable, i: number): boolean =>
	table.word[i] === WORD.COORDINATOR && !(table.word[i - 1] === WORD.NAME && table.word[i + 1] === WORD.NAME);
