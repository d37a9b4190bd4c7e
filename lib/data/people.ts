import type { Role } from "../core/vocabulary/vocabulary.ts";
import type { Queries } from "./client.ts";

/** Names of everybody who is or was in the workspace, by user identifier. */
export async function readNames(queries: Queries, workspaceId: string): Promise<ReadonlyMap<string, string>> {
	const members = await queries.membership.findMany({
		where: { workspaceId },
		select: { userId: true, user: { select: { name: true } } },
	});
	return new Map(members.map(({ userId, user }) => [userId, user.name]));
}

/** A member with the account behind it. */
export interface MemberRecord {
	readonly id: string;
	readonly userId: string;
	readonly workspaceId: string;
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	readonly revision: number;
	readonly hasSignedIn: boolean;
}

/** Members who have not been removed, in the order they joined. */
export async function readMembers(
	queries: Queries,
	where: { workspaceId?: string; userId?: string },
): Promise<MemberRecord[]> {
	const rows = await queries.membership.findMany({
		where: { ...where, removedAt: null },
		include: { user: true },
		orderBy: { createdAt: "asc" },
	});
	return rows.map(({ id, userId, workspaceId, role, revision, user }) => ({
		id,
		userId,
		workspaceId,
		name: user.name,
		email: user.email,
		role: role as Role,
		revision,
		// Set by the first sign-in, and unset when somebody is removed.
		hasSignedIn: user.emailVerified,
	}));
}

/** The user with this address, whatever its case; null where there is none. */
export async function findUserId(queries: Queries, email: string): Promise<string | null> {
	const user = await queries.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
	return user?.id ?? null;
}

/** Makes an account without a password; a sign-in link opens it. */
export async function insertUser(queries: Queries, user: { id: string; name: string; email: string }): Promise<void> {
	await queries.user.create({ data: { ...user, email: user.email.toLowerCase() } });
}

/** The name and the address that somebody goes by. */
export function readProfile(queries: Queries, userId: string): Promise<{ name: string; email: string }> {
	return queries.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true } });
}

export async function saveProfile(
	queries: Queries,
	userId: string,
	profile: { name: string; email: string },
): Promise<void> {
	await queries.user.update({ where: { id: userId }, data: profile });
}

/** Whether somebody is, or was, in another newsroom of this installation. */
export async function isElsewhere(queries: Queries, workspaceId: string, userId: string): Promise<boolean> {
	return (await queries.membership.count({ where: { userId, NOT: { workspaceId } } })) > 0;
}

/** The membership of a user, removed or not. */
export function findMembership(queries: Queries, workspaceId: string, userId: string) {
	return queries.membership.findUnique({
		where: { workspaceId_userId: { workspaceId, userId } },
	});
}
