import type { Queries } from "./client.ts";
import { CREDENTIAL } from "./passwords.ts";

/** Ends every session of somebody, and the link that they may still have. */
export async function endSessions(queries: Queries, userId: string): Promise<void> {
	await queries.session.deleteMany({ where: { userId } });
	await queries.signInLink.deleteMany({ where: { userId } });
}

/**
 * Ends every way that somebody has into the newsroom, so that adding them again revives none: sessions, link, password,
 * known addresses, tokens. Who they are at a sign-in service stays known, so that another address there lets them in as
 * little.
 */
export async function endAccess(queries: Queries, workspaceId: string, userId: string, at: Date): Promise<void> {
	await queries.apiToken.updateMany({ where: { workspaceId, userId, revokedAt: null }, data: { revokedAt: at } });
	await endSessions(queries, userId);
	await queries.account.deleteMany({ where: { userId, providerId: CREDENTIAL } });
	await queries.knownAddress.deleteMany({ where: { userId } });
	await queries.user.update({ where: { id: userId }, data: { emailVerified: false } });
}

/** Notes that somebody signed in, and from where. */
export async function noteSignIn(queries: Queries, userId: string, address: string, at: Date): Promise<void> {
	await queries.user.update({ where: { id: userId }, data: { emailVerified: true } });
	await queries.knownAddress.upsert({
		where: { userId_address: { userId, address } },
		create: { userId, address, lastSeenAt: at },
		update: { lastSeenAt: at },
	});
}

/** Whether somebody has signed in from this address before. */
export async function isKnownAddress(queries: Queries, userId: string, address: string): Promise<boolean> {
	return (await queries.knownAddress.count({ where: { userId, address } })) > 0;
}
