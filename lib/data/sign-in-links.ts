import type { Queries } from "./client.ts";

/** Stores a link, in place of the one that this person may have had. */
export async function replaceLink(
	queries: Queries,
	link: { id: string; userId: string; hash: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
	const { userId, ...fields } = link;
	await queries.signInLink.upsert({ where: { userId }, create: link, update: fields });
}

/** Who can use the link with this hash; null where it was used, replaced, or never made. */
export async function readLink(
	queries: Queries,
	hash: string,
): Promise<{ userId: string; name: string; expiresAt: Date } | null> {
	const link = await queries.signInLink.findUnique({
		where: { hash },
		select: { userId: true, expiresAt: true, user: { select: { name: true } } },
	});
	return link && { userId: link.userId, name: link.user.name, expiresAt: link.expiresAt };
}

/** Uses a link up. True for one caller only, also where several come at once. */
export async function useUpLink(queries: Queries, hash: string, now: Date): Promise<boolean> {
	const { count } = await queries.signInLink.deleteMany({ where: { hash, expiresAt: { gt: now } } });
	return count === 1;
}
