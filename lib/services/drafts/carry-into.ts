import { selectorOf } from "../../core/anchoring/selector.ts";
import {
	type Carried,
	type CarriedClaim,
	type CarriedDraft,
	carryClaims,
	creditedBy,
} from "../../core/drafts/carry.ts";
import { type ClaimRecord, readClaims, type SpanRecord } from "../../data/claims.ts";
import type { Queries } from "../../data/client.ts";
import { type CheckedSpans, readCheckedSpans } from "../../data/drafts.ts";
import { readText } from "../../data/stories.ts";

interface DraftText {
	readonly id: string;
	readonly text: string;
}

/** Claims of a story with their places in a new draft, and what in it is new. */
export interface CarriedInto {
	/** As they stand in the draft before. */
	readonly claims: readonly ClaimRecord[];
	/** The same with their places in the new draft. */
	readonly carried: readonly ClaimRecord[];
	readonly isNew: CarriedDraft["isNew"];
	/**
	 * Whether there is anything to read for claims: new words outside the claims that are carried over. In them a suggestion would
	 * only say again what a claim says.
	 */
	readonly hasNews: boolean;
}

/**
 * Carries the claims of a story into a new draft. A claim that waits to be checked again, or whose words were gone, is held
 * against the words that were checked last too: where they have come back, it is as it was.
 */
export async function carryInto(
	queries: Queries,
	story: { readonly storyId: string; readonly before: DraftText; readonly after: DraftText },
): Promise<CarriedInto> {
	const { storyId, before, after } = story;
	const claims = await readClaims(queries, { storyId });
	const placed = claims.filter(({ span }) => span.state !== "orphaned");
	const { claims: told, isNew, isNewOutside } = carryClaims(before.text, after.text, placed.map(asCarried));
	const found = new Map(told.map((one) => [one.id, one]));
	const waiting = claims.filter(({ span }) => span.state !== "exact");
	const earlier =
		waiting.length === 0
			? new Map<string, Carried>()
			: await carryChecked(queries, waiting, await readCheckedSpans(queries, storyId), after.text);
	const carried = claims.map((claim) => {
		const now = found.get(claim.id);
		const back = earlier.get(claim.id);
		return { ...claim, span: spanIn(after, claim.span, settle(claim.span.state, now, back)) };
	});
	const settled = claims.flatMap(({ id, span, deletedAt }) => {
		const now = span.state === "exact" && deletedAt === null ? found.get(id) : undefined;
		return now && now.state !== "orphaned" ? [now.span] : [];
	});
	return { claims, carried, isNew, hasNews: isNewOutside(settled) };
}

/** The words that were checked count, where they stand again; a claim that waits goes on waiting. */
function settle(state: SpanRecord["state"], now: Carried | undefined, back: Carried | undefined): Carried | undefined {
	if (state === "exact") return now;
	if (back?.state === "exact") return back;
	if (now?.state === "exact") return { ...now, state: "changed", parts: [], credit: null };
	return now?.state === "changed" ? now : back;
}

/** Claims as they stood when they were last checked, carried from there. */
export async function carryChecked(
	queries: Queries,
	waiting: readonly ClaimRecord[],
	checked: CheckedSpans,
	text: string,
): Promise<Map<string, Carried>> {
	const byDraft = new Map<string, CarriedClaim[]>();
	for (const claim of waiting) {
		const span = checked.get(claim.id);
		if (!span) continue;
		const claims = byDraft.get(span.draftId) ?? [];
		byDraft.set(span.draftId, claims);
		claims.push({ ...asCarried(claim), start: span.start, end: span.end });
	}
	const carried = new Map<string, Carried>();
	for (const [draftId, claims] of byDraft)
		for (const one of carryClaims(await readText(queries, draftId), text, claims).claims) carried.set(one.id, one);
	return carried;
}

function asCarried(claim: ClaimRecord): CarriedClaim {
	const { start, end } = claim.span;
	return { id: claim.id, start, end, credited: creditedBy(claim) };
}

/** A claim's place in the draft; where its words are gone, its last words at no place at all. */
function spanIn({ id, text }: DraftText, before: SpanRecord, carried: Carried | undefined): SpanRecord {
	if (!carried || carried.state === "orphaned") return { ...before, draftId: id, start: 0, end: 0, state: "orphaned" };
	return { draftId: id, ...carried.span, ...selectorOf(text, carried.span), state: carried.state };
}
