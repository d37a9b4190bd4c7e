import SqliteDatabase from "better-sqlite3";

/** Copies an SQLite database as it is at one moment, while others go on writing. */
export function copyFile(from: string, to: string): void {
	const db = new SqliteDatabase(from, { fileMustExist: true });
	try {
		db.prepare("VACUUM INTO ?").run(to);
	} finally {
		db.close();
	}
}

/** True where some program has the database open. */
export function isOpenElsewhere(file: string): boolean {
	const db = new SqliteDatabase(file, { timeout: 0 });
	try {
		// The lock that only the last one to have it open can get.
		db.pragma("locking_mode = EXCLUSIVE");
		db.exec("BEGIN EXCLUSIVE; ROLLBACK");
		return false;
	} catch (error) {
		if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_BUSY")) return true;
		throw error;
	} finally {
		db.close();
	}
}
