import { setPasswordInput } from "../../contract/account.ts";
import { endSessions } from "../../data/access.ts";
import type { SessionCookies } from "../../data/accounts.ts";
import { hashedPassword, hasPassword, savePassword } from "../../data/passwords.ts";
import { readProfile } from "../../data/people.ts";
import { commit } from "../commit.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import type { ContextAtDoor } from "./door.ts";
import { confirmPassword } from "./sign-in.ts";

/**
 * Gives the actor a first password, or another one. Every session and the unused link end with the old state of things;
 * the browser that asks gets a new session.
 */
export const setPassword = defineUseCase(
	setPasswordInput,
	"viewer",
	async (ctx: ContextAtDoor, { currentPassword, newPassword }): Promise<SessionCookies> => {
		const { userId } = ctx.actor;
		const had = await hasPassword(ctx.db.reader, userId);
		if (had) await confirmPassword(ctx, (await readProfile(ctx.db.reader, userId)).email, currentPassword);
		const hash = await hashedPassword(newPassword);
		const action = had ? "person.password-changed" : "person.password-set";
		await commit(ctx, { action, storyId: null }, async ({ queries, record }) => {
			if (!had && (await hasPassword(queries, userId)))
				impossible("You have already set a password. Reload the page to change it.");
			await savePassword(queries, ctx.newId(), userId, hash);
			await endSessions(queries, userId);
			record({ entity: "password", id: userId, before: null, after: { userId } });
		});
		return ctx.door.accounts.startSession(userId, ctx.door.headers);
	},
);
