import type { Scope } from "../core/vocabulary/scopes.ts";
import type { Queries } from "./client.ts";

/** A user's tokens that are not revoked, newest first. */
export async function readTokens(queries: Queries, workspaceId: string, userId: string): Promise<TokenRecord[]> {
	const rows = await queries.apiToken.findMany({
		where: { workspaceId, userId, revokedAt: null },
		orderBy: { id: "desc" },
	});
	return rows.map(tokenOf);
}

/** A token as it is kept: all but itself. */
export interface TokenRecord {
	readonly id: string;
	readonly workspaceId: string;
	readonly userId: string;
	readonly name: string;
	readonly scopes: readonly Scope[];
	readonly createdAt: Date;
	readonly lastUsedAt: Date | null;
	readonly expiresAt: Date | null;
}

const tokenOf = <T extends { scopes: string }>({ scopes, ...row }: T) => ({
	...row,
	scopes: scopes.split(" ") as Scope[],
});

/** The token with this SHA-256, unless it is revoked or has expired. */
export async function findToken(queries: Queries, hash: string, now: Date): Promise<TokenRecord | null> {
	const row = await queries.apiToken.findFirst({
		where: {
			hash,
			revokedAt: null,
			OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
		},
	});
	return row && tokenOf(row);
}

export async function insertToken(
	queries: Queries,
	{ scopes, ...token }: Omit<TokenRecord, "lastUsedAt"> & { readonly hash: string },
): Promise<void> {
	await queries.apiToken.create({ data: { ...token, scopes: scopes.join(" ") } });
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
