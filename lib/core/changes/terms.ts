import type { Terms } from "./records.ts";

/** What is agreed with a source. */
export type TermsFields = Pick<Terms, "groundRule" | "anonymityReason" | "access" | "identityKnownTo">;

/** Of a source with whom nothing is agreed yet. */
export const NO_TERMS: TermsFields = { groundRule: null, anonymityReason: null, access: null, identityKnownTo: null };

/** The terms of a story by source. Of several with one source, which a redo can leave, those made first. */
export function termsBySource<T extends Pick<Terms, "id" | "storyId" | "sourceId" | "deletedAt">>(
	all: Iterable<T>,
	storyId: string,
): Map<string, T> {
	const found = new Map<string, T>();
	for (const terms of all) {
		if (terms.storyId !== storyId || terms.deletedAt !== null) continue;
		const other = found.get(terms.sourceId);
		if (!other || terms.id < other.id) found.set(terms.sourceId, terms);
	}
	return found;
}

/** A source with what is agreed with it. */
export function withTerms<S extends { readonly id: string }>(
	source: S,
	terms: ReadonlyMap<string, TermsFields>,
): S & TermsFields {
	const { groundRule, anonymityReason, access, identityKnownTo } = terms.get(source.id) ?? NO_TERMS;
	return { ...source, groundRule, anonymityReason, access, identityKnownTo };
}
