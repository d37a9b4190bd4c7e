import type { Changed } from "../contract/change.ts";
import type { Claim, RecordOf } from "../core/changes/records.ts";
import type { StoryContent } from "./story-content.ts";
import { type Ref, refOf } from "./story-maps.ts";

type Told = readonly [Ref, RecordOf[keyof RecordOf]];

/** The records in an answer, without the names that they are shown with. */
export function recordsOf({
	claims,
	evidence,
	comments,
	waivers,
	wordings,
	corrections,
	originals,
	sources,
	terms,
	ticks,
	answers,
	attempts,
}: Omit<Changed, "event" | "operations">): Told[] {
	return [
		...sources.map(({ claimCount: _, ...record }): Told => [refOf({ entity: "source", id: record.id }), record]),
		...claims.map((claim): Told => [refOf({ entity: "claim", id: claim.id }), claimOf(claim)]),
		...evidence.map(({ sourceName: _, file: _f, createdBy: _c, ...record }): Told => [`evidence ${record.id}`, record]),
		...comments.map(({ createdBy: _, resolvedBy: _r, ...record }): Told => [`comment ${record.id}`, record]),
		...terms.map((record): Told => [`terms ${record.id}`, record]),
		...ticks.map((record): Told => [`tick ${record.id}`, record]),
		...answers.map((record): Told => [`answer ${record.id}`, record]),
		...attempts.map((record): Told => [`attempt ${record.id}`, record]),
		...waivers.map(({ createdBy: _, ...record }): Told => [`waiver ${record.id}`, record]),
		...wordings.map(({ createdBy: _, decidedBy: _d, ...record }): Told => [`wording ${record.id}`, record]),
		...corrections.map(({ createdBy: _, ...record }): Told => [`correction ${record.id}`, record]),
		...originals.map(
			({ sourceName: _, file: _f, kind: _k, isErased: _e, createdBy: _c, ...record }): Told => [
				`original ${record.id}`,
				record,
			],
		),
	];
}

/** A whole story as an answer would name it. */
export function asChanged({ claims = [], ...rest }: Partial<StoryContent>): Omit<Changed, "event"> {
	return {
		operations: [],
		claims: claims.map(({ evidence: _, comments: _c, waivers: _w, wordings: _p, corrections: _r, ...claim }) => claim),
		evidence: claims.flatMap(({ evidence }) => evidence),
		comments: claims.flatMap(({ comments }) => comments),
		waivers: claims.flatMap(({ waivers }) => waivers),
		wordings: claims.flatMap(({ wordings }) => wordings),
		corrections: claims.flatMap(({ corrections }) => corrections),
		originals: [...(rest.originals ?? [])],
		sources: [...(rest.sources ?? [])],
		terms: [...(rest.terms ?? [])],
		ticks: [...(rest.ticks ?? [])],
		answers: [...(rest.answers ?? [])],
		attempts: [...(rest.attempts ?? [])],
	};
}

const claimOf = ({ chain, ...claim }: Changed["claims"][number]): Claim => ({
	...claim,
	chain: chain.map(({ sourceId, cue }) => ({ sourceId, cue })),
});
