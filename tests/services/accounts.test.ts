import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { CLIENT_ADDRESS_HEADER, openAccounts } from "../../lib/data/accounts.ts";
import { readRecordEvents } from "../../lib/data/events.ts";
import { listActivity } from "../../lib/services/people/activity.ts";
import { actorOfUser, bearerOf } from "../../lib/services/people/actors.ts";
import { openAttempts } from "../../lib/services/people/attempts.ts";
import type { Door } from "../../lib/services/people/door.ts";
import { makeLink, openLink, signInWithLink } from "../../lib/services/people/links.ts";
import { openNewsroom as readNewsroom, renameNewsroom } from "../../lib/services/people/newsroom.ts";
import { findMember, operatorLink } from "../../lib/services/people/operator.ts";
import { setPassword } from "../../lib/services/people/password.ts";
import { addPerson, changeRole, removePerson } from "../../lib/services/people/people.ts";
import { changeProfile, openProfile } from "../../lib/services/people/profile.ts";
import { signInWithPassword } from "../../lib/services/people/sign-in.ts";
import { createToken } from "../../lib/services/people/tokens.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { done, type MemberName, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";

const PASSWORD = "three small ferries";

/** A front door of the newsroom, and what its people do there. */
function frontDoor(newsroom: Newsroom) {
	const owner = newsroom.as("owner");
	const { db, now, newId } = owner;
	const shared = {
		...{ db, now, newId },
		accounts: openAccounts(db, { secret: "a secret that only this test has, and nobody else", newId }),
		attempts: openAttempts(),
		mail: owner.mail,
		contextOf: (actor: typeof owner.actor) => ({ ...owner, actor }),
	};
	/** The door as a browser at this address finds it, with its cookies. */
	const from = (client: string, cookies: readonly string[] = []): Door => ({
		...shared,
		headers: new Headers({
			[CLIENT_ADDRESS_HEADER]: client,
			cookie: cookies.map((line) => line.split(";")[0]).join("; "),
		}),
	});
	const tokenFor = async (name: MemberName, by: MemberName = "owner") => {
		const { path } = done(await makeLink(newsroom.as(by), { userId: newsroom.as(name).actor.userId }));
		return new URL(path, "http://localhost").searchParams.get("token");
	};
	/** Who these cookies belong to. */
	const whose = async (cookies: readonly string[]) => {
		const person = await shared.accounts.personOf(from("10.0.0.1", cookies).headers);
		return person && (await actorOfUser(db, person.userId))?.name;
	};
	const emailOf = async (name: MemberName) => done(await openProfile(newsroom.as(name), {})).email;
	/** Comes in by a link and sets a password; gives the cookies. */
	const settle = async (name: MemberName, client = "10.0.0.1") => {
		const cookies = done(await signInWithLink(from(client), { token: await tokenFor(name) }));
		const ctx = { ...newsroom.as(name), door: from(client, cookies) };
		return done(await setPassword(ctx, { newPassword: PASSWORD }));
	};
	const signIn = async (name: MemberName, client: string, password = PASSWORD) =>
		signInWithPassword(from(client), { email: await emailOf(name), password });
	const runtime = { ...shared } as unknown as Runtime;
	return { from, tokenFor, whose, emailOf, settle, signIn, runtime };
}

