/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/** Reads by two lists of values, as many at a time as a statement takes. */
export async function inPortions<T>(
	ids: readonly string[],
	others: readonly string[],
	read: (ids: string[], others: string[]) => Promise<T[]>,
): Promise<T[]> {
	const found: T[] = [];
	for (let at = 0; at < Math.max(ids.length, others.length); at += AT_ONCE)
		found.push(...(await read(ids.slice(at, at + AT_ONCE), others.slice(at, at + AT_ONCE))));
	return found;
}
