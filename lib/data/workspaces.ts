import type { Queries } from "./client.ts";

/** The workspace, while there is only one; null before the first start. */
export function firstWorkspace(queries: Queries) {
	return queries.workspace.findFirst({ orderBy: { createdAt: "asc" } });
}

export async function insertWorkspace(
	queries: Queries,
	workspace: { id: string; name: string; createdAt: Date },
): Promise<void> {
	await queries.workspace.create({ data: workspace });
}
export async function workspaceName(queries: Queries, id: string): Promise<string> {
	return (
		await queries.workspace.findUniqueOrThrow({
			where: { id },
			select: { name: true },
		})
	).name;
}
