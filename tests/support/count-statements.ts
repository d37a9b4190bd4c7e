import Sqlite from "better-sqlite3";
import pg from "pg";
import { onTestFinished, vi } from "vitest";

/**
 * Counts the statements that reach a database of either kind until the test ends, where the drivers take them.
 *
 * @returns gives the statements since it was last asked.
 */
export function countStatements(): () => number {
	const prepared = vi.spyOn(Sqlite.prototype, "prepare");
	const queried = vi.spyOn(pg.Client.prototype, "query");
	onTestFinished(() => {
		prepared.mockRestore();
		queried.mockRestore();
	});
	let before = 0;
	return () => {
		const all = prepared.mock.calls.length + queried.mock.calls.length;
		const since = all - before;
		before = all;
		return since;
	};
}
