import type { ClaimView } from "../../contract/claim.ts";
import { type ExportReport, exportReportInput, makeReportInput, type ReportFile } from "../../contract/report.ts";
import type { WaiverView } from "../../contract/waiver.ts";
import { termsBySource } from "../../core/changes/terms.ts";
import { reportFor } from "../../core/report/audience.ts";
import { buildReport, type ReportableClaim } from "../../core/report/build.ts";
import { jsonFile } from "../../core/report/json-file.ts";
import type { Report, ReportTerms } from "../../core/report/model.ts";
import { RENDERERS } from "../../core/report/render.ts";
import type { Rendered } from "../../core/report/rendered.ts";
import { selectClaims } from "../../core/report/selection.ts";
import { readBlocks } from "../../core/text/blocks.ts";
import type { ReportFormat } from "../../core/vocabulary/report-format.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { readDecisions } from "../../data/decisions.ts";
import { readLookedAt } from "../../data/looked-at.ts";
import { readNames } from "../../data/people.ts";
import { readSources } from "../../data/sources.ts";
import { readStory, readText } from "../../data/stories.ts";
import { readTerms } from "../../data/terms.ts";
import { readHead, workspaceName } from "../../data/workspaces.ts";
import { isDocument } from "../../documents/write/kinds.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Context } from "../context.ts";
import { storyFileOf } from "../story-files/write.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { findingsOf } from "./findings.ts";
import { signOffOf } from "./sign-off.ts";

/** The sourcing report of a story as it stands now. */
export const makeReport = defineUseCase(
	makeReportInput,
	"viewer",
	(ctx, { storyId }): Promise<Report> => readReport(ctx, storyId),
);

/** The report in one of its formats, ready to be saved. */
export const exportReport = defineUseCase(exportReportInput, "viewer", async (ctx, input): Promise<ReportFile> => {
	if (input.format === "story") return exportStory(ctx, input);
	const whole = await readReport(ctx, input.storyId);
	// A sign-off is over all of it, so a report of less has none.
	const isWhole = input.audience === "internal" && input.claims === "all";
	const signOff = isWhole ? await signOffOf(ctx.db.reader, whole) : null;
	const made = { ...reportFor(input.audience, selectClaims(input.claims, whole)), signOff };
	const { body, mediaType, extension } = await renderReport(ctx, input.format, made);
	return { name: `${fileName(made.title, "sourcing-report")}.${extension}`, mediaType, body };
});

/** A report in a format. */
export const renderReport = async (
	ctx: Context,
	format: Exclude<ReportFormat, "story">,
	report: Report,
): Promise<Rendered<string | Uint8Array>> =>
	isDocument(format) ? ctx.writeDocument(format, report) : RENDERERS[format](report);

/** The story itself, to be imported elsewhere. */
async function exportStory(
	ctx: Context,
	{ storyId, audience, claims }: Pick<ExportReport, "storyId" | "audience" | "claims">,
): Promise<ReportFile> {
	if (audience !== "internal" || claims !== "all")
		throw new Refusal({
			reason: "invalid",
			message:
				"A story file holds the whole story, for the newsroom. Export it without choosing claims or an audience.",
		});
	const story = await storyFileOf(ctx, storyId);
	const { body, mediaType } = jsonFile(story, "application/json; charset=utf-8", "json");
	return { name: `${fileName(story.title, "story")}.onrecord.json`, mediaType, body };
}

/** The whole report of a story, for the newsroom. */
export async function readReport(ctx: Context, storyId: string): Promise<Report> {
	const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
	if (!story) return notFound("story");
	const { id, number, sha256, words } = story.draft;
	// Before the rest: whoever follows the story from this event on misses nothing.
	const record = await readHead(ctx.db.reader, ctx.actor.workspaceId);
	const [claims, text, newsroom] = await Promise.all([
		readClaimViews(ctx, { storyId, deleted: false }),
		readText(ctx.db.reader, id),
		workspaceName(ctx.db.reader, ctx.actor.workspaceId),
	]);
	return buildReport(
		{
			storyId,
			title: story.title,
			newsroom,
			draft: { number, sha256, words },
			madeAt: ctx.now().toISOString(),
			madeBy: ctx.actor.name,
			record: { events: record.eventCount, head: record.eventHead, signature: record.eventHeadSignature },
		},
		{
			text,
			blocks: readBlocks(text),
			claims: await reportable(ctx, storyId, claims),
			terms: await termsOf(ctx, storyId),
			ticks: (await readLookedAt(ctx.db.reader, storyId)).ticks,
			findings: (await findingsOf(ctx, claims, text)).map(({ waiver, lapsed, ...finding }) => ({
				...finding,
				waiver: waiver ? deedOf(waiver) : null,
				lapsed: lapsed ? deedOf(lapsed) : null,
			})),
		},
	);
}

