export type ClauseKind = "main" | "coordinate" | "complement" | "conditional" | "adverbial" | "relative" | "frame";

/** One clause of a sentence, in token numbers. */
export interface Clause {
	readonly kind: ClauseKind;
	/** The clause that it stands in, or that it is joined to; null for the first one. */
	readonly parent: Clause | null;
	/** Where it begins, with the word that opens it. */
	readonly first: number;
	/** Where it ends, with the clauses inside it. */
	readonly end: number;
	/** Its finite verb, the first word of the group; -1 for none. */
	readonly verb: number;
	/** Its subject; null where it shares the one of the clause that it is joined to. */
	readonly subject: readonly [number, number] | null;
}
