import { z } from "zod";
import { changeProfileInput, type ProfileView } from "../../contract/account.ts";
import { hasPassword } from "../../data/passwords.ts";
import { findUserId, readProfile, saveProfile } from "../../data/people.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, Refusal } from "../use-case.ts";
import type { ContextAtDoor } from "./door.ts";
import { confirmPassword } from "./sign-in.ts";

/** The actor's own name and address, and whether they have a password. */
export const openProfile = defineUseCase(
	z.object({}),
	"viewer",
	async ({ db, actor }: Context): Promise<ProfileView & { hasPassword: boolean }> => {
		const { name, email } = await readProfile(db.reader, actor.userId);
		return { name, email, hasPassword: await hasPassword(db.reader, actor.userId) };
	},
);

/** Changes the actor's own name and address. What they did before is told under the new name, and the record has both. */
export const changeProfile = defineUseCase(
	changeProfileInput,
	"viewer",
	async (ctx: ContextAtDoor, input): Promise<ProfileView> => {
		const { userId } = ctx.actor;
		const standing = await readProfile(ctx.db.reader, userId);
		const wanted = { name: input.name, email: input.email.toLowerCase() };
		if (wanted.email !== standing.email && (await hasPassword(ctx.db.reader, userId)))
			await confirmPassword(ctx, standing.email, input.currentPassword);
		await commit(ctx, { action: "person.profile-changed", storyId: null }, async ({ queries, record }) => {
			const other = await findUserId(queries, wanted.email);
			if (other !== null && other !== userId) taken();
			const before = await readProfile(queries, userId);
			await saveProfile(queries, userId, wanted);
			record({ entity: "user", id: userId, before: { id: userId, ...before }, after: { id: userId, ...wanted } });
		});
		return wanted;
	},
);

function taken(): never {
	const message = "Someone else here has this e-mail address.";
	throw new Refusal({ reason: "invalid", message, fields: { email: message } });
}
