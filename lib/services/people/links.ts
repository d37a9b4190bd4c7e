import { createHash, randomBytes } from "node:crypto";
import { signInLinkInput } from "../../contract/account.ts";
import { type HandOver, makeLinkInput } from "../../contract/person.ts";
import { readMembers } from "../../data/people.ts";
import { readLink, replaceLink, useUpLink } from "../../data/sign-in-links.ts";
import { commit } from "../commit.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { defineEntry, openSession } from "./door.ts";

/** Milliseconds that a sign-in link can be used. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Makes a link that signs a member in once, within a day, in place of the one that they may have. Whoever holds it is that person. */
export const makeLink = defineUseCase(makeLinkInput, "owner", async (ctx, { userId }): Promise<HandOver> => {
	const { workspaceId } = ctx.actor;
	const [member = notFound("person")] = await readMembers(ctx.db.reader, { workspaceId, userId });
	const token = randomBytes(32).toString("base64url");
	await commit(ctx, { action: "person.link-made", storyId: null }, async ({ queries, at, record }) => {
		const expiresAt = new Date(at.getTime() + LIFETIME);
		await replaceLink(queries, { id: ctx.newId(), userId, hash: hashOf(token), createdAt: at, expiresAt });
		const after = { userId, name: member.name, expiresAt: expiresAt.toISOString() };
		record({ entity: "sign-in-link", id: userId, before: null, after });
	});
	return { name: member.name, path: `/sign-in/link?token=${token}` };
});

/** Whom a link would sign in. Looking does not use it up, so a chat's preview of the link does no harm. */
export const openLink = defineEntry(signInLinkInput, async (door, { token }): Promise<{ name: string }> => {
	const link = (await readLink(door.db.reader, hashOf(token))) ?? usedUp();
	if (link.expiresAt <= door.now()) expired();
	return { name: link.name };
});

/** Signs in with a link and uses it up. */
export const signInWithLink = defineEntry(signInLinkInput, async (door, { token }) => {
	const hash = hashOf(token);
	const link = (await readLink(door.db.reader, hash)) ?? usedUp();
	return openSession(door, link.userId, "link", async (queries, at) => {
		if (link.expiresAt <= at) expired();
		if (!(await useUpLink(queries, hash, at))) usedUp();
	});
});

function usedUp(): never {
	throw new Refusal({
		reason: "not-found",
		message: "This sign-in link no longer works: each link works once, and a newer one replaces it.",
	});
}

function expired(): never {
	throw new Refusal({ reason: "not-found", message: "This sign-in link has expired: a link works for one day." });
}

/** A token has 256 random bits, so no slow hash is needed to keep it from being guessed. */
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
