import type { Queries } from "./client.ts";

/** A user's tokens that are not revoked, newest first. */
export function readTokens(queries: Queries, workspaceId: string, userId: string) {
	return queries.apiToken.findMany({
		where: { workspaceId, userId, revokedAt: null },
		orderBy: { id: "desc" },
	});
}
export type TokenRow = Awaited<ReturnType<typeof readTokens>>[number];

/** The token with this SHA-256, unless it is revoked or has expired. */
export function findToken(queries: Queries, hash: string, now: Date) {
	return queries.apiToken.findFirst({
		where: {
			hash,
			revokedAt: null,
			OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
		},
	});
}

export async function insertToken(
	queries: Queries,
	token: {
		id: string;
		workspaceId: string;
		userId: string;
		name: string;
		hash: string;
		createdAt: Date;
		expiresAt: Date | null;
	},
): Promise<void> {
	await queries.apiToken.create({ data: token });
}

/** Notes that a token was used, at most once a minute: an exact time is not worth a write for each request. */
export async function noteUse(queries: Queries, id: string, now: Date): Promise<void> {
	const before = new Date(now.getTime() - 60_000);
	await queries.apiToken.updateMany({
		where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
		data: { lastUsedAt: now },
	});
}

/** True where there was such a token to revoke: of this user, or of anybody where `userId` is null. */
export async function revoke(
	queries: Queries,
	workspaceId: string,
	userId: string | null,
	id: string,
	at: Date,
): Promise<boolean> {
	const { count } = await queries.apiToken.updateMany({
		where: {
			...{ id, workspaceId, revokedAt: null },
			...(userId === null ? {} : { userId }),
		},
		data: { revokedAt: at },
	});
	return count > 0;
}
