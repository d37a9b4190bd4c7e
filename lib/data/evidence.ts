import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

const WITH_SOURCE_AND_FILE = {
	source: { select: { id: true, name: true, kind: true } },
	file: true,
} as const satisfies Prisma.EvidenceInclude;
export type EvidenceRow = Prisma.EvidenceGetPayload<{
	include: typeof WITH_SOURCE_AND_FILE;
}>;

/** Evidence that is not removed, oldest first. */
export function readEvidence(queries: Queries, where: Prisma.EvidenceWhereInput): Promise<EvidenceRow[]> {
	return queries.evidence.findMany({
		where: { ...where, deletedAt: null },
		include: WITH_SOURCE_AND_FILE,
		orderBy: { id: "asc" },
	});
}

/** Identifiers of all that belongs to a claim, taken away or not: its evidence and its comments. */
export async function belongingsOf(queries: Queries, claimId: string): Promise<string[]> {
	const query = { where: { claimId }, select: { id: true } };
	const [evidence, comments] = [await queries.evidence.findMany(query), await queries.comment.findMany(query)];
	return [...evidence, ...comments].map(({ id }) => id);
}

/** The claims of the story that evidence and comments with these identifiers belong to. */
export async function ownersOf(queries: Queries, ids: readonly string[]): Promise<string[]> {
	const query = { where: { id: { in: [...ids] } }, select: { claimId: true } };
	const [evidence, comments] = [await queries.evidence.findMany(query), await queries.comment.findMany(query)];
	return [...evidence, ...comments].flatMap(({ claimId }) => claimId ?? []);
}

/** All files of a workspace that are not erased. */
export function readFiles(queries: Queries, workspaceId: string) {
	return queries.evidenceFile.findMany({ where: { workspaceId, erasedAt: null } });
}

/** Notes that the bytes of these files are gone for good. */
export async function markFilesErased(queries: Queries, ids: readonly string[], at: Date): Promise<void> {
	await queries.evidenceFile.updateMany({ where: { id: { in: [...ids] } }, data: { erasedAt: at } });
}

/** A file's record, or null where the workspace has none such. */
export function findFile(queries: Queries, workspaceId: string, id: string) {
	return queries.evidenceFile.findFirst({ where: { id, workspaceId } });
}

export async function insertFile(queries: Queries, file: Prisma.EvidenceFileUncheckedCreateInput): Promise<void> {
	await queries.evidenceFile.create({ data: file });
}
