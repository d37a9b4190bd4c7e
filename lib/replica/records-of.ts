import type { Changed } from "../contract/change.ts";
import type { ClaimView } from "../contract/claim.ts";
import type { OriginalView } from "../contract/original.ts";
import type { SourceView } from "../contract/source.ts";
import type { TermsView } from "../contract/terms.ts";
import type { Claim, RecordOf } from "../core/changes/records.ts";
import { type Ref, refOf } from "./story-maps.ts";

type Told = readonly [Ref, RecordOf[keyof RecordOf]];

/** The records in an answer, without the names that they are shown with. */
export function recordsOf({
	claims,
	evidence,
	comments,
	waivers,
	originals,
	sources,
	terms,
}: Omit<Changed, "event" | "operations">): Told[] {
	return [
		...sources.map(({ claimCount: _, ...record }): Told => [refOf({ entity: "source", id: record.id }), record]),
		...claims.map((claim): Told => [refOf({ entity: "claim", id: claim.id }), claimOf(claim)]),
		...evidence.map(({ sourceName: _, file: _f, createdBy: _c, ...record }): Told => [`evidence ${record.id}`, record]),
		...comments.map(({ createdBy: _, resolvedBy: _r, ...record }): Told => [`comment ${record.id}`, record]),
		...terms.map((record): Told => [`terms ${record.id}`, record]),
		...waivers.map(({ createdBy: _, ...record }): Told => [`waiver ${record.id}`, record]),
		...originals.map(
			({ sourceName: _, file: _f, kind: _k, isErased: _e, createdBy: _c, ...record }): Told => [
				`original ${record.id}`,
				record,
			],
		),
	];
}

/** A whole story as an answer would name it. */
export function asChanged(
	claims: readonly ClaimView[],
	sources: readonly SourceView[],
	originals: readonly OriginalView[],
	terms: readonly TermsView[],
): Omit<Changed, "event"> {
	return {
		operations: [],
		claims: claims.map(({ evidence: _, comments: _c, waivers: _w, ...claim }) => claim),
		evidence: claims.flatMap(({ evidence }) => evidence),
		comments: claims.flatMap(({ comments }) => comments),
		waivers: claims.flatMap(({ waivers }) => waivers),
		originals: [...originals],
		sources: [...sources],
		terms: [...terms],
	};
}

const claimOf = ({ chain, ...claim }: Changed["claims"][number]): Claim => ({
	...claim,
	chain: chain.map(({ sourceId, cue }) => ({ sourceId, cue })),
});
