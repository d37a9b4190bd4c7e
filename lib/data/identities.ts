import type { Queries } from "./client.ts";

/** Who somebody is at a sign-in service, as it vouches for them. */
export interface Identity {
	readonly issuer: string;
	/** The service's own name for the person, which stays when their address changes. */
	readonly subject: string;
}

/** Whose identity this is; null where nobody has signed in with it. */
export async function findUserOfIdentity(queries: Queries, { issuer, subject }: Identity): Promise<string | null> {
	const account = await queries.account.findFirst({
		where: { providerId: issuer, accountId: subject },
		select: { userId: true },
	});
	return account?.userId ?? null;
}

/** Notes that an identity is this user's. */
export async function saveIdentity(
	queries: Queries,
	id: string,
	userId: string,
	{ issuer, subject }: Identity,
): Promise<void> {
	await queries.account.create({ data: { id, userId, providerId: issuer, accountId: subject } });
}
