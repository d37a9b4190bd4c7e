import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { portions } from "./portions.ts";

/** A piece of evidence as it is stored, with its source and its file. */
export interface EvidenceRecord {
	readonly id: string;
	readonly claimId: string;
	readonly bearing: string;
	readonly kind: string;
	readonly sourceId: string | null;
	readonly source: { readonly id: string; readonly name: string; readonly kind: string } | null;
	readonly title: string | null;
	readonly locator: string;
	readonly url: string | null;
	readonly quote: string | null;
	readonly note: string | null;
	readonly fileId: string | null;
	readonly file: FileRecord | null;
	readonly retrievedAt: Date | null;
	readonly revision: number;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

/** What is known of a stored file; its bytes lie in the data folder. */
export interface FileRecord {
	readonly id: string;
	readonly workspaceId: string;
	readonly sha256: string;
	readonly name: string;
	readonly mediaType: string;
	readonly size: number;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly erasedAt: Date | null;
}

const WITH_SOURCE_AND_FILE = {
	source: { select: { id: true, name: true, kind: true } },
	file: true,
} as const;

/** Evidence of these claims that is not removed, oldest first. */
export const readEvidence = (queries: Queries, claims: ClaimQuery): Promise<EvidenceRecord[]> =>
	findEvidence(queries, { claim: whereOf(claims) });

/** Evidence that comes from a source and is not removed, oldest first. */
export const readEvidenceFrom = (queries: Queries, sourceId: string): Promise<EvidenceRecord[]> =>
	findEvidence(queries, { sourceId });

function findEvidence(queries: Queries, where: Prisma.EvidenceWhereInput): Promise<EvidenceRecord[]> {
	return queries.evidence.findMany({
		where: { ...where, deletedAt: null },
		include: WITH_SOURCE_AND_FILE,
		orderBy: { id: "asc" },
	});
}

/** Identifiers of all that belongs to a claim, taken away or not. */
export async function belongingsOf(queries: Queries, claimId: string): Promise<string[]> {
	const query = { where: { claimId }, select: { id: true } };
	const parts = [await queries.evidence.findMany(query), await queries.comment.findMany(query)];
	parts.push(await queries.waiver.findMany(query), await queries.wording.findMany(query));
	parts.push(await queries.correction.findMany(query));
	return parts.flat().map(({ id }) => id);
}

/** The claims of the story that belongings with these identifiers are of. */
export async function ownersOf(queries: Queries, ids: readonly string[]): Promise<string[]> {
	const query = { where: { id: { in: [...ids] } }, select: { claimId: true } };
	const parts = [await queries.evidence.findMany(query), await queries.waiver.findMany(query)];
	parts.push(await queries.wording.findMany(query), await queries.correction.findMany(query));
	const comments = await queries.comment.findMany(query);
	return [...parts.flat(), ...comments].flatMap(({ claimId }) => claimId ?? []);
}

/** All files of a workspace that are not erased. */
export function readFiles(queries: Queries, workspaceId: string): Promise<FileRecord[]> {
	return queries.evidenceFile.findMany({ where: { workspaceId, erasedAt: null } });
}

/** Notes that the bytes of these files are gone for good. */
export async function markFilesErased(queries: Queries, ids: readonly string[], at: Date): Promise<void> {
	await queries.evidenceFile.updateMany({ where: { id: { in: [...ids] } }, data: { erasedAt: at } });
}

/** A file's record, or null where the workspace has none such. */
export function findFile(queries: Queries, workspaceId: string, id: string): Promise<FileRecord | null> {
	return queries.evidenceFile.findFirst({ where: { id, workspaceId } });
}

/** Files of a workspace with these SHA-256 whose bytes are not erased, by that; of several the one that came last. */
export async function filesByHash(
	queries: Queries,
	workspaceId: string,
	hashes: readonly string[],
): Promise<ReadonlyMap<string, Pick<FileRecord, "mediaType" | "size">>> {
	const found = new Map<string, Pick<FileRecord, "mediaType" | "size">>();
	for (const some of portions(hashes)) {
		const rows = await queries.evidenceFile.findMany({
			where: { workspaceId, sha256: { in: some }, erasedAt: null },
			select: { sha256: true, mediaType: true, size: true },
			orderBy: { id: "asc" },
		});
		for (const { sha256, ...file } of rows) found.set(sha256, file);
	}
	return found;
}

export async function insertFile(queries: Queries, file: Omit<FileRecord, "erasedAt">): Promise<void> {
	await queries.evidenceFile.create({ data: file });
}
