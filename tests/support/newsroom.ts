import { generateKeyPairSync, randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, inject, onTestFinished } from "vitest";
import type { Changed } from "../../lib/contract/change.ts";
import type { Problem, Result } from "../../lib/contract/problem.ts";
import type { Extraction } from "../../lib/core/extraction/extraction.ts";
import type { Role } from "../../lib/core/vocabulary/vocabulary.ts";
import { type Database, openDatabase } from "../../lib/data/client.ts";
import { readDocument } from "../../lib/documents/read-document.ts";
import { openWeb } from "../../lib/documents/web/fetch-page.ts";
import { writeDocument } from "../../lib/documents/write/write-document.ts";
import type { Context } from "../../lib/services/context.ts";
import { openFileStore } from "../../lib/services/evidence/file-store.ts";
import { type SigningKey, signingKeyOf } from "../../lib/services/signing-key.ts";
import { POSTGRESQL_TEMPLATE } from "./databases.ts";
import { extractionOf } from "./extraction.ts";

/** A newsroom in a database of its own, with one member of each role and a second checker. */
export interface Newsroom {
	readonly db: Database;
	readonly url: string;
	readonly workspaceId: string;
	/** The context of a member, by name: "viewer", "checker", "colleague" (a checker), "editor", "owner". */
	as(name: MemberName): Context;
	/** What the extractor finds in the next texts. */
	extracts(find: (text: string) => Extraction): void;
	/** What it signs its record with. */
	readonly key: SigningKey;
}
const MEMBERS = {
	viewer: "viewer",
	checker: "checker",
	colleague: "checker",
	editor: "editor",
	owner: "owner",
} as const;
export type MemberName = keyof typeof MEMBERS;

const KEY = signingKeyOf(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString());

type Open = () => Promise<Newsroom>;

/**
 * Describes the same tests for SQLite and for PostgreSQL. They share a database, for opening one takes longer than most
 * tests; `open` gives each test a newsroom of its own in it, which also shows that newsrooms do not meet.
 */
export function onBothDatabases(name: string, tests: (open: Open, provider: "sqlite" | "postgresql") => void): void {
	describe(`${name} (SQLite)`, () => tests(shared(copySqlite), "sqlite"));
	describe.skipIf(inject("postgresql") === null)(`${name} (PostgreSQL)`, () =>
		tests(shared(copyPostgresql), "postgresql"),
	);
}

/** Opens newsrooms in one database, which is there from the first test to the last. */
function shared(copy: (after: After) => Promise<string>): Open {
	const endings: (() => unknown)[] = [];
	let db: Database;
	let url: string;
	beforeAll(async () => {
		url = await copy((ending) => endings.push(ending));
		db = openDatabase(url);
		endings.push(() => db.close());
	});
	afterAll(async () => {
		for (const ending of endings.reverse()) await ending();
	});
	return () => openNewsroom(db, url);
}

/** Takes what is to be done at the end; the last first. */
type After = (ending: () => unknown) => void;

/** Address of a fresh migrated SQLite file. */
export async function copySqlite(after: After): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
	after(() => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, "onrecord.db");
	copyFileSync(inject("sqliteTemplate"), file);
	return `file:${file}`;
}

/** Address of a fresh migrated PostgreSQL database. */
export async function copyPostgresql(after: After): Promise<string> {
	const maintenance = inject("postgresql");
	if (maintenance === null) throw new Error("There is no PostgreSQL.");
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	const execute = async (statement: string) => {
		const client = new pg.Client({ connectionString: maintenance });
		await client.connect();
		await client.query(statement).finally(() => client.end());
	};
	await execute(`CREATE DATABASE ${name} TEMPLATE ${POSTGRESQL_TEMPLATE}`);
	after(() => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
	const url = new URL(maintenance);
	url.pathname = `/${name}`;
	return url.href;
}

/** Makes a newsroom in an open database. */
export async function openNewsroom(db: Database, url: string): Promise<Newsroom> {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-files-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const files = openFileStore(folder);
	const workspaceId = v7();
	const createdAt = new Date("2026-01-05T09:00:00.000Z");
	const users = Object.fromEntries(Object.keys(MEMBERS).map((name) => [name, v7()]));
	await db.writer.workspace.create({
		data: { id: workspaceId, name: "The Test Gazette", createdAt, publicKey: KEY.publicKey },
	});
	await db.writer.user.createMany({
		data: Object.entries(users).map(([name, id]) => ({
			id,
			name,
			email: `${name}.${id}@gazette.example`,
		})),
	});
	await db.writer.membership.createMany({
		data: Object.entries(MEMBERS).map(([name, role]) => ({
			...{ id: v7(), workspaceId, role, createdAt },
			userId: String(users[name]),
		})),
	});
	let find = (text: string) => extractionOf(text, []);
	// A clock of its own: every look at it is a second later.
	let clock = createdAt.getTime();
	const now = () => {
		clock += 1000;
		return new Date(clock);
	};
	const contexts = new Map<string, Context>(
		Object.entries(MEMBERS).map(([name, role]: [string, Role]) => [
			name,
			{
				...{ db, now, newId: v7, files, mail: null, sign: KEY.sign },
				actor: { userId: String(users[name]), name, workspaceId, role },
				extract: async (text) => find(text),
				writeDocument,
				readDocument,
				fetchPage: openWeb(),
			},
		]),
	);
	return {
		...{ db, url, workspaceId, key: KEY },
		as: (name) => contexts.get(name) as Context,
		extracts(next) {
			find = next;
		},
	};
}

/** The value of a result that must have come about. */
export function done<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.problem.reason}: ${result.problem.message}`);
	return result.value;
}

/** The claims that a change altered, made or deleted, in text order. */
export function claimsOf(result: Result<Changed>): Changed["claims"] {
	return done(result).claims;
}

/** The claim that a change altered or made. */
export const claimOf = (result: Result<Changed>) => only(claimsOf(result));
/** The piece of evidence that a change altered or made. */
export const pieceOf = (result: Result<Changed>) => only(done(result).evidence);
/** The comment that a change altered or made. */
export const commentOf = (result: Result<Changed>) => only(done(result).comments);

function only<T>(all: readonly T[]): T {
	const [one] = all;
	if (!one || all.length > 1) throw new Error(`There is not one, but ${all.length}.`);
	return one;
}

/** The problem of a result that must have been refused. */
export function refused(result: Result<unknown>): Problem {
	if (result.ok) throw new Error(`It was done: ${JSON.stringify(result.value)}`);
	return result.problem;
}
