import { joinSpans } from "../anchoring/join.ts";
import { atMost, LONGEST } from "../vocabulary/limits.ts";
import { defineKind, type Refused } from "./kind.ts";
import { claimsIn, impossible, refuseClaims } from "./living.ts";
import type { By, Claim, Patch, Records, Write } from "./records.ts";

export interface Merge {
	readonly ids: readonly string[];
}

/**
 * Joins claims into the first of them in the text. Evidence and comments of all go over to it; where the others were
 * tagged differently it goes back to unchecked, for nobody has judged the whole.
 */
export const merge = defineKind<"merge", Merge>({
	kind: "merge",
	action: () => "claim.merged",
	touches: ({ ids }) => ({ claims: ids, withParts: true, text: true }),
	refuse: (records, { ids }) => refuseClaims(records, ids) ?? refuseLong(claimsIn(records, ids)),
	takesAway: ({ ids }) => ids,
	apply(records, { ids }, by) {
		const [first, ...others] = claimsIn(records, ids).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
		if (!first || others.length === 0) return [];
		const agree = others.every((claim) => claim.verificationStatus === first.verificationStatus);
		const fields: Partial<Claim> = {
			...joined(first, others, by),
			...(agree ? {} : { verificationStatus: "unchecked" }),
		};
		return [
			...partsGoOver(records, new Set(others.map(({ id }) => id)), first.id),
			...others.map(({ id }): Write => ({ entity: "claim", id, fields: { deletedAt: by.at } })),
			{ entity: "claim", id: first.id, fields },
		];
	},
});

function refuseLong([first, ...others]: readonly Claim[]): Refused | null {
	const { start, end } = first ? joinSpans([first, ...others]) : { start: 0, end: 0 };
	return end - start > LONGEST["A claim"]
		? impossible(
				`${atMost("A claim").slice(0, -1)}, and these would be ${(end - start).toLocaleString("en")}. Merge claims that are closer together.`,
			)
		: null;
}

function joined(first: Claim, others: readonly Claim[], { text }: By): Partial<Claim> {
	const { start, end } = joinSpans([first, ...others]);
	const quote = text.slice(start, end);
	return { start, end, quote, what: quote, anchor: "exact" };
}

function partsGoOver(records: Records, from: ReadonlySet<string>, claimId: string): Patch {
	const goesOver = ({ claimId: at, deletedAt }: { claimId: string | null; deletedAt: string | null }) =>
		deletedAt === null && at !== null && from.has(at);
	const evidence = [...records.evidence.values()].filter(goesOver);
	const comments = [...records.comment.values()].filter(goesOver);
	return [
		...evidence.map(({ id }): Write => ({ entity: "evidence", id, fields: { claimId } })),
		...comments.map(({ id }): Write => ({ entity: "comment", id, fields: { claimId } })),
	];
}
