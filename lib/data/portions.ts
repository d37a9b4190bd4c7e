/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/** As many identifiers at a time as a statement takes. */
export function portions(ids: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
		ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
	);
}
