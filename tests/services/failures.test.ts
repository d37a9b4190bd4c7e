import SqliteDatabase from "better-sqlite3";
import pg from "pg";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../lib/data/client.ts";
import { listClaims } from "../../lib/services/claims/read.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { checkEventChain } from "../../lib/services/history/history.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { extractionOf } from "../support/extraction.ts";
import {
	claimsOf,
	copyPostgresql,
	copySqlite,
	done,
	type Newsroom,
	openNewsroom,
	refused,
} from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

/** A newsroom with a database that no other test has, so that it can be broken. */
async function alone(copy: typeof copySqlite): Promise<Newsroom> {
	const later = (ending: () => unknown) => onTestFinished(async () => void (await ending()));
	const url = await copy(later);
	// Nobody wants to wait for the refusal as long as a person would.
	const db = openDatabase(url, 300);
	later(() => db.close());
	return openNewsroom(db, url);
}

/** Tagging is refused as unavailable, with what to do, and nothing was changed; afterwards it works. */
async function refusesThenWorks(newsroom: Newsroom, message: RegExp, mend: () => unknown): Promise<void> {
	const ctx = newsroom.as("checker");
	const { story, claims } = await state(newsroom);
	const input = { claims: [at(claims[0])], set: { flagged: true } };
	const problem = refused(await tagClaims(ctx, input));
	expect(problem.reason).toBe("unavailable");
	expect(problem.message).toMatch(message);
	expect(problem.message).toContain("Nothing was changed");
	await mend();
	expect(done(await listClaims(ctx, { storyId: story }))).toEqual(claims);
	expect(claimsOf(await tagClaims(ctx, input))[0]?.flagged).toBe(true);
	expect(done(await checkEventChain(ctx, {})).brokenAt).toBeNull();
}

const made = new WeakMap<Newsroom, string>();
async function state(newsroom: Newsroom) {
	const story = made.get(newsroom) ?? "";
	return {
		story,
		claims: done(await listClaims(newsroom.as("checker"), { storyId: story })),
	};
}
async function withStory(newsroom: Newsroom): Promise<Newsroom> {
	made.set(newsroom, (await makeStory(newsroom, 3)).story.id);
	return newsroom;
}

describe("SQLite", () => {
	test("locked by another program", async () => {
		const newsroom = await withStory(await alone(copySqlite));
		const other = new SqliteDatabase(newsroom.url.slice(5));
		other.exec("BEGIN IMMEDIATE");
		await refusesThenWorks(newsroom, /busy with another program/, () => other.exec("ROLLBACK"));
		other.close();
	});

	test("full disk", async () => {
		const newsroom = await withStory(await alone(copySqlite));
		const { writer } = newsroom.db;
		const [row] = await writer.$queryRawUnsafe<{ page_count: bigint }[]>("PRAGMA page_count");
		await writer.$queryRawUnsafe(`PRAGMA max_page_count = ${row?.page_count}`);
		const ctx = newsroom.as("checker");
		newsroom.extracts(() => ({
			title: null,
			language: "en",
			unread: [],
			blocks: [],
			attributions: [],
			sources: [],
			claims: [],
		}));
		const text = "A line that is there to fill the disk. ".repeat(5000);
		const problem = refused(await createStory(ctx, { text }));
		expect(problem).toMatchObject({ reason: "unavailable" });
		expect(problem.message).toMatch(/disk is full\. Nothing was changed/);
		await writer.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
		expect((await createStory(ctx, { text })).ok).toBe(true);
		expect(done(await checkEventChain(ctx, {})).brokenAt).toBeNull();
	});
});

describe.skipIf(inject("postgresql") === null)("PostgreSQL", () => {
	test("connections cut, and nobody answers for a while", async () => {
		const newsroom = await withStory(await alone(copyPostgresql));
		const name = new URL(newsroom.url).pathname.slice(1);
		const admin = new pg.Client({
			connectionString: inject("postgresql") ?? "",
		});
		await admin.connect();
		await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
		await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
		const ctx = newsroom.as("checker");
		newsroom.extracts((text) => extractionOf(text, []));
		const problem = refused(await createStory(ctx, { text: "A line." }));
		expect(problem).toMatchObject({ reason: "unavailable" });
		expect(problem.message).toContain("Nothing was changed");
		await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
		await admin.end();
		// Another connection of the pool may have been cut as well and say so once: "try again" is what people are told.
		await expect.poll(async () => (await createStory(ctx, { text: "A line." })).ok).toBe(true);
	});

	test("no server at the address", async () => {
		const db = openDatabase("postgresql://nobody@127.0.0.1:9/nothing");
		onTestFinished(() => db.close());
		const newsroom = await alone(copyPostgresql);
		const problem = refused(await listClaims({ ...newsroom.as("checker"), db }, { storyId: newsroom.workspaceId }));
		expect(problem).toMatchObject({ reason: "unavailable" });
		expect(problem.message).toMatch(/cannot be reached/);
	});

	test("the newsroom's row is held by another transaction", {
		timeout: 60_000,
	}, async () => {
		const newsroom = await withStory(await alone(copyPostgresql));
		const other = new pg.Client({ connectionString: newsroom.url });
		await other.connect();
		onTestFinished(() => other.end());
		await other.query("BEGIN");
		await other.query(`SELECT 1 FROM "Workspace" FOR UPDATE`);
		await refusesThenWorks(newsroom, /busy with another program/, () => other.query("ROLLBACK"));
	});
});
