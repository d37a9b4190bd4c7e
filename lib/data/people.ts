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
		// A sign-in link proves the address, and is the only way in before a password is set.
		hasSignedIn: user.emailVerified,
	}));
}

/** Makes an account without a password, or finds the one with this address; a sign-in link opens it. */
export async function ensureUser(queries: Queries, user: { id: string; name: string; email: string }): Promise<string> {
	const email = user.email.toLowerCase();
	const { id } = await queries.user.upsert({
		where: { email },
		create: { ...user, email },
		update: {},
		select: { id: true },
	});
	return id;
}

/** The membership of a user, removed or not. */
export function findMembership(queries: Queries, workspaceId: string, userId: string) {
	return queries.membership.findUnique({
		where: { workspaceId_userId: { workspaceId, userId } },
	});
}
