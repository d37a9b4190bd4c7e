import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isOpenElsewhere } from "../../data/copy-file.ts";
import { hasRows, importTables } from "../../data/copy-tables.ts";
import { FILES_FOLDER } from "../data-folder.ts";
import { SECRET_FILE } from "../secret.ts";
import { type Settings, SettingsError } from "../settings.ts";
import { SIGNING_KEY_FILE } from "../signing-key.ts";
import { prepareDatabase } from "../workspace.ts";
import { DATABASE_FILE, MANIFEST_FILE, type Manifest, manifest, TABLES_FOLDER } from "./archive.ts";
import { unpack } from "./tar.ts";

export interface RestoreOptions {
	/** Replace the newsroom that is there; what lies in the data folder is moved into a folder beside it, not deleted. */
	readonly replace: boolean;
	/** Folder with `sqlite` and `postgresql`, each with its migrations. */
	readonly migrations: string;
	readonly now: Date;
}

/**
 * Brings back what `backup` wrote.
 *
 * @returns when the backup was made, and where the files that were replaced lie now.
 * @throws {SettingsError} where the archive cannot be used here; nothing was changed then.
 */
export async function restore(
	settings: Settings,
	file: string,
	options: RestoreOptions,
): Promise<{ madeAt: string; replaced: string | null }> {
	const { dataFolder, databaseUrl } = settings;
	const unpacked = mkdtempSync(join(dataFolder, "restore-"));
	try {
		const found = await open(resolve(file), unpacked);
		const provider = databaseUrl.startsWith("file:") ? "sqlite" : "postgresql";
		if (found.provider !== provider)
			throw new SettingsError(
				found.provider === "sqlite"
					? "This is a backup of an SQLite database, and DATABASE_URL names a PostgreSQL. Unset it to restore."
					: "This is a backup of a PostgreSQL database. Set DATABASE_URL=postgresql://… to where it is to be restored.",
			);
		const database = provider === "sqlite" ? databaseUrl.slice("file:".length) : null;
		if (!database) await prepareDatabase(settings, options.migrations);
		const own = [SECRET_FILE, SIGNING_KEY_FILE, FILES_FOLDER].map((name) => join(dataFolder, name));
		const there = [...own, ...(database ? [database, `${database}-wal`, `${database}-shm`] : [])].filter((path) =>
			existsSync(path),
		);
		const occupied = there.length > 0 || (!database && (await hasRows(databaseUrl)));
		if (occupied && !options.replace)
			throw new SettingsError("There is already a newsroom here. To replace it with the backup, add --replace.");
		if (database && existsSync(database) && isOpenElsewhere(database))
			throw new SettingsError("Onrecord is running on this data. Stop it, restore, and start it again.");
		if (!database) await importTables(databaseUrl, join(unpacked, TABLES_FOLDER));
		const replaced = setAside(there, dataFolder, options.now);
		for (const path of own) move(join(unpacked, basename(path)), path);
		if (database) move(join(unpacked, DATABASE_FILE), database);
		return { madeAt: found.madeAt, replaced };
	} finally {
		rmSync(unpacked, { recursive: true, force: true });
	}
}

async function open(file: string, folder: string): Promise<Manifest> {
	const unusable = (why: string) => new SettingsError(`${file} cannot be restored: ${why} Nothing was changed.`);
	if (!existsSync(file) || !statSync(file).isFile()) throw unusable("there is no such file.");
	try {
		await unpack(file, folder, EXPECTED);
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw unusable(`it is not a whole backup (${error instanceof Error ? error.message : String(error)}).`);
	}
	const said = join(folder, MANIFEST_FILE);
	const read = existsSync(said) ? manifest.safeParse(JSON.parse(readFileSync(said, "utf8"))) : null;
	if (!read?.success) throw unusable("it is not a backup that this version of Onrecord can read.");
	const content = read.data.provider === "sqlite" ? DATABASE_FILE : TABLES_FOLDER;
	if (!existsSync(join(folder, content)) || !existsSync(join(folder, SECRET_FILE)))
		throw unusable("parts of it are missing.");
	return read.data;
}

/** Only what a backup holds: an archive from elsewhere cannot put anything anywhere. */
const EXPECTED =
	/^(?:manifest\.json|onrecord\.db|secret|signing-key|tables\/?|tables\/\w+\.jsonl|files\/?|files\/[0-9a-f]{2}\/?|files\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

/** Moves what is there into a folder of its own, and says which. */
function setAside(paths: readonly string[], dataFolder: string, now: Date): string | null {
	if (paths.length === 0) return null;
	const folder = join(dataFolder, `replaced-${now.toISOString().replace(/[:.]/g, "-")}`);
	mkdirSync(folder, { mode: 0o700 });
	for (const path of paths) move(path, join(folder, basename(path)));
	return folder;
}

function move(from: string, to: string): void {
	if (!existsSync(from)) return;
	mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
	renameSync(from, to);
}
