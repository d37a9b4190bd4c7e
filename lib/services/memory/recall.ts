import type { Memory } from "../../contract/memory.ts";
import { openStoryInput } from "../../contract/story.ts";
import { correctionView } from "../../contract/views.ts";
import { type Likeness, likenessOf, lookUpKeys, type Traces, tracesOf } from "../../core/memory/likeness.ts";
import { type ClaimRecord, readClaims } from "../../data/claims.ts";
import { readCorrections } from "../../data/corrections.ts";
import { readEvidence } from "../../data/evidence.ts";
import { type DecisionMade, readTitles, readVerdicts } from "../../data/memory.ts";
import { readNames } from "../../data/people.ts";
import { readStory } from "../../data/stories.ts";
import { evidenceView } from "../evidence/view.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { rememberedIndex } from "./remembered-index.ts";

/** What is offered for one claim. */
const MOST_FOR_ONE = 3;
/** Claims that are read and compared for one: of those that have the most in common with it. */
const MOST_LOOKED_AT = 12;
const SUREST: readonly Likeness[] = ["quotation", "figure", "wording"];

interface Found {
	readonly claimId: string;
	readonly likeness: Likeness;
	readonly earlier: ClaimRecord;
}

/** What earlier stories of the newsroom decided about claims like those of a story: the surest first, then the newest. */
export const recall = defineUseCase(openStoryInput, "viewer", async (ctx, { storyId }): Promise<Memory[]> => {
	const { workspaceId } = ctx.actor;
	const { reader } = ctx.db;
	if (!(await readStory(reader, workspaceId, storyId))) notFound("story");
	const own = await readClaims(reader, { storyId, deleted: false });
	const index = await rememberedIndex(ctx.db, workspaceId);
	const asked = own.map((claim) => {
		const traces = traced(claim);
		return { claim, traces, ids: index.find(lookUpKeys(traces), MOST_LOOKED_AT) };
	});
	const ids = [...new Set(asked.flatMap((one) => one.ids))];
	const known = await readClaims(reader, { ids, workspaceId, deleted: false });
	const others = new Map(
		known
			.filter((one) => one.storyId !== storyId && one.verificationStatus !== "unchecked")
			.map((one) => [one.id, { claim: one, traces: traced(one) }]),
	);
	const found = asked.flatMap(({ claim, traces, ids }) => bestOf(claim.id, traces, ids, others));
	const earlier = [...new Set(found.map((one) => one.earlier.id))];
	const [verdicts, titles, evidence, corrections, names] = await Promise.all([
		readVerdicts(reader, earlier),
		readTitles(reader, [...new Set(found.map((one) => one.earlier.storyId))]),
		earlier.length > 0 ? readEvidence(reader, { ids: earlier }) : [],
		earlier.length > 0 ? readCorrections(reader, { ids: earlier }) : [],
		readNames(reader, workspaceId),
	]);
	return found.map(({ claimId, likeness, earlier: one }) => ({
		claimId,
		likeness,
		earlier: {
			...{ id: one.id, storyId: one.storyId, storyTitle: titles.get(one.storyId) ?? "", quote: one.span.quote },
			...lastDecisions(one, verdicts.get(one.id) ?? []),
			evidence: evidence.filter((piece) => piece.claimId === one.id).map((piece) => evidenceView(piece, names)),
			corrections: corrections
				.filter(({ claimId }) => claimId === one.id)
				.map((correction) => correctionView(correction, { person: (id) => names.get(id) })),
		},
	}));
});

const traced = (claim: ClaimRecord): Traces => tracesOf({ quote: claim.span.quote, who: claim.who, form: claim.form });

function bestOf(
	claimId: string,
	traces: Traces,
	ids: readonly string[],
	others: ReadonlyMap<string, { readonly claim: ClaimRecord; readonly traces: Traces }>,
): Found[] {
	const alike = ids.flatMap((id): Found[] => {
		const other = others.get(id);
		const likeness = other && likenessOf(traces, other.traces);
		return likeness ? [{ claimId, likeness, earlier: other.claim }] : [];
	});
	alike.sort(
		(a, b) =>
			SUREST.indexOf(a.likeness) - SUREST.indexOf(b.likeness) || (a.earlier.updatedAt < b.earlier.updatedAt ? 1 : -1),
	);
	return alike.slice(0, MOST_FOR_ONE);
}

/** What stands, and what somebody had decided before that was another. */
function lastDecisions(
	claim: ClaimRecord,
	made: readonly DecisionMade[],
): Pick<Memory["earlier"], "decision" | "before"> {
	const status = claim.verificationStatus;
	const last = made.findLast((one) => one.status === status) ?? { status, at: claim.updatedAt, by: "" };
	const before = made.findLast((one) => one.at < last.at && one.status !== status && one.status !== "unchecked");
	return { decision: last, before: before ?? null };
}