const deedOf = ({ createdBy, createdAt, reason }: WaiverView) => ({ by: createdBy, at: createdAt, reason });

/** On what terms the sources of a story spoke. Who knows an identity is nothing for a report. */
async function termsOf(ctx: Context, storyId: string): Promise<ReadonlyMap<string, ReportTerms>> {
	const agreed = termsBySource(await readTerms(ctx.db.reader, { storyId }), storyId);
	return new Map(
		[...agreed].map(([sourceId, { groundRule, anonymityReason, access }]) => [
			sourceId,
			{ groundRule, anonymityReason, access },
		]),
	);
}

async function reportable(ctx: Context, storyId: string, claims: readonly ClaimView[]): Promise<ReportableClaim[]> {
	const ids = [
		...new Set(
			claims.flatMap(({ evidence, corrections }) =>
				[...evidence, ...corrections].flatMap(({ sourceId }) => sourceId ?? []),
			),
		),
	];
	const [sources, decisions, names] = await Promise.all([
		readSources(ctx.db.reader, { workspaceId: ctx.actor.workspaceId, ids }, { limit: ids.length }),
		readDecisions(ctx.db.reader, storyId),
		readNames(ctx.db.reader, ctx.actor.workspaceId),
	]);
	const byId = new Map(sources.map(({ id, name, kind }) => [id, { sourceId: id, name, kind: kind as SourceKind }]));
	return claims.map((claim) => ({
		id: claim.id,
		start: claim.start,
		end: claim.end,
		quote: claim.quote,
		who: claim.who,
		what: claim.what,
		chain: claim.chain,
		cue: claim.cue,
		form: claim.form,
		stance: claim.stance,
		hedge: claim.hedge,
		attributionStatus: claim.attributionStatus,
		verificationStatus: claim.verificationStatus,
		attributionSet: decisions.get(claim.id)?.attributionStatus ?? null,
		verificationSet: decisions.get(claim.id)?.verificationStatus ?? null,
		credibility: claim.credibility,
		flagged: claim.flagged,
		assignee: claim.assigneeId && (names.get(claim.assigneeId) ?? "a former colleague"),
		evidence: claim.evidence.map(
			({ id, bearing, kind, title, locator, url, quote, note, file, retrievedAt, ...piece }) => ({
				...{ id, bearing, kind, title, locator, url, quote, note, retrievedAt },
				file: file && { name: file.name, sha256: file.sha256 },
				source: (piece.sourceId !== null && byId.get(piece.sourceId)) || null,
				added: { by: piece.createdBy, at: piece.createdAt },
			}),
		),
		comments: claim.comments
			.filter(({ deletedAt }) => deletedAt === null)
			.map(({ body, createdBy, createdAt, resolvedAt }) => ({
				...{ body, by: createdBy, at: createdAt },
				resolved: resolvedAt !== null,
			})),
		wordings: claim.wordings.map(({ original, text, note, outcome, reason, ...wording }) => ({
			...{ by: wording.createdBy, at: wording.createdAt, original, text, note },
			decided: outcome && wording.decidedAt ? { outcome, reason, by: wording.decidedBy, at: wording.decidedAt } : null,
		})),
		corrections: claim.corrections.map(({ action, cause, sourceId, notice, note, createdBy, createdAt }) => ({
			...{ by: createdBy, at: createdAt, action, cause, notice, note },
			source: (sourceId !== null && byId.get(sourceId)?.name) || null,
		})),
	}));
}

/** A title as a file's name: its letters and digits, in any script, joined by hyphens. */
export function fileName(title: string, before: string): string {
	const letters = [...title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")];
	// By code points: half of a surrogate pair cannot be part of a header, and so not of a file's name.
	const name = letters.slice(0, 80).join("").replace(/^-|-$/g, "");
	return `${before}-${name || "story"}`;
}
