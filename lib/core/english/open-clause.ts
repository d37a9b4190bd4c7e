import type { ClauseKind } from "./clause.ts";
import type { Run } from "./clause-subjects.ts";

/** A clause that is being read, token by token. */
export interface OpenClause {
	kind: ClauseKind;
	parent: OpenClause | null;
	depth: number;
	first: number;
	end: number;
	verb: number;
	verbEnd: number;
	subject: readonly [number, number] | null;
	/** Noun phrases at its own level since its verb, or since it began. */
	runs: Run[];
	/** "the draft she": the second of two subjects side by side. */
	inner: Run | null;
}

/** A clause of which nothing but its first token is known. */
export const openClause = (kind: ClauseKind, parent: OpenClause | null, first: number): OpenClause => ({
	kind,
	parent,
	depth: (parent?.depth ?? -1) + 1,
	first,
	end: first,
	verb: -1,
	verbEnd: -1,
	subject: null,
	runs: [],
	inner: null,
});

/** Clauses that say more of what stands before them. */
export const isAdded = (kind: ClauseKind): boolean =>
	kind === "relative" || kind === "adverbial" || kind === "conditional";
