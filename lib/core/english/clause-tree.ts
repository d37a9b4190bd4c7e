import type { Clause } from "./clause.ts";
import { ClauseReader } from "./clause-reader.ts";
import type { WordTable } from "./word-table.ts";

const trees = new WeakMap<WordTable, Map<number, { end: number; clauses: readonly Clause[] }>>();

/** The clauses of a sentence, tokens `[first, end)`, in the order in which they begin; read once. */
export function clausesOf(table: WordTable, first: number, end: number): readonly Clause[] {
	const known = trees.get(table) ?? new Map<number, { end: number; clauses: readonly Clause[] }>();
	trees.set(table, known);
	const found = known.get(first);
	if (found?.end === end) return found.clauses;
	const clauses = new ClauseReader(table).read(first, end);
	known.set(first, { end, clauses });
	return clauses;
}
