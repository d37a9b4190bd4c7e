import pg from "pg";
import type { Database, Queries } from "./client.ts";

const CHANNEL = "onrecord_changes";
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Has PostgreSQL wake every process that listens, once the transaction is committed; one that is rolled back wakes nobody.
 * SQLite has no such thing: there the process wakes itself, and a poll finds what other processes wrote.
 */
export async function notifyChange(
	queries: Queries,
	provider: Database["provider"],
	workspaceId: string,
): Promise<void> {
	if (provider === "postgresql") await queries.$executeRaw`SELECT pg_notify(${CHANNEL}, ${workspaceId})`;
}

/**
 * Listens on a connection of its own for changes of any workspace. A lost connection is made again, and then `heard` is
 * called with null: anything may have changed meanwhile.
 *
 * @returns what ends it.
 */
export function listenForChanges(url: string, heard: (workspaceId: string | null) => void): () => Promise<void> {
	let client: pg.Client | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pause = FIRST_PAUSE_MS;
	let isOver = false;
	const connect = async () => {
		const next = new pg.Client({ connectionString: url, keepAlive: true });
		client = next;
		let isLost = false;
		const lose = () => {
			if (isLost) return;
			isLost = true;
			next.end().catch(() => {});
			if (isOver) return;
			timer = setTimeout(connect, pause);
			pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
		};
		next.on("error", lose);
		next.on("end", lose);
		next.on("notification", ({ payload }) => heard(payload ?? null));
		try {
			await next.connect();
			await next.query(`LISTEN ${CHANNEL}`);
			pause = FIRST_PAUSE_MS;
			heard(null);
		} catch {
			// The database is away; the poll does without, and the next try comes.
			lose();
		}
	};
	void connect();
	return async () => {
		isOver = true;
		clearTimeout(timer);
		await client?.end().catch(() => {});
	};
}
