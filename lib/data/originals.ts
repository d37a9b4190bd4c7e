import type { Queries } from "./client.ts";
import type { FileRecord } from "./evidence.ts";

/** An original as it is stored, with its file. */
export interface OriginalRecord {
	readonly id: string;
	readonly storyId: string;
	readonly sourceId: string;
	readonly fileId: string;
	readonly source: { readonly name: string; readonly kind: string };
	readonly file: FileRecord;
	readonly revision: number;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

const WITH_FILE = { file: true, source: { select: { name: true, kind: true } } } as const;

/** Originals of a story that are not taken away, oldest first. */
export const readOriginals = (queries: Queries, workspaceId: string, storyId: string): Promise<OriginalRecord[]> =>
	queries.original.findMany({
		where: { storyId, story: { workspaceId }, deletedAt: null },
		include: WITH_FILE,
		orderBy: { id: "asc" },
	});

/** How many originals (not taken away) are what this source said. */
export const countOriginalsFrom = (queries: Queries, sourceId: string): Promise<number> =>
	queries.original.count({ where: { sourceId, deletedAt: null } });

/** An original that is not taken away; null where the workspace has none such. */
export const findOriginal = (queries: Queries, workspaceId: string, id: string): Promise<OriginalRecord | null> =>
	queries.original.findFirst({ where: { id, story: { workspaceId }, deletedAt: null }, include: WITH_FILE });
