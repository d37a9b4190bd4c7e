import SqliteDatabase from "better-sqlite3";

/** What SQLite calls a file whose own bytes are wrong. Anything else (a full disk, a lock, rights) may pass. */
const OF_THE_FILE = /^SQLITE_(?:CORRUPT|NOTADB)/;

/**
 * What is wrong with an SQLite file, in the words of SQLite itself; null where its pages fit together.
 *
 * @throws {SqliteError} where the file could not be looked at: then nothing is known of it, and nobody should restore a backup.
 */
export function findDamage(file: string, thorough = false): string | null {
	try {
		const db = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
		try {
			const found = String(db.pragma(`${thorough ? "integrity_check" : "quick_check"}(1)`, { simple: true }));
			return found === "ok" ? null : firstLine(found);
		} finally {
			db.close();
		}
	} catch (error) {
		// Somebody else's lock is no damage; whoever wants to work with the database is told of it then.
		if (error instanceof SqliteDatabase.SqliteError && error.code === "SQLITE_BUSY") return null;
		if (error instanceof SqliteDatabase.SqliteError && !OF_THE_FILE.test(error.code)) throw error;
		return firstLine(error instanceof Error ? error.message : String(error));
	}
}

const firstLine = (text: string): string =>
	text
		.split("\n")
		.slice(0, 2)
		.join(" ")
		.replace(/^\*+ | \*+/g, "")
		.trim();
