import type { ClaimView } from "../../contract/claim.ts";
import type { WaiverView } from "../../contract/waiver.ts";
import { type TermsFields, termsBySource, withTerms } from "../../core/changes/terms.ts";
import type { CheckedSource } from "../../core/rules/checked-story.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { lint } from "../../core/rules/lint.ts";
import type { RuleSettings } from "../../core/rules/packs.ts";
import { ruleOf } from "../../core/rules/rules.ts";
import { applyWaivers, type Judged } from "../../core/rules/waivers.ts";
import { readBlocks } from "../../core/text/blocks.ts";
import type { Reliability, SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { readSources, type SourceRecord } from "../../data/sources.ts";
import { readTerms } from "../../data/terms.ts";
import type { Context } from "../context.ts";
import { readHeldOriginals } from "../originals/held.ts";
import { readRules } from "../rules/rules.ts";

/** A finding with what its rule is called, and the waiver that is about it. */
export type TitledFinding = Judged<Finding, WaiverView> & { readonly title: string };

/** What the sourcing rules say of a story's claims and its text. */
export async function findingsOf(
	ctx: Context,
	claims: readonly ClaimView[],
	text: string,
	rules?: RuleSettings,
): Promise<TitledFinding[]> {
	const story = await readCheckedStory(ctx, claims, text);
	const held = rules ?? (await readRules(ctx.db.reader, ctx.actor.workspaceId));
	const waivers = claims.flatMap((claim) => claim.waivers);
	return applyWaivers<Finding, WaiverView>(lint(story, held), waivers, story).map((finding) => ({
		...finding,
		title: ruleOf(finding.rule).title,
	}));
}

/** A story as the rules look at it. */
export async function readCheckedStory(ctx: Context, claims: readonly ClaimView[], text: string) {
	const ids = [...new Set(claims.flatMap(({ chain }) => chain.map(({ sourceId }) => sourceId)))];
	const rows = await readSources(ctx.db.reader, { workspaceId: ctx.actor.workspaceId, ids }, { limit: ids.length });
	const storyId = claims[0]?.storyId;
	const terms = storyId === undefined ? [] : await readTerms(ctx.db.reader, { storyId });
	const agreed = termsBySource(terms, storyId ?? "");
	const sources = new Map(rows.map((row) => [row.id, withTerms(checkedSource(row), agreed)]));
	const originals = storyId === undefined ? [] : await readHeldOriginals(ctx, storyId);
	return { claims, sources, text: { text, blocks: readBlocks(text), originals } };
}

function checkedSource(row: SourceRecord): Omit<CheckedSource, keyof TermsFields> {
	return {
		id: row.id,
		name: row.name,
		kind: row.kind as SourceKind,
		reliability: row.reliability as Reliability | null,
	};
}
