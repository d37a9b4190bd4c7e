import { z } from "zod";
import { addPersonInput, changeRoleInput, type PersonView, removePersonInput } from "../../contract/person.ts";
import { endAccess } from "../../data/access.ts";
import {
	findMembership,
	findUserId,
	insertUser,
	isElsewhere,
	type MemberRecord,
	readMembers,
	readProfile,
	saveProfile,
} from "../../data/people.ts";
import { commit, type Work, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord, showingCurrent } from "../flat-change.ts";
import { defineUseCase, impossible, notFound } from "../use-case.ts";

/** Everybody in the newsroom. */
export const listPeople = defineUseCase(
	z.object({}),
	"viewer",
	async (ctx): Promise<PersonView[]> =>
		(await readMembers(ctx.db.reader, { workspaceId: ctx.actor.workspaceId })).map(personView),
);

/** Lets somebody in. They have no password yet: a sign-in link, handed over, lets them set one. */
export const addPerson = defineUseCase(addPersonInput, "owner", async (ctx, input): Promise<PersonView> => {
	const { workspaceId } = ctx.actor;
	let userId = "";
	await commit(ctx, { action: "person.added", storyId: null, operationId: input.operationId }, async (work) => {
		userId = await ensureUser(ctx, work, input);
		const former = await findMembership(work.queries, workspaceId, userId);
		if (former && former.removedAt === null) impossible(`${input.email} is in this newsroom already.`);
		if (former)
			await changeRecord(work, "membership", former.id, former.revision, {
				role: input.role,
				removedAt: null,
			});
		else await addRecord(work, "membership", newMembership(ctx, work, userId, input.role));
	});
	// An operation that was done before did not look the user up.
	const people = (await readMembers(ctx.db.reader, { workspaceId })).filter(
		(member) => member.userId === userId || member.email === input.email.toLowerCase(),
	);
	return people[0] ? personView(people[0]) : notFound("person");
});

/** Makes an account under this name and address, or gives the former member's the name that is typed now. */
export async function ensureUser(
	ctx: Context,
	{ queries, record }: Work,
	{ name, email }: { name: string; email: string },
): Promise<string> {
	const after = { name, email: email.toLowerCase() };
	const found = await findUserId(queries, email);
	if (found !== null && (await isElsewhere(queries, ctx.actor.workspaceId, found)))
		impossible(`${email} belongs to someone in another newsroom on this server. Use another address.`);
	const id = found ?? ctx.newId();
	const before = found && { id, ...(await readProfile(queries, found)) };
	if (found) await saveProfile(queries, found, after);
	else await insertUser(queries, { id, ...after });
	record({ entity: "user", id, before: before || null, after: { id, ...after } });
	return id;
}

export function newMembership(ctx: Context, { at }: Work, userId: string, role: string) {
	return {
		id: ctx.newId(),
		workspaceId: ctx.actor.workspaceId,
		userId,
		role,
		revision: 1,
		createdAt: at.toISOString(),
		removedAt: null,
	};
}

/** Changes what somebody may do. The last owner stays one. */
export const changeRole = defineUseCase(changeRoleInput, "owner", async (ctx, input): Promise<PersonView> => {
	const member = await requireMember(ctx, input.userId);
	await showingCurrent(
		async () => personView(await requireMember(ctx, input.userId)),
		commit(
			ctx,
			{
				action: "person.role-changed",
				storyId: null,
				operationId: input.operationId,
			},
			async (work) => {
				if (input.role !== "owner") await requireAnotherOwner(ctx, work, input.userId);
				await changeRecord(work, "membership", member.id, input.revision, {
					role: input.role,
				});
			},
		),
	);
	return personView(await requireMember(ctx, input.userId));
});

/** Takes somebody out of the newsroom. What they did stays in the record under their name. */
export const removePerson = defineUseCase(
	removePersonInput,
	"owner",
	async (ctx, input): Promise<{ userId: string }> => {
		if (await wasCarriedOut(ctx, input.operationId)) return { userId: input.userId };
		const member = await requireMember(ctx, input.userId);
		await showingCurrent(
			async () => personView(await requireMember(ctx, input.userId)),
			commit(
				ctx,
				{
					action: "person.removed",
					storyId: null,
					operationId: input.operationId,
				},
				async (work) => {
					await requireAnotherOwner(ctx, work, input.userId);
					await changeRecord(work, "membership", member.id, input.revision, {
						removedAt: work.at.toISOString(),
					});
					await endAccess(work.queries, ctx.actor.workspaceId, input.userId, work.at);
				},
			),
		);
		return { userId: input.userId };
	},
);

async function requireMember(ctx: Context, userId: string): Promise<MemberRecord> {
	const [member] = await readMembers(ctx.db.reader, {
		workspaceId: ctx.actor.workspaceId,
		userId,
	});
	return member ?? notFound("person");
}

async function requireAnotherOwner(ctx: Context, { queries }: Work, userId: string): Promise<void> {
	const members = await readMembers(queries, {
		workspaceId: ctx.actor.workspaceId,
	});
	if (!members.some((member) => member.role === "owner" && member.userId !== userId))
		impossible("This is the only owner, and a newsroom needs one. Make someone else an owner first.");
}

const personView = ({ userId, name, email, role, revision, hasSignedIn }: MemberRecord): PersonView => ({
	userId,
	name,
	email,
	role,
	revision,
	hasSignedIn,
});
