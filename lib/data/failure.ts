/** Signs of a database that cannot be written or reached now, with what to say. Nothing was changed in any of them. */
const FAILURES: readonly (readonly [RegExp, string])[] = [
	[
		/SQLITE_BUSY|SocketTimeout|P1008|P2024|P2028|database is locked|55P03|lock timeout/,
		"The database is busy with another program. Nothing was changed; try again in a moment.",
	],
	[
		// With no room for its index of the log, SQLite cannot even open the file to read.
		/SQLITE_FULL|SQLITE_IOERR_SHM|ENOSPC|disk is full|53100/,
		"The disk is full. Nothing was changed, and what was stored before is safe. Make room, then try again.",
	],
	[
		/SQLITE_READONLY|EROFS/,
		"The database cannot be written to. Nothing was changed. Check the rights of the data folder.",
	],
	[
		/P1001|P1002|P1017|ECONNREFUSED|ECONNRESET|ConnectionClosed|57P0[1-3]|Connection terminated/,
		"The database cannot be reached. Nothing was changed; try again when it is back.",
	],
];

/** A row is there, and what belongs to it is not: somebody altered the database by hand. */
export class DamagedRecord extends Error {
	override readonly name = "DamagedRecord";

	constructor(entity: string, id: string) {
		super(
			`A part of the ${entity} ${id} is missing from the database, so this cannot be shown. Nothing was changed. Whoever runs Onrecord can see what was altered with npx onrecord verify.`,
		);
	}
}

/** What to tell a person about a database that is locked, full, out of reach or altered; null where the error is none of these. */
export function unavailability(error: unknown): string | null {
	if (error instanceof DamagedRecord) return error.message;
	const signs = signsOf(error);
	return FAILURES.find(([pattern]) => pattern.test(signs))?.[1] ?? null;
}

/** Codes and messages of an error and of all that caused it; adapters wrap the driver's own error several times. */
function signsOf(error: unknown, depth = 0): string {
	if (!(error instanceof Error) || depth > 5) return "";
	const code = "code" in error ? String(error.code) : "";
	const meta =
		"meta" in error
			? JSON.stringify(error.meta, (_, value) => (value instanceof Error ? signsOf(value, depth + 1) : value))
			: "";
	return [code, error.message, meta, signsOf(error.cause, depth + 1), JSON.stringify(error.cause ?? null)].join(" ");
}
