import type { Database, Queries } from "./client.ts";

/** The workspace, while there is only one; null before the first start. */
export function firstWorkspace(queries: Queries) {
	return queries.workspace.findFirst({ orderBy: { createdAt: "asc" } });
}

/** Identifiers and names of all workspaces of the database. */
export function readWorkspaces(queries: Queries): Promise<{ id: string; name: string }[]> {
	return queries.workspace.findMany({ select: { id: true, name: true }, orderBy: { createdAt: "asc" } });
}

/** The newest event's number and hash, and the signature of both. */
export function readHead(queries: Queries, id: string) {
	return queries.workspace.findUniqueOrThrow({
		where: { id },
		select: { eventCount: true, eventHead: true, eventHeadSignature: true },
	});
}

/** Makes the workspace, or gives one that is there its key. */
export async function ensureWorkspace(
	queries: Queries,
	workspace: { id: string; name: string; createdAt: Date },
	publicKey: string,
): Promise<void> {
	await queries.workspace.upsert({
		where: { id: workspace.id },
		create: { ...workspace, publicKey },
		update: { publicKey },
	});
}

/** Waits until nobody else makes a workspace, and keeps others waiting until the transaction ends. */
export async function lockWorkspaces(queries: Queries, provider: Database["provider"]): Promise<void> {
	await queries.$executeRawUnsafe(
		provider === "sqlite"
			? `UPDATE "Workspace" SET "name" = "name" WHERE false`
			: `LOCK TABLE "Workspace" IN EXCLUSIVE MODE`,
	);
}

/** Gives a workspace another name. */
export async function renameWorkspace(queries: Queries, id: string, name: string): Promise<void> {
	await queries.workspace.update({ where: { id }, data: { name } });
}

export async function workspaceName(queries: Queries, id: string): Promise<string> {
	return (
		await queries.workspace.findUniqueOrThrow({
			where: { id },
			select: { name: true },
		})
	).name;
}
