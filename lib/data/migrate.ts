import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import pg from "pg";

/** A migration as it lies in its folder. */
interface Migration {
	readonly name: string;
	readonly sql: string;
	readonly checksum: string;
}

/** The migrations that the database has, by name, with the checksum of what was run. */
type Applied = ReadonlyMap<string, string>;

/** The database is not one that this version of Onrecord can use; the message says why and what to do. */
export class MigrationError extends Error {
	override readonly name = "MigrationError";
}

const INSERT = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)`;
const SELECT = `SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/**
 * Applies the migrations in `folder` (one folder for each, with a `migration.sql`) that the database does not have,
 * each in a transaction, with the bookkeeping that `prisma migrate deploy` uses. Two starts at once wait for each other.
 *
 * @returns the names of those applied.
 * @throws {MigrationError} where one was changed after it was applied, is unknown here, or fails.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
	const migrations = readMigrations(folder);
	return url.startsWith("file:") ? migrateSqlite(url.slice(5), migrations) : migratePostgresql(url, migrations);
}

function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.sort()
		.filter((name) => existsSync(join(folder, name, "migration.sql")))
		.map((name) => {
			const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
			return {
				name,
				sql,
				checksum: createHash("sha256").update(sql).digest("hex"),
			};
		});
}

/** Those still to be applied, in order. */
function missing(migrations: readonly Migration[], applied: Applied): Migration[] {
	const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
	for (const [name, checksum] of applied) {
		if (!known.has(name))
			throw new MigrationError(`it was made by a newer Onrecord (migration ${name} is unknown here). Update Onrecord.`);
		if (known.get(name) !== checksum)
			throw new MigrationError(
				`migration ${name} was changed after it was applied. Restore prisma/migrations as it was.`,
			);
	}
	return migrations.filter((migration) => !applied.has(migration.name));
}

function migrateSqlite(path: string, migrations: readonly Migration[]): string[] {
	const db = new SqliteDatabase(path, { timeout: 30_000 });
	try {
		db.pragma("journal_mode = WAL");
		db.pragma("synchronous = FULL");
		db.exec("BEGIN IMMEDIATE");
		db.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
			"id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
			"logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
			"applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`);
		const rows = db.prepare<[], { migration_name: string; checksum: string }>(SELECT).all();
		const todo = missing(migrations, new Map(rows.map((row) => [row.migration_name, row.checksum])));
		for (const { name, sql, checksum } of todo) {
			try {
				db.exec(sql);
			} catch (error) {
				throw failed(name, error);
			}
			db.prepare(`${INSERT} VALUES (?, ?, ?, current_timestamp, 1)`).run(randomUUID(), checksum, name);
		}
		db.exec("COMMIT");
		return todo.map((migration) => migration.name);
	} finally {
		// Closing rolls back what is not committed.
		db.close();
	}
}

async function migratePostgresql(url: string, migrations: readonly Migration[]): Promise<string[]> {
	const db = new pg.Client({ connectionString: url });
	await db.connect();
	try {
		await db.query("BEGIN");
		// The lock that Prisma Migrate takes, held to the end of the transaction.
		await db.query("SELECT pg_advisory_xact_lock(72707369)");
		await db.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
			"id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
			"migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
			"started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
		const { rows } = await db.query<{
			migration_name: string;
			checksum: string;
		}>(SELECT);
		const todo = missing(migrations, new Map(rows.map((row) => [row.migration_name, row.checksum])));
		for (const { name, sql, checksum } of todo) {
			await db.query(sql).catch((error) => {
				throw failed(name, error);
			});
			await db.query(`${INSERT} VALUES ($1, $2, $3, now(), 1)`, [randomUUID(), checksum, name]);
		}
		await db.query("COMMIT");
		return todo.map((migration) => migration.name);
	} finally {
		await db.end();
	}
}

const failed = (name: string, error: unknown): MigrationError =>
	new MigrationError(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
		cause: error,
	});
