import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { CLIENT_ADDRESS_HEADER, openAccounts } from "../../lib/data/accounts.ts";
import { openDatabase } from "../../lib/data/client.ts";
import { actorOfUser } from "../../lib/services/people/actors.ts";
import { openAttempts } from "../../lib/services/people/attempts.ts";
import type { Door } from "../../lib/services/people/door.ts";
import { addPerson, removePerson } from "../../lib/services/people/people.ts";
import { changeProfile } from "../../lib/services/people/profile.ts";
import { signInByService } from "../../lib/services/people/sign-in-by-service.ts";
import { openSignOn, type SignOn } from "../../lib/services/people/sign-on.ts";
import { readSettings } from "../../lib/services/settings.ts";
import { verifyAll } from "../../lib/services/verify/verify.ts";
import { copySqlite, done, type Newsroom, openNewsroom } from "../support/newsroom.ts";
import { openSignInService, type SignInService, type Told } from "../support/sign-in-service.ts";

const ADDRESS = "https://claims.gazette.example";
const SECRET = "a secret that only this test has, and nobody else";

let service: SignInService;
beforeAll(async () => {
	service = await openSignInService();
});
afterAll(() => service.close());

/** A newsroom of its own that people come into by the service. */
async function setUp(letsIn = "") {
	const url = await copySqlite((ending) => onTestFinished(async () => void (await ending())));
	const db = openDatabase(url);
	onTestFinished(() => db.close());
	const newsroom = await openNewsroom(db, url);
	const { signOn: settings } = readSettings({
		...{ ONRECORD_OIDC_ISSUER: service.issuer, ONRECORD_OIDC_CLIENT_ID: service.client.clientId },
		...{
			ONRECORD_OIDC_CLIENT_SECRET: service.client.clientSecret,
			ONRECORD_OIDC_LETS_IN: letsIn,
			ONRECORD_URL: ADDRESS,
		},
	});
	if (!settings) throw new Error("There is no sign-in service in the settings.");
	const signOn = openSignOn(settings, ADDRESS, SECRET);
	const owner = newsroom.as("owner");
	const { now, newId } = owner;
	const door: Door = {
		...{ db, now, newId, mail: null, attempts: openAttempts() },
		accounts: openAccounts(db, { secret: SECRET, newId }),
		contextOf: (actor) => ({ ...owner, actor }),
		headers: new Headers({ [CLIENT_ADDRESS_HEADER]: "10.0.0.1" }),
	};
	/** Goes to the service and back as somebody; gives who is signed in then, or why nobody is. */
	const comeIn = async (as: Told) => {
		const { address, kept } = await signOn.begin("/sources", now());
		return outcome(await signInByService(door, signOn, await service.visit(address, as), kept));
	};
	const outcome = async (came: Awaited<ReturnType<typeof signInByService>>) => {
		if (!came.ok) return came.why;
		const cookie = came.cookies.map((line) => line.split(";")[0]).join("; ");
		const person = await door.accounts.personOf(new Headers({ cookie }));
		const actor = person && (await actorOfUser(db, person.userId));
		return { name: actor?.name, role: actor?.role, next: came.next };
	};
	return { newsroom, owner, signOn, door, comeIn, outcome };
}

/** What goes wrong at the service is for the log, which a test leaves alone. */
function quiet(): void {
	const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
	onTestFinished(() => said.mockRestore());
}

const invited = async ({ owner }: { owner: ReturnType<Newsroom["as"]> }) =>
	done(await addPerson(owner, { name: "Mira", email: "mira@gazette.example", role: "checker" }));
const MIRA: Told = { sub: "m-1", email: "Mira@gazette.example", email_verified: true, name: "Mira Olsen" };

