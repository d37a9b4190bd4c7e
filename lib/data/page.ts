/** How many of a list are read, and after which of them. */
export interface Page {
	readonly limit: number;
	readonly after?: string | undefined;
}

/** The page of identifiers that are all there, in their order; nothing after one that isn't among them. */
export function pageOf(ids: readonly string[], { limit, after }: Page): string[] {
	const from = after === undefined ? 0 : ids.indexOf(after) + 1;
	return after !== undefined && from === 0 ? [] : ids.slice(from, from + limit);
}
