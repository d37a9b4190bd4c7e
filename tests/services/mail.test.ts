import { describe, expect, onTestFinished, test, vi } from "vitest";
import { CLIENT_ADDRESS_HEADER, openAccounts } from "../../lib/data/accounts.ts";
import { openMailer } from "../../lib/services/mail/mailer.ts";
import { openAttempts } from "../../lib/services/people/attempts.ts";
import type { Door } from "../../lib/services/people/door.ts";
import { mailLink, makeLink, signInWithLink } from "../../lib/services/people/links.ts";
import { addPerson } from "../../lib/services/people/people.ts";
import { readSettings } from "../../lib/services/settings.ts";
import { openMailServer } from "../support/mail-server.ts";
import { done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";

const ADDRESS = "https://claims.gazette.example";

/** A mailer that speaks with a server that answers like this. */
async function mailerTo(answers = {}, change = (address: string) => address) {
	const server = await openMailServer(answers);
	onTestFinished(() => server.close());
	const { mail } = readSettings({
		...{ ONRECORD_SMTP: change(server.address), ONRECORD_MAIL_FROM: "Onrecord <desk@gazette.example>" },
		ONRECORD_URL: ADDRESS,
	});
	if (!mail) throw new Error("There is no mail server in the settings.");
	return { server, mail: openMailer(mail, ADDRESS) };
}

/** The letter's text, as a mail program puts it together again. */
const textOf = (letter = "") =>
	letter
		.replace(/=\n/g, "")
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const linkIn = (letter: string | undefined) =>
	/https:\/\/claims\.gazette\.example(\/sign-in\/link\?token=\S+)/.exec(textOf(letter));

function doorOf(newsroom: Newsroom, mail: Door["mail"]): Door {
	const owner = newsroom.as("owner");
	const { db, newId } = owner;
	return {
		...{ db, newId, mail, now: () => new Date(), attempts: openAttempts() },
		accounts: openAccounts(db, { secret: "a secret that only this test has, and nobody else", newId }),
		contextOf: (actor) => ({ ...owner, now: () => new Date(), mail, actor }),
		headers: new Headers({ [CLIENT_ADDRESS_HEADER]: "10.0.0.1" }),
	};
}

onBothDatabases("an invitation by mail", (open) => {
	test("holds a link that signs in", async () => {
		const newsroom = await open();
		const { server, mail } = await mailerTo();
		const door = doorOf(newsroom, mail);
		const owner = door.contextOf(newsroom.as("owner").actor);
		const email = `mira.${newsroom.workspaceId}@gazette.example`;
		const { userId } = done(await addPerson(owner, { name: "Mira\u00f8", email, role: "checker" }));
		expect(done(await makeLink(owner, { userId })).mail).toEqual({ to: email, problem: null });
		expect(server.letters[0]).toContain(`To: ${email}`);
		expect(server.letters[0]).toContain("From: Onrecord <desk@gazette.example>");
		const [, path = ""] = linkIn(server.letters[0]) ?? [];
		const token = new URL(path, ADDRESS).searchParams.get("token");
		expect((await signInWithLink(door, { token })).ok).toBe(true);
	});

	test("is handed over where the server doesn't take it", async () => {
		const newsroom = await open();
		const { mail } = await mailerTo({ RCPT: "550 No such mailbox" });
		const owner = { ...newsroom.as("owner"), mail };
		const made = done(await makeLink(owner, { userId: newsroom.as("checker").actor.userId }));
		expect(made.mail?.problem).toMatch(/takes no letter to checker.*No such mailbox/);
		expect(made.path).toMatch(/^\/sign-in\/link\?token=/);
	});

	test("is sent to whoever asks for one and is in the newsroom, and to nobody else", async () => {
		const newsroom = await open();
		const { server, mail } = await mailerTo();
		const door = doorOf(newsroom, mail);
		const { email } = await newsroom.db.reader.user.findUniqueOrThrow({
			where: { id: newsroom.as("checker").actor.userId },
		});
		expect(done(await mailLink(door, { email: "stranger@elsewhere.example" }))).toBeUndefined();
		expect(done(await mailLink(door, { email: email.toUpperCase() }))).toBeUndefined();
		await vi.waitFor(() => expect(server.letters).toHaveLength(1), 5000);
		expect(server.letters[0]).toContain(`To: ${email}`);
		expect(linkIn(server.letters[0])).not.toBeNull();
	});

	test("isn't sent any number of times", async () => {
		const newsroom = await open();
		const { server, mail } = await mailerTo();
		const door = doorOf(newsroom, mail);
		const { userId } = newsroom.as("checker").actor;
		const { email } = await newsroom.db.reader.user.findUniqueOrThrow({ where: { id: userId } });
		const ask = () => mailLink(door, { email });
		for (let asked = 0; asked < 5; asked++) {
			done(await ask());
			await vi.waitFor(() => expect(server.letters).toHaveLength(asked + 1), 5000);
		}
		expect(refused(await ask())).toMatchObject({ reason: "too-many", retryAfter: 5 });
		expect(refused(await mailLink({ ...door, mail: null }, { email: "a@gazette.example" })).message).toContain(
			"Ask an owner",
		);
	});
});

describe("what a mail server has against a letter, in words", () => {
	const letter = { to: "mira@gazette.example", subject: "Sign in", text: "Hello" };

	test.each<[string, Record<string, string>, RegExp]>([
		[
			"a sender that it doesn't know",
			{ MAIL: "553 Not you" },
			/takes no letter to mira@gazette\.example\. It said: .*553 Not you/,
		],
		[
			"a letter that it doesn't like",
			{ ".": "554 Looks like spam" },
			/refused the letter\. It said: .*Looks like spam/,
		],
		["a greeting of its own", { EHLO: "421 Too busy", HELO: "421 Too busy" }, /127\.0\.0\.1.*Too busy/],
	])("%s", async (_, answers, words) => {
		const { mail } = await mailerTo(answers);
		expect(await mail.send(letter)).toMatch(words);
	});

	test("a password that it refuses, which is told nowhere", async () => {
		const { mail } = await mailerTo({ EHLO: "250-mail.test\r\n250 AUTH PLAIN", AUTH: "535 Wrong" }, (address) =>
			address.replace("smtp://", "smtp://desk:hush@"),
		);
		const words = await mail.send(letter);
		expect(words).toMatch(/refused the user name or the password of ONRECORD_SMTP/);
		expect(words).not.toContain("hush");
	});

	test("nobody there", async () => {
		const { server, mail } = await mailerTo();
		await server.close();
		expect(await mail.send(letter)).toMatch(/127\.0\.0\.1 could not be reached \(ECONN|ESOCKET\)/);
	});

	test("lines in a name start no header of their own", async () => {
		const { server, mail } = await mailerTo();
		expect(await mail.send({ ...letter, subject: "Sign in\r\nBcc: all@elsewhere.example" })).toBeNull();
		expect(server.letters[0]).not.toMatch(/^Bcc:/m);
	});
});