describe("signing in with the service", () => {
	test("lets in who was invited, where they wanted to go, and knows them by who they are from then on", async () => {
		const here = await setUp();
		await invited(here);
		const inside = { name: "Mira", role: "checker", next: "/sources" };
		expect(await here.comeIn(MIRA)).toEqual(inside);
		expect(await here.comeIn({ ...MIRA, email: "mira.olsen@gazette.example" })).toEqual(inside);
	});

	test.each<[string, Told, string]>([
		["nobody has invited", { ...MIRA, email: "tom@gazette.example" }, "not-invited"],
		["has an address that isn't verified", { ...MIRA, email_verified: false }, "unverified"],
		["has an address of which nothing is said", { sub: "m-1", email: "mira@gazette.example" }, "unverified"],
		["comes with a token for another program", { ...MIRA, forged: { aud: "another" } }, "failed"],
		["comes with a token of another service", { ...MIRA, forged: { iss: "https://elsewhere.example" } }, "failed"],
		["comes with a token that has expired", { ...MIRA, forged: { exp: 1_700_000_000 } }, "failed"],
		["comes with another nonce", { ...MIRA, forged: { nonce: "another" } }, "failed"],
		["comes with a token that somebody else signed", { ...MIRA, isForeign: true }, "failed"],
	])("keeps out who %s", async (_, told, why) => {
		const here = await setUp();
		await invited(here);
		quiet();
		expect(await here.comeIn(told)).toBe(why);
		expect(await here.door.db.reader.session.count()).toBe(0);
	});

	test("adds whose domain the settings let in, as what they say, and in the record", async () => {
		const here = await setUp("gazette.example=viewer, desk.gazette.example=editor");
		expect(await here.comeIn(MIRA)).toMatchObject({ name: "Mira Olsen", role: "viewer" });
		const boss = { ...MIRA, sub: "b-1", email: "boss@desk.gazette.example", name: "Ida" };
		expect(await here.comeIn(boss)).toMatchObject({ name: "Ida", role: "editor" });
		expect(await here.comeIn({ ...MIRA, sub: "x", email: "mira@evil-gazette.example" })).toBe("not-invited");
		const { db, key } = { ...here.owner, key: here.newsroom.key };
		const [found] = await verifyAll(db, here.owner.files, key.publicKey, null);
		expect(found).toMatchObject({ broken: [], signed: true });
		const added = await db.reader.event.findFirst({ where: { action: "person.added" } });
		expect(added?.actorName).toBe("Sign-in service");
	});

	test("keeps out who was removed, under this address and any other, until they are added again", async () => {
		const here = await setUp("gazette.example=viewer");
		const { userId, revision } = await invited(here);
		await here.comeIn(MIRA);
		done(await removePerson(here.owner, { userId, revision }));
		expect(await here.comeIn(MIRA)).toBe("removed");
		expect(await here.comeIn({ ...MIRA, email: "mira.olsen@gazette.example" })).toBe("removed");
		expect(await here.comeIn({ ...MIRA, sub: "m-2" })).toBe("removed");
		await invited(here);
		expect(await here.comeIn(MIRA)).toMatchObject({ role: "checker" });
	});

	test("an answer counts once, in the browser that began, for ten minutes", async () => {
		const { signOn, door, newsroom, outcome } = await setUp("gazette.example=viewer");
		quiet();
		const { now } = newsroom.as("owner");
		const mine = await signOn.begin("/stories", now());
		const theirs = await signOn.begin("/stories", now());
		const query = await service.visit(mine.address, MIRA);
		const come = (kept: string, given: SignOn = signOn) => signInByService(door, given, query, kept).then(outcome);
		expect(await come("")).toBe("late");
		expect(await come(`${mine.kept}x`)).toBe("late");
		expect(await come(theirs.kept)).toBe("failed");
		const later = { ...door, now: () => new Date(now().getTime() + 11 * 60_000) };
		expect(await signInByService(later, signOn, query, mine.kept)).toEqual({ ok: false, why: "late" });
		expect(await come(mine.kept)).toMatchObject({ role: "viewer" });
		expect(await come(mine.kept)).toBe("failed");
		expect(await signInByService(door, signOn, "?error=access_denied", mine.kept)).toEqual({
			ok: false,
			why: "declined",
		});
	});

	test("who changed their own address to a colleague's new one is still only themselves", async () => {
		const here = await setUp();
		await invited(here);
		await here.comeIn(MIRA);
		const viewer = { ...here.newsroom.as("viewer"), door: here.door };
		expect((await changeProfile(viewer, { name: "viewer", email: "mira@gazette.example" })).ok).toBe(false);
		expect(await here.comeIn(MIRA)).toMatchObject({ name: "Mira" });
	});
});
