import { createReadStream, createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";

/** Rows in one statement or one fetch. */
const AT_ONCE = 500;

/** Our tables, each after those that its rows point to. The bookkeeping of migrations is the database's own. */
const TABLES = `
	WITH RECURSIVE ours AS (
		SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
	), depth(oid, level) AS (
		SELECT oid, 0 FROM ours
		UNION
		SELECT con.conrelid, depth.level + 1 FROM pg_constraint con JOIN depth ON con.confrelid = depth.oid
		WHERE con.contype = 'f' AND con.conrelid <> con.confrelid AND depth.level < 50
	)
	SELECT relname AS name FROM depth JOIN pg_class USING (oid) GROUP BY relname ORDER BY max(level), relname`;

async function tablesOf(db: pg.Client): Promise<string[]> {
	return (await db.query<{ name: string }>(TABLES)).rows.map((row) => row.name);
}

async function connected<T>(url: string, use: (db: pg.Client) => Promise<T>): Promise<T> {
	const db = new pg.Client({ connectionString: url });
	await db.connect();
	try {
		return await use(db);
	} finally {
		// What is not committed is rolled back.
		await db.end();
	}
}

/** Writes every table of a PostgreSQL database as it is at one moment to a file of JSON lines, while others go on writing. */
export function exportTables(url: string, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	return connected(url, async (db) => {
		await db.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
		for (const table of await tablesOf(db)) {
			await db.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM "${table}" t`);
			await pipeline(lines(db), createWriteStream(join(folder, `${table}.jsonl`), { mode: 0o600 }));
			await db.query("CLOSE rows");
		}
	});
}

async function* lines(db: pg.Client): AsyncGenerator<string> {
	for (;;) {
		const { rows } = await db.query<{ row: string }>(`FETCH ${AT_ONCE} FROM rows`);
		if (rows.length === 0) return;
		yield rows.map(({ row }) => `${row}\n`).join("");
	}
}

/** True where any of our tables has a row. */
export function hasRows(url: string): Promise<boolean> {
	return connected(url, async (db) => {
		for (const table of await tablesOf(db))
			if ((await db.query(`SELECT 1 FROM "${table}" LIMIT 1`)).rows.length > 0) return true;
		return false;
	});
}

/** Replaces what is in the tables by what `exportTables` wrote, all or nothing. The tables are there already. */
export function importTables(url: string, folder: string): Promise<void> {
	return connected(url, async (db) => {
		await db.query("BEGIN");
		const tables = await tablesOf(db);
		await db.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")}`);
		for (const table of tables) {
			const file = join(folder, `${table}.jsonl`);
			if (!existsSync(file)) continue;
			let rows: string[] = [];
			for await (const line of linesOf(file)) {
				rows.push(line);
				if (rows.length < AT_ONCE) continue;
				await insert(db, table, rows);
				rows = [];
			}
			await insert(db, table, rows);
		}
		await db.query("COMMIT");
	});
}

/** Ends in LF alone: what else counts as the end of a line somewhere may stand in a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
	let rest = "";
	for await (const chunk of createReadStream(file, "utf8")) {
		const parts = `${rest}${chunk}`.split("\n");
		rest = parts.pop() ?? "";
		yield* parts;
	}
}

/** Only the columns that the rows have: those that came with a later version keep what they begin with. */
async function insert(db: pg.Client, table: string, rows: readonly string[]): Promise<void> {
	const [first] = rows;
	if (first === undefined) return;
	const columns = Object.keys(JSON.parse(first))
		.map((name) => `"${name}"`)
		.join(", ");
	await db.query(
		`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
		[`[${rows.join(",")}]`],
	);
}
