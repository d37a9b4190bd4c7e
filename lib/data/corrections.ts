import type { Correction } from "../core/changes/records.ts";
import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";
import { correctionOf } from "./rows.ts";

/** Corrections at these claims that stand, oldest first. */
export async function readCorrections(queries: Queries, claims: ClaimQuery): Promise<Correction[]> {
	const where = { claim: whereOf(claims), deletedAt: null };
	return (await queries.correction.findMany({ where, orderBy: { id: "asc" } })).map(correctionOf);
}

/** A correction with what the log says of it besides. */
export interface LoggedCorrectionRecord extends Correction {
	readonly storyTitle: string;
	readonly sourceName: string | null;
}

/** Corrections of a workspace that stand, in stories that are not deleted, the newest first. */
export async function readCorrectionsLog(
	queries: Queries,
	of: { readonly workspaceId: string; readonly sourceId?: string },
	{ limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<LoggedCorrectionRecord[]> {
	const { workspaceId, sourceId } = of;
	const rows = await queries.correction.findMany({
		where: {
			...{ deletedAt: null, story: { workspaceId, deletedAt: null } },
			...(sourceId !== undefined && { sourceId }),
			...(after !== undefined && { id: { lt: after } }),
		},
		orderBy: { id: "desc" },
		take: limit,
		include: { story: { select: { title: true } }, source: { select: { name: true } } },
	});
	return rows.map(({ story, source, ...row }) => ({
		...correctionOf(row),
		...{ storyTitle: story.title, sourceName: source?.name ?? null },
	}));
}
