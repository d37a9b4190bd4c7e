import { type Change, kindOf } from "../../../lib/core/changes/changes.ts";
import { newClaim } from "../../../lib/core/changes/new-claim.ts";
import type { By, Claim, Records, Source, Write } from "../../../lib/core/changes/records.ts";
import { standingAt } from "../../../lib/core/changes/span.ts";

export const TEXT =
	"The ferry was late. “Nobody told us,” said two clerks of the U.S. embassy, Harbour Radio reported on Tuesday.";
export const BY: By = { at: "2026-03-02T09:00:00.000Z", userId: "u1", role: "checker", storyId: "story", text: TEXT };

/** A claim on these words of the text. */
export function claimOn(words: string, id: string, fields: Partial<Claim> = {}): Claim {
	const start = TEXT.indexOf(words);
	return { ...newClaim(id, standingAt(TEXT, { start, end: start + words.length }), BY), ...fields };
}

export const source = (id: string, name: string, fields: Partial<Source> = {}): Source => ({
	...{ id, name, kind: "organisation", aliases: [], storyId: null, mergedIntoId: null, deletedAt: null },
	...{ reliability: null, note: null },
	...{ revision: 1, createdAt: BY.at, createdById: null, updatedAt: BY.at },
	...fields,
});

export const recordsOf = (claims: readonly Claim[], sources: readonly Source[] = []): Records => ({
	claim: new Map(claims.map((claim) => [claim.id, claim])),
	evidence: new Map(),
	comment: new Map(),
	waiver: new Map(),
	original: new Map(),
	terms: new Map(),
	tick: new Map(),
	answer: new Map(),
	attempt: new Map(),
	wording: new Map(),
	correction: new Map(),
	source: new Map(sources.map((one) => [one.id, one])),
	people: new Map([["u1", "Noor"]]),
	files: new Set(),
});

/** What a change sets, by the identifier of its record. */
export function applied(records: Records, change: Change, by = BY): Record<string, Write["fields"]> {
	return Object.fromEntries(
		kindOf(change)
			.apply(records, change, by)
			.map(({ id, fields }) => [id, fields]),
	);
}

export const refusal = (records: Records, change: Change, by = BY) => kindOf(change).refuse(records, change, by);
