import { WORD } from "../../core/english/word-class.ts";

/** A token of a treebank, as its ten columns have it. */
export interface TreeToken {
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	readonly feats: string;
	readonly head: number;
	readonly relation: string;
}

const SUBJECTS = /^(?:i|he|she|we|they|you|it|there|y['’]all)$/;
const FINITE = /VerbForm=Fin/;

/**
 * The reader's class of each token of a sentence, read off its tree: what "that", "as" and "who" do there, which verbs
 * are finite. `tokens[k]` has the number k + 1.
 */
export function goldClasses(tokens: readonly TreeToken[]): number[] {
	return tokens.map((token) => goldClass(token, tokens));
}

function goldClass(token: TreeToken, tokens: readonly TreeToken[]): number {
	const { upos, xpos, feats, relation } = token;
	const lower = token.form.toLowerCase();
	const head = tokens[token.head - 1];
	switch (upos) {
		case "DET":
			if (/PronType=(?:Rel|Int)/.test(feats)) return /Rel/.test(feats) ? WORD.RELATIVE : WORD.QUESTION;
			return WORD.DETERMINER;
		case "PRON":
			return pronoun(token, lower);
		case "PART":
			return xpos === "POS" ? WORD.POSSESSIVE : lower === "to" ? WORD.TO : WORD.ADVERB;
		case "ADP":
			return WORD.PREPOSITION;
		case "SCONJ":
			return subordinator(lower, head);
		case "CCONJ":
			return /^(?:both|either|neither)$/.test(lower) ? WORD.ADVERB : WORD.COORDINATOR;
		case "AUX":
			return xpos === "MD" || FINITE.test(feats) || /^(?:VBD|VBZ|VBP)$/.test(xpos) ? WORD.AUXILIARY : WORD.BASE;
		case "VERB":
			return verb(token);
		case "NOUN":
			return WORD.NOUN;
		case "PROPN":
			return WORD.NAME;
		case "NUM":
			return WORD.NUMBER;
		case "ADJ":
			return WORD.ADJECTIVE;
		case "ADV":
			if (/PronType=Int/.test(feats)) return WORD.QUESTION;
			if (/PronType=Rel/.test(feats) || xpos === "WRB")
				return /^when(?:ever)?$/.test(lower)
					? WORD.SUBORDINATOR
					: relation === "advmod" && head?.relation === "acl:relcl"
						? WORD.RELATIVE
						: WORD.QUESTION;
			return WORD.ADVERB;
		case "INTJ":
			return WORD.ADVERB;
		default:
			return WORD.OTHER;
	}
}

function pronoun({ xpos, feats }: TreeToken, lower: string): number {
	if (xpos === "PRP$") return WORD.DETERMINER;
	if (/PronType=Rel/.test(feats)) return lower === "what" ? WORD.QUESTION : WORD.RELATIVE;
	if (/PronType=Int/.test(feats) || /^W/.test(xpos)) return WORD.QUESTION;
	if (xpos === "EX" || SUBJECTS.test(lower)) return WORD.SUBJECT;
	return xpos === "PRP" ? WORD.OBJECT : WORD.PRONOUN;
}

/** "as", "for", "than" and their like before a clause without a finite verb are prepositions to the reader. */
function subordinator(lower: string, head: TreeToken | undefined): number {
	if (lower === "that") return WORD.THAT;
	const bare = head !== undefined && /^(?:VBG|VB|VBN)$/.test(head.xpos);
	return bare && /^(?:of|in|on|at|by|for|from|with|about|into|to|without|despite|like|than)$/.test(lower)
		? WORD.PREPOSITION
		: WORD.SUBORDINATOR;
}

function verb({ xpos, lemma, relation, feats }: TreeToken): number {
	const finite = FINITE.test(feats) || /^(?:VBD|VBZ|VBP)$/.test(xpos);
	if (finite) return /^(?:have|do|be)$/.test(lemma) ? WORD.AUXILIARY : WORD.FINITE;
	if (xpos === "VBN") return relation === "amod" ? WORD.ADJECTIVE : WORD.PARTICIPLE;
	if (xpos === "VBG") return relation === "amod" ? WORD.ADJECTIVE : WORD.GERUND;
	return WORD.BASE;
}
