import type { ClaimView } from "../../contract/claim.ts";
import type { CommentView } from "../../contract/comment.ts";
import type { CorrectionView } from "../../contract/correction.ts";
import type { EvidenceView } from "../../contract/evidence.ts";
import type { StoryFile } from "../../contract/story-file.ts";
import type { WaiverView } from "../../contract/waiver.ts";
import type { WordingView } from "../../contract/wording.ts";
import { termsBySource } from "../../core/changes/terms.ts";
import type { Reliability, SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { readStoryComments } from "../../data/comments.ts";
import { readDecisions } from "../../data/decisions.ts";
import { readNames } from "../../data/people.ts";
import { readSources } from "../../data/sources.ts";
import { readStory, readText } from "../../data/stories.ts";
import { readTerms } from "../../data/terms.ts";
import { readClaimViews } from "../claims/view.ts";
import { commentView } from "../comments/view.ts";
import type { Context } from "../context.ts";
import { findingsOf } from "../reports/findings.ts";
import { notFound } from "../use-case.ts";

type FileSource = StoryFile["sources"][number];
type FileClaim = StoryFile["claims"][number];

/** A story as a file; see `storyFile` for what is in it. */
export async function storyFileOf(ctx: Context, storyId: string): Promise<StoryFile> {
	const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
	if (!story) return notFound("story");
	const [claims, text, decisions, comments, names] = await Promise.all([
		readClaimViews(ctx, { storyId, deleted: false }),
		readText(ctx.db.reader, story.draft.id),
		readDecisions(ctx.db.reader, storyId),
		readStoryComments(ctx.db.reader, storyId),
		readNames(ctx.db.reader, ctx.actor.workspaceId),
	]);
	const standing = new Set((await findingsOf(ctx, claims, text)).flatMap(({ waiver }) => waiver?.id ?? []));
	const { sources, numberOf } = await numberedSources(ctx, storyId, claims);
	const places = new Map(claims.map(({ id }, place) => [id, place]));
	return {
		format: "onrecord-story",
		version: 1,
		title: story.title,
		deadline: story.deadline?.toISOString() ?? null,
		text,
		sources,
		claims: claims.map((claim) => {
			const { attributionStatus: attribution, verificationStatus: verification } = decisions.get(claim.id) ?? {};
			return {
				...fieldsOf(claim),
				chain: claim.chain.map(({ sourceId, cue }) => ({ source: numberOf(sourceId), cue })),
				attributionSet: attribution ?? null,
				verificationSet: verification ?? null,
				splitFrom: claim.splitFromId === null ? null : (places.get(claim.splitFromId) ?? null),
				evidence: claim.evidence.map((piece) => fileEvidence(piece, numberOf)),
				comments: claim.comments.map(fileComment),
				wordings: claim.wordings.map(fileWording),
				corrections: claim.corrections.map((correction) => fileCorrection(correction, numberOf)),
				waivers: claim.waivers.filter(({ id }) => standing.has(id)).map((waiver) => fileWaiver(waiver, numberOf)),
			};
		}),
		comments: comments.map((row) => fileComment(commentView(row, names))),
	};
}

function fieldsOf(claim: ClaimView) {
	const { start, end, quote, anchor, who, what, cue, form, stance, hedge } = claim;
	const { attributionStatus, verificationStatus, credibility, flagged, confidence, why } = claim;
	return {
		...{ start, end, quote, anchor, who, what, cue, form, stance, hedge },
		...{ attributionStatus, verificationStatus, credibility, flagged, confidence, why },
		isByHand: claim.createdById !== null,
	};
}

type NumberOf = (sourceId: string) => number;

function fileEvidence(piece: EvidenceView, numberOf: NumberOf): FileClaim["evidence"][number] {
	const { bearing, kind, title, locator, url, quote, note, retrievedAt } = piece;
	return {
		...{ bearing, kind, title, locator, url, quote, note, retrievedAt },
		source: piece.sourceId === null ? null : numberOf(piece.sourceId),
		file: piece.file && fileOf(piece.file),
		...{ by: piece.createdBy, at: piece.createdAt },
	};
}

const fileOf = ({ name, mediaType, size, sha256 }: NonNullable<EvidenceView["file"]>) => ({
	...{ name, mediaType, size, sha256 },
});

function fileComment({
	body,
	createdBy,
	createdAt,
	resolvedAt,
	resolvedBy,
}: CommentView): StoryFile["comments"][number] {
	const resolved = resolvedAt === null ? null : { by: resolvedBy ?? "", at: resolvedAt };
	return { body, by: createdBy, at: createdAt, resolved };
}

function fileWaiver({ ruleId, sourceId, reason, createdBy, createdAt }: WaiverView, numberOf: NumberOf) {
	const source = sourceId === null ? null : numberOf(sourceId);
	return { rule: ruleId, source, reason, by: createdBy, at: createdAt };
}

function fileWording(wording: WordingView): FileClaim["wordings"][number] {
	const { original, text, note, outcome, reason, decidedBy, decidedAt, createdBy, createdAt } = wording;
	const decided = outcome && { outcome, reason, by: decidedBy ?? "", at: decidedAt ?? createdAt };
	return { original, text, note, by: createdBy, at: createdAt, decided };
}

function fileCorrection(correction: CorrectionView, numberOf: NumberOf): FileClaim["corrections"][number] {
	const { action, cause, sourceId, notice, note, createdBy, createdAt } = correction;
	const source = sourceId === null ? null : numberOf(sourceId);
	return { action, cause, source, notice, note, by: createdBy, at: createdAt };
}

/** The sources that claims, evidence and corrections name, in the order in which they do, and the place of each by its identifier. */
async function numberedSources(
	ctx: Context,
	storyId: string,
	claims: readonly ClaimView[],
): Promise<{ sources: FileSource[]; numberOf: NumberOf }> {
	const named = new Map<string, { name: string; kind: SourceKind }>();
	const ofNoName = (id: string, name: string | null) => {
		if (!named.has(id)) named.set(id, { name: name ?? "a source that is gone", kind: "unknown" });
	};
	for (const { chain, evidence, corrections } of claims) {
		for (const { sourceId, name, kind } of chain) if (!named.has(sourceId)) named.set(sourceId, { name, kind });
		for (const { sourceId, sourceName } of evidence) if (sourceId !== null) ofNoName(sourceId, sourceName);
		for (const { sourceId } of corrections) if (sourceId !== null) ofNoName(sourceId, null);
	}
	const ids = [...named.keys()];
	const rows = await readSources(
		ctx.db.reader,
		{ workspaceId: ctx.actor.workspaceId, ids },
		{ limit: Math.max(ids.length, 1) },
	);
	const stored = new Map(rows.map((row) => [row.id, row]));
	const agreed = termsBySource(await readTerms(ctx.db.reader, { storyId }), storyId);
	const sources = [...named].map(([id, { name, kind }]): FileSource => {
		const row = stored.get(id);
		const terms = agreed.get(id);
		return {
			name: row?.name ?? name,
			kind: (row?.kind ?? kind) as SourceKind,
			aliases: (row?.aliases ?? []).map((alias) => alias.name).filter((alias) => alias !== row?.name),
			reliability: (row?.reliability ?? null) as Reliability | null,
			note: row?.note ?? null,
			terms: terms
				? { groundRule: terms.groundRule, anonymityReason: terms.anonymityReason, access: terms.access }
				: null,
		};
	});
	const numbers = new Map(ids.map((id, place) => [id, place]));
	return { sources, numberOf: (id) => numbers.get(id) ?? 0 };
}
