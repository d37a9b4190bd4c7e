import { createHash, randomBytes } from "node:crypto";
import { mailLinkInput, signInLinkInput } from "../../contract/account.ts";
import { type HandOver, makeLinkInput } from "../../contract/person.ts";
import { type MemberRecord, readMembers } from "../../data/people.ts";
import { readLink, replaceLink, useUpLink } from "../../data/sign-in-links.ts";
import { workspaceName } from "../../data/workspaces.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { signInLetter } from "../mail/letters.ts";
import type { Mailer } from "../mail/mailer.ts";
import { defineUseCase, impossible, notFound, Refusal } from "../use-case.ts";
import { clientOf } from "./client-address.ts";
import { type Door, defineEntry, openSession } from "./door.ts";
import { inWords } from "./wait-in-words.ts";

/** Milliseconds that a sign-in link can be used. */
const LIFETIME = 24 * 60 * 60 * 1000;

/**
 * Makes a link that signs a member in once, within a day, in place of the one that they may have. Whoever holds it is that
 * person. Where the newsroom has a mail server it is sent to them, and handed over only where that fails.
 */
export const makeLink = defineUseCase(makeLinkInput, "owner", async (ctx, { userId }): Promise<HandOver> => {
	const [member = notFound("person")] = await readMembers(ctx.db.reader, {
		workspaceId: ctx.actor.workspaceId,
		userId,
	});
	const path = await newLink(ctx, member);
	const mail = ctx.mail && { to: member.email, problem: await send(ctx, ctx.mail, member, path, ctx.actor.name) };
	return { name: member.name, path, mail };
});

/** Sends a link to whoever asks for one with their address. Whether anybody has that address is told by neither words nor time. */
export const mailLink = defineEntry(mailLinkInput, async (door, { email }): Promise<void> => {
	const { attempts, now, headers, mail } = door;
	if (!mail) impossible("This Onrecord sends no e-mail. Ask an owner of your newsroom for a sign-in link.");
	const account = email.toLowerCase();
	// Counted like guesses, so that nobody's mailbox is filled.
	const wait = attempts.begin({ account: `link for ${account}`, client: clientOf(headers), isKnown: false }, now());
	if (wait > 0) {
		const message = `Too many links were asked for. Wait ${inWords(wait)}, then try again.`;
		throw new Refusal({ reason: "too-many", message, retryAfter: wait });
	}
	// Nobody waits for what only happens where there is such a person.
	void toMember(door, mail, account).catch((error: unknown) => complain(String(error)));
});

async function toMember({ db, contextOf }: Door, mail: Mailer, email: string): Promise<void> {
	const member = (await readMembers(db.reader, {})).find((one) => one.email === email);
	if (!member) return;
	const ctx = contextOf({ ...SIGN_IN_PAGE, workspaceId: member.workspaceId });
	const problem = await send(ctx, mail, member, await newLink(ctx, member), null);
	if (problem) complain(problem);
}

/** Who makes the links that people ask for themselves; they stand in the record under this name. */
const SIGN_IN_PAGE = { userId: "sign-in-page", name: "Sign-in page", role: "owner" } as const;

const complain = (problem: string) => process.stderr.write(`onrecord: a sign-in link was not sent: ${problem}\n`);

async function send(
	ctx: Context,
	mail: Mailer,
	{ name, email, workspaceId }: MemberRecord,
	path: string,
	by: string | null,
) {
	const newsroom = await workspaceName(ctx.db.reader, workspaceId);
	return mail.send(signInLetter({ to: email, name, newsroom, by, link: `${mail.address}${path}` }));
}

async function newLink(ctx: Context, { userId, name }: MemberRecord): Promise<string> {
	const token = randomBytes(32).toString("base64url");
	await commit(ctx, { action: "person.link-made", storyId: null }, async ({ queries, at, record }) => {
		const expiresAt = new Date(at.getTime() + LIFETIME);
		await replaceLink(queries, { id: ctx.newId(), userId, hash: hashOf(token), createdAt: at, expiresAt });
		const after = { userId, name, expiresAt: expiresAt.toISOString() };
		record({ entity: "sign-in-link", id: userId, before: null, after });
	});
	return `/sign-in/link?token=${token}`;
}

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