onBothDatabases("sign-in links", (open) => {
	test("looking at one does no harm; it signs in once, however many come at once", async () => {
		const door = frontDoor(await open());
		const token = await door.tokenFor("checker");
		for (let look = 0; look < 3; look++)
			expect(done(await openLink(door.from("10.0.0.9"), { token }))).toEqual({ name: "checker" });
		const tries = await Promise.all(Array.from({ length: 6 }, () => signInWithLink(door.from("10.0.0.1"), { token })));
		const [cookies = []] = tries.flatMap((one) => (one.ok ? [one.value] : []));
		expect(tries.filter((one) => one.ok)).toHaveLength(1);
		expect(await door.whose(cookies)).toBe("checker");
		expect(refused(await openLink(door.from("10.0.0.1"), { token })).message).toContain("works once");
	});

	test("a new one replaces the old one", async () => {
		const door = frontDoor(await open());
		const [older, newer] = [await door.tokenFor("editor"), await door.tokenFor("editor")];
		expect(refused(await signInWithLink(door.from("10.0.0.1"), { token: older })).message).toContain("newer one");
		expect(await door.whose(done(await signInWithLink(door.from("10.0.0.1"), { token: newer })))).toBe("editor");
	});

	test("is good for a day", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const token = await door.tokenFor("editor");
		const tomorrow = new Date(newsroom.as("owner").now().getTime() + 24 * 60 * 60 * 1000);
		const late = { ...door.from("10.0.0.1"), now: () => tomorrow };
		expect(refused(await openLink(late, { token })).message).toContain("expired");
		const contextOf = (actor: Parameters<Door["contextOf"]>[0]) => ({ ...newsroom.as("owner"), actor, now: late.now });
		expect(refused(await signInWithLink({ ...late, contextOf }, { token })).message).toContain("expired");
	});

	test("nobody but an owner, or whoever runs the machine, makes them; that without an address is the owner's", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const { userId } = newsroom.as("viewer").actor;
		expect(refused(await makeLink(newsroom.as("editor"), { userId })).reason).toBe("not-allowed");
		const member = await findMember(door.runtime, await door.emailOf("viewer"));
		if (!member) throw new Error("The viewer is not found by their address.");
		const { path } = done(await operatorLink(door.runtime, member));
		expect(path).toMatch(/^\/sign-in\/link\?token=[\w-]{43}$/);
		expect(await findMember(door.runtime, "nobody@gazette.example")).toBeNull();
		expect(await findMember(door.runtime, null)).toMatchObject({ role: "owner" });
	});
});

onBothDatabases("passwords", (open) => {
	test("one that is set signs in from anywhere, and a wrong one doesn't", async () => {
		const door = frontDoor(await open());
		await door.settle("checker");
		expect(await door.whose(done(await door.signIn("checker", "192.0.2.4")))).toBe("checker");
		expect(refused(await door.signIn("checker", "192.0.2.4", "three small boats")).message).toContain("wrong");
		const nobody = { email: "nobody@gazette.example", password: PASSWORD };
		expect(refused(await signInWithPassword(door.from("192.0.2.4"), nobody)).message).toContain("wrong");
	});

	test("changing it takes the old one, ends every other session and the unused link", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const here = await door.settle("checker");
		const elsewhere = done(await door.signIn("checker", "192.0.2.4"));
		const token = await door.tokenFor("checker");
		const ctx = { ...newsroom.as("checker"), door: door.from("10.0.0.1", here) };
		const newPassword = "four large ferries";
		for (const currentPassword of [undefined, "three small boats"])
			expect(refused(await setPassword(ctx, { currentPassword, newPassword })).fields).toHaveProperty(
				"currentPassword",
			);
		expect(await door.whose(elsewhere)).toBe("checker");
		const renewed = done(await setPassword(ctx, { currentPassword: PASSWORD, newPassword }));
		expect([await door.whose(here), await door.whose(elsewhere), await door.whose(renewed)]).toEqual([
			null,
			null,
			"checker",
		]);
		expect(refused(await signInWithLink(door.from("10.0.0.1"), { token })).reason).toBe("not-found");
		expect((await door.signIn("checker", "10.0.0.1")).ok).toBe(false);
		expect((await door.signIn("checker", "10.0.0.1", newPassword)).ok).toBe(true);
	});

	test("a stranger's guesses make strangers wait, and not the person where they are known", async () => {
		const door = frontDoor(await open());
		await door.settle("editor", "10.0.0.1");
		for (let guess = 1; guess <= 5; guess++) await door.signIn("editor", `198.51.100.${guess}`, "guess");
		const stranger = refused(await door.signIn("editor", "198.51.100.77"));
		expect(stranger).toMatchObject({ reason: "too-many", retryAfter: expect.any(Number) });
		expect(await door.whose(done(await door.signIn("editor", "10.0.0.1")))).toBe("editor");
	});
});

