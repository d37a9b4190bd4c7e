import { exportCorrectionsInput, type LoggedCorrection, listCorrectionsInput } from "../../contract/correction.ts";
import type { ReportFile } from "../../contract/report.ts";
import { correctionView } from "../../contract/views.ts";
import { likenessOf, lookUpKeys, type Traces, tracesOf } from "../../core/memory/likeness.ts";
import { correctionsCsv } from "../../core/report/corrections-log.ts";
import { type ClaimRecord, readClaims } from "../../data/claims.ts";
import { type LoggedCorrectionRecord, readCorrectionsLog } from "../../data/corrections.ts";
import { readTitles } from "../../data/memory.ts";
import { readNames } from "../../data/people.ts";
import type { Context } from "../context.ts";
import { rememberedIndex } from "../memory/remembered-index.ts";
import { defineUseCase } from "../use-case.ts";

/** Claims that are told for one correction. */
const MOST_FOR_ONE = 50;
/** Corrections in a file: more than a newsroom makes in years. */
const MOST_IN_A_FILE = 5000;

/** The corrections log of the newsroom, the newest first, with what rests on each. */
export const listCorrections = defineUseCase(
	listCorrectionsInput,
	"viewer",
	async (ctx, page): Promise<LoggedCorrection[]> =>
		logged(ctx, await readCorrectionsLog(ctx.db.reader, { workspaceId: ctx.actor.workspaceId }, page)),
);

/** The whole log as a file. */
export const exportCorrections = defineUseCase(
	exportCorrectionsInput,
	"viewer",
	async (ctx, { format }): Promise<ReportFile> => {
		const of = { workspaceId: ctx.actor.workspaceId };
		const all = await logged(ctx, await readCorrectionsLog(ctx.db.reader, of, { limit: MOST_IN_A_FILE }));
		return format === "csv"
			? { name: "corrections.csv", mediaType: "text/csv; charset=utf-8", body: correctionsCsv(all) }
			: { name: "corrections.json", mediaType: "application/json", body: `${JSON.stringify(all, null, "\t")}\n` };
	},
);

async function logged(ctx: Context, rows: readonly LoggedCorrectionRecord[]): Promise<LoggedCorrection[]> {
	const { reader } = ctx.db;
	const { workspaceId } = ctx.actor;
	const names = await readNames(reader, workspaceId);
	const corrected = new Map(
		(await readClaims(reader, { ids: rows.map(({ claimId }) => claimId), workspaceId })).map((one) => [one.id, one]),
	);
	const found = new Map<string, readonly (readonly [ClaimRecord, LoggedCorrection["restsOnIt"][number]["why"]])[]>();
	for (const row of rows) {
		const claim = corrected.get(row.claimId);
		const same = claim ? await sayingTheSame(ctx, claim) : [];
		const credited =
			row.sourceId === null ? [] : await readClaims(reader, { workspaceId, sourceId: row.sourceId, deleted: false });
		const others = new Map<string, readonly [ClaimRecord, "source" | "same-claim"]>();
		for (const one of same) others.set(one.id, [one, "same-claim"]);
		for (const one of credited) if (one.id !== row.claimId && !others.has(one.id)) others.set(one.id, [one, "source"]);
		found.set(row.id, [...others.values()].slice(0, MOST_FOR_ONE));
	}
	const stories = [...found.values()].flat().map(([{ storyId }]) => storyId);
	const titles = await readTitles(reader, [...new Set(stories)]);
	return rows.map(({ storyTitle, sourceName, ...row }) => ({
		...correctionView(row, { person: (id) => names.get(id) }),
		...{ storyTitle, sourceName, quote: corrected.get(row.claimId)?.span.quote ?? "" },
		restsOnIt: (found.get(row.id) ?? []).map(([claim, why]) => ({
			...{ claimId: claim.id, storyId: claim.storyId, storyTitle: titles.get(claim.storyId) ?? "" },
			...{ quote: claim.span.quote, why },
		})),
	}));
}

/** Claims that somebody has decided and that say what a claim says, in whatever story. */
async function sayingTheSame(ctx: Context, claim: ClaimRecord): Promise<ClaimRecord[]> {
	const { workspaceId } = ctx.actor;
	const traces = traced(claim);
	const index = await rememberedIndex(ctx.db, workspaceId);
	const ids = index.find(lookUpKeys(traces), MOST_FOR_ONE).filter((id) => id !== claim.id);
	const known = await readClaims(ctx.db.reader, { ids, workspaceId, deleted: false });
	return known.filter((one) => likenessOf(traces, traced(one)) !== null);
}

const traced = ({ span, who, form }: ClaimRecord): Traces => tracesOf({ quote: span.quote, who, form });
