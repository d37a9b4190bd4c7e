import { linesOf } from "../sourcing/line.ts";
import { countOrigins } from "../sourcing/origins.ts";
import type { AttributionStatus, Credibility, VerificationStatus } from "../vocabulary/vocabulary.ts";
import { defineKind, type Refused } from "./kind.ts";
import { claimsIn, impossible, named, refuseClaims } from "./living.ts";
import type { Claim, Records } from "./records.ts";

export interface Tag {
	readonly ids: readonly string[];
	readonly set: {
		readonly verificationStatus?: VerificationStatus | undefined;
		readonly attributionStatus?: AttributionStatus | undefined;
		readonly credibility?: Credibility | null | undefined;
		readonly flagged?: boolean | undefined;
		readonly assigneeId?: string | null | undefined;
	};
}

/** Sets statuses, flag, credibility or assignee of one claim or many, all or none. */
export const tag = defineKind<"tag", Tag>({
	kind: "tag",
	action: () => "claim.tagged",
	touches: ({ ids, set }) => ({
		claims: ids,
		withParts: set.credibility === 1,
		people: set.assigneeId ? [set.assigneeId] : [],
	}),
	refuse(records, { ids, set }) {
		const refused = refuseClaims(records, ids);
		if (refused) return refused;
		if (set.assigneeId && !records.people.has(set.assigneeId))
			return impossible("That person is no longer in the newsroom. Choose someone else.");
		return set.credibility === 1 ? refuseWithoutTwoOrigins(records, claimsIn(records, ids)) : null;
	},
	apply: (records, { ids, set }) =>
		claimsIn(records, ids).map(({ id }) => ({ entity: "claim", id, fields: named(set) })),
});

/** Credibility 1 is "confirmed by other independent sources": it takes two of them. */
function refuseWithoutTwoOrigins(records: Records, claims: readonly Claim[]): Refused | null {
	const sourceOf = (sourceId: string | null) => {
		const source = sourceId === null ? undefined : records.source.get(sourceId);
		return source ? { sourceId: source.id, name: source.name, kind: source.kind } : null;
	};
	for (const { id, chain } of claims) {
		const evidence = [...records.evidence.values()]
			.filter((piece) => piece.claimId === id && piece.deletedAt === null)
			.map((piece) => ({ ...piece, source: sourceOf(piece.sourceId) }));
		const links = chain.flatMap(({ sourceId }) => sourceOf(sourceId) ?? []);
		const origins = countOrigins(linesOf({ id, chain: links, evidence }));
		if (origins.min < 2)
			return impossible(
				`Credibility 1 means confirmed by other independent sources, and this claim has ${origins.min} for certain. Add evidence from another independent source, or rate it 2.`,
			);
	}
	return null;
}
