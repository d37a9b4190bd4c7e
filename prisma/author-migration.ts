// Writes the next migration, for both databases, from what the migrations make and what prisma/schema.prisma says:
//   DATABASE_URL=postgresql://user@host/postgres npm run migration -- add-motto
// The address is that of a PostgreSQL where a database can be made and dropped. Read the SQL before it is committed.
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../lib/data/migrate.ts";
import { driftOf } from "./schema-engine.ts";

const MIGRATIONS = new URL("migrations/", import.meta.url).pathname;
const SCHEMAS = {
	sqlite: new URL("schema.prisma", import.meta.url).pathname,
	postgresql: new URL("../lib/data/generated/postgresql/schema.prisma", import.meta.url).pathname,
} as const;
type Provider = keyof typeof SCHEMAS;

const [name] = process.argv.slice(2);
const maintenance = process.env.DATABASE_URL;
if (!name || !/^[a-z0-9-]+$/.test(name) || !maintenance?.startsWith("postgres")) {
	process.stderr.write("Usage: DATABASE_URL=postgresql://user@host/postgres npm run migration -- name-of-the-change\n");
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "onrecord-migration-"));
const number = String(readdirSync(`${MIGRATIONS}sqlite`).filter((entry) => /^\d/.test(entry)).length + 1).padStart(
	4,
	"0",
);
try {
	await author("sqlite", `file:${join(folder, "shadow.db")}`);
	await withShadowDatabase(maintenance, (url) => author("postgresql", url));
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function author(provider: Provider, url: string): Promise<void> {
	await migrate(url, `${MIGRATIONS}${provider}`);
	const { script, summary } = await driftOf(url, readFileSync(SCHEMAS[provider], "utf8"));
	if (script === "") {
		process.stdout.write(`${provider}: the migrations make what the models say.\n`);
		return;
	}
	const made = `${MIGRATIONS}${provider}/${number}_${name}`;
	mkdirSync(made);
	writeFileSync(`${made}/migration.sql`, script);
	process.stdout.write(`${provider}: ${made}/migration.sql${summary}`);
}

async function withShadowDatabase(address: string, use: (url: string) => Promise<void>): Promise<void> {
	const shadow = `onrecord_shadow_${randomUUID().replaceAll("-", "")}`;
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	try {
		await client.query(`CREATE DATABASE ${shadow}`);
		const url = new URL(address);
		url.pathname = `/${shadow}`;
		await use(url.href);
	} finally {
		await client.query(`DROP DATABASE IF EXISTS ${shadow} WITH (FORCE)`);
		await client.end();
	}
}
