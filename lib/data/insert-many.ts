import type { Database, Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** Tables that get thousands of rows at once, and what a row of each is. */
interface Rows {
	readonly Claim: Prisma.ClaimCreateManyInput;
	readonly ClaimSpan: Prisma.ClaimSpanCreateManyInput;
	readonly AttributionHop: Prisma.AttributionHopCreateManyInput;
	readonly EventChange: Prisma.EventChangeCreateManyInput;
	readonly Evidence: Prisma.EvidenceCreateManyInput;
	readonly Comment: Prisma.CommentCreateManyInput;
}

/**
 * Stores rows by one statement that takes them all as one JSON value. Prisma's `createMany` makes a parameter of every
 * field and plans them in the server's only thread: 5,000 claims kept everybody else waiting for seconds.
 *
 * @param rows of the same columns each, as their table names them.
 */
export async function insertMany<T extends keyof Rows>(
	queries: Queries,
	provider: Database["provider"],
	table: T,
	rows: readonly Rows[T][],
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const columns = Object.keys(first);
	const names = columns.map((column) => `"${column}"`).join(", ");
	const from =
		provider === "sqlite"
			? `SELECT ${columns.map((column) => `value ->> '$.${column}'`).join(", ")} FROM json_each(?)`
			: `SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`;
	await queries.$executeRawUnsafe(`INSERT INTO "${table}" (${names}) ${from}`, JSON.stringify(rows, asStored));
}

/** Instants as Prisma's SQLite adapter writes them, so that they sort among the others; PostgreSQL reads them too. */
function asStored(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
	const own = this[key];
	return own instanceof Date ? own.toISOString().replace("Z", "+00:00") : value;
}
