import { defineKind } from "./kind.ts";
import { named, refuseRecord } from "./living.ts";
import type { Terms } from "./records.ts";
import { NO_TERMS, type TermsFields, termsBySource } from "./terms.ts";

export interface SetTerms {
	/** Of the terms that are made where the story has none with the source yet. */
	readonly id: string;
	readonly sourceId: string;
	readonly set: { readonly [K in keyof TermsFields]?: TermsFields[K] | undefined };
}

/** Notes on what terms a source spoke for the story. */
export const setTerms = defineKind<"set-terms", SetTerms>({
	kind: "set-terms",
	action: () => "terms.set",
	touches: ({ id, sourceId }) => ({ sources: [sourceId], terms: [id], termsOf: [sourceId] }),
	refuse: (records, { sourceId }) => refuseRecord(records, "source", sourceId),
	apply(records, { id, sourceId, set }, { at, userId, storyId }) {
		if (!records.source.has(sourceId)) return [];
		const agreed = termsBySource(records.terms.values(), storyId).get(sourceId);
		if (agreed) return [{ entity: "terms", id: agreed.id, fields: named(set) }];
		const fields: Terms = {
			...{ id, storyId, sourceId, ...NO_TERMS, ...named(set), revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "terms", id, fields }];
	},
});
