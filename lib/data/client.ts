import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client/client.ts";
import { type Prisma, PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";

/** Both generated clients have the same models, so the types of one stand for both. */
type Client = SqliteClient;
/** What runs inside a transaction, or outside one. */
export type Queries = Prisma.TransactionClient;

/**
 * An open database. SQLite gets a connection for each use, because the adapter runs everything of one client on one
 * connection: a read beside an open transaction would see what is not committed yet, and a session written there
 * would vanish with its rollback.
 */
export interface Database {
	readonly provider: "sqlite" | "postgresql";
	/** For reading. */
	readonly reader: Client;
	/** For transactions that write; see `change`. */
	readonly writer: Client;
	/** For the accounts, which write on their own. */
	readonly accounts: Client;
	close(): Promise<void>;
}

/** Milliseconds to wait for whoever holds the lock. SQLite waits in place, keeping the process, so not for long. */
const LOCK_WAIT = { sqlite: 2000, postgresql: 10_000 };

/** Opens the database at `file:PATH` or `postgresql://…`. Connections are made when they are first used. */
export function openDatabase(url: string, lockWait?: number): Database {
	if (url.startsWith("file:")) {
		const [reader, writer, accounts] = [sqlite(url, lockWait), sqlite(url, lockWait), sqlite(url, lockWait)];
		const close = async () =>
			void (await Promise.all([reader, writer, accounts].map((client) => client.$disconnect())));
		return { provider: "sqlite", reader, writer, accounts, close };
	}
	// The generated types differ in name only.
	const client = new PostgresqlClient({
		adapter: new PrismaPg({
			connectionString: url,
			options: `-c lock_timeout=${lockWait ?? LOCK_WAIT.postgresql}`,
		}),
	}) as unknown as Client;
	return {
		provider: "postgresql",
		reader: client,
		writer: client,
		accounts: client,
		close: () => client.$disconnect(),
	};
}

/**
 * Runs `work` in one transaction, with a database that stands for it: whatever reads and writes through that one, its
 * own transactions included, takes part, and all of it is there afterwards, or nothing.
 */
export function withinTransaction<T>(db: Database, work: (joined: Database) => Promise<T>): Promise<T> {
	return db.writer.$transaction(
		(queries) => {
			const client = new Proxy(queries, {
				get: (target, name) =>
					name === "$transaction"
						? (inner: (queries: Queries) => unknown) => inner(queries)
						: Reflect.get(target, name),
			}) as Client;
			return work({ ...db, reader: client, writer: client, accounts: client });
		},
		{ maxWait: 20_000, timeout: 120_000 },
	);
}

function sqlite(url: string, lockWait = LOCK_WAIT.sqlite): Client {
	const adapter = new PrismaBetterSqlite3({ url, timeout: lockWait });
	const connect = adapter.connect.bind(adapter);
	adapter.connect = async () => {
		const connection = await connect();
		// FULL, because NORMAL may lose the last commits when the power goes.
		await connection.executeScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
		return connection;
	};
	return new SqliteClient({ adapter });
}