onBothDatabases("removing a person", (open) => {
	test("ends session, token, link and password, and adding them again revives none", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const owner = newsroom.as("owner");
		const { userId, name } = newsroom.as("viewer").actor;
		const email = await door.emailOf("viewer");
		const cookies = await door.settle("viewer");
		const { token } = done(await createToken(newsroom.as("viewer"), { name: "Script" }));
		const link = await door.tokenFor("viewer");
		done(await removePerson(owner, { userId, revision: 1 }));
		done(await addPerson(owner, { name, email, role: "viewer" }));
		expect(await actorOfUser(newsroom.db, userId)).toMatchObject({ role: "viewer" });
		expect(await door.whose(cookies)).toBeNull();
		expect(await bearerOf(newsroom.db, owner.now, token)).toBeNull();
		expect((await signInWithLink(door.from("10.0.0.1"), { token: link })).ok).toBe(false);
		expect((await door.signIn("viewer", "10.0.0.1")).ok).toBe(false);
		expect(
			await door.whose(done(await signInWithLink(door.from("10.0.0.1"), { token: await door.tokenFor("viewer") }))),
		).toBe("viewer");
	});

	test("an address of another newsroom is not taken over", async () => {
		const [here, there] = [await open(), await open()];
		const email = await frontDoor(there).emailOf("editor");
		const problem = refused(await addPerson(here.as("owner"), { name: "Mallory", email, role: "viewer" }));
		expect(problem.message).toContain("another newsroom");
	});
});

onBothDatabases("the record of accounts", (open) => {
	test("has who made a link for whom, how they signed in, and roles; the person sees it", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const { userId } = newsroom.as("viewer").actor;
		await door.settle("viewer");
		done(await door.signIn("viewer", "10.0.0.1"));
		done(await changeRole(newsroom.as("owner"), { userId, revision: 1, role: "checker" }));
		const seen = done(await listActivity(newsroom.as("viewer"), {}));
		expect(seen.map(({ action, by, detail }) => [action, by, detail]).reverse()).toEqual([
			["person.link-made", "owner", null],
			["person.signed-in", null, "link"],
			["person.password-set", null, null],
			["person.signed-in", null, "password"],
			["person.role-changed", "owner", "checker"],
		]);
		const member = await findMember(door.runtime, await door.emailOf("viewer"));
		if (member) done(await operatorLink(door.runtime, member));
		const [last] = done(await listActivity(newsroom.as("viewer"), {}));
		expect(last).toMatchObject({ action: "person.link-made", by: "Command line" });
		expect(done(await listActivity(newsroom.as("editor"), {}))).toEqual([]);
	});

	test("has a new name and address, before and after; the address takes the password", async () => {
		const newsroom = await open();
		const door = frontDoor(newsroom);
		const cookies = await door.settle("editor");
		const ctx = { ...newsroom.as("editor"), door: door.from("10.0.0.1", cookies) };
		const old = await door.emailOf("editor");
		expect(done(await changeProfile(ctx, { name: "Ida Berg", email: old })).name).toBe("Ida Berg");
		const email = `Ida.${randomUUID()}@gazette.example`;
		expect(refused(await changeProfile(ctx, { name: "Ida Berg", email })).fields).toHaveProperty("currentPassword");
		const wrong = { name: "Ida Berg", email, currentPassword: "three small boats" };
		expect(refused(await changeProfile(ctx, wrong)).fields).toHaveProperty("currentPassword");
		done(await changeProfile(ctx, { ...wrong, currentPassword: PASSWORD }));
		expect(await door.emailOf("editor")).toBe(email.toLowerCase());
		const { userId, workspaceId } = ctx.actor;
		const page = { before: null, limit: 1 };
		const [event] = await readRecordEvents(newsroom.db.reader, workspaceId, [userId], page);
		expect(event?.changes).toEqual([{ entity: "user", id: userId, fields: { email: [old, email.toLowerCase()] } }]);
		const taken = { name: "Ida Berg", email: await door.emailOf("checker"), currentPassword: PASSWORD };
		expect(refused(await changeProfile(ctx, taken)).fields).toHaveProperty("email");
	});

	test("has the newsroom's new name, which only an owner gives", async () => {
		const newsroom = await open();
		expect(refused(await renameNewsroom(newsroom.as("editor"), { name: "The Mine" })).reason).toBe("not-allowed");
		done(await renameNewsroom(newsroom.as("owner"), { name: "The Harbour Ledger" }));
		expect(done(await readNewsroom(newsroom.as("viewer"), {})).name).toBe("The Harbour Ledger");
		for (const name of ["", " ", "a\u202eb", "two\nlines"])
			expect(refused(await renameNewsroom(newsroom.as("owner"), { name })).reason).toBe("invalid");
	});
});
