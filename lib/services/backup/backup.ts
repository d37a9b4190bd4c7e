import {
	existsSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { copyFile } from "../../data/copy-file.ts";
import { exportTables } from "../../data/copy-tables.ts";
import { FILES_FOLDER, noNewsroom, requireWhole } from "../data-folder.ts";
import { SECRET_FILE } from "../secret.ts";
import { type Settings, SettingsError } from "../settings.ts";
import { SIGNING_KEY_FILE } from "../signing-key.ts";
import { DATABASE_FILE, MANIFEST_FILE, type Manifest, TABLES_FOLDER } from "./archive.ts";
import { pack } from "./tar.ts";

/**
 * Writes the whole newsroom to one archive: database, evidence files, secret and signing key. The server may go on
 * running: the database is copied as it is at one moment, and evidence files are never changed once they are there.
 *
 * @returns the size of the archive in bytes.
 * @throws {SettingsError} where there is nothing to back up, or the file is there already.
 */
export async function backup(settings: Settings, file: string, now: Date): Promise<number> {
	const target = resolve(file);
	if (existsSync(target)) throw new SettingsError(`${target} already exists. Name another file, or delete it.`);
	if (!requireWhole(settings)) throw new SettingsError(noNewsroom(settings));
	const { dataFolder, databaseUrl } = settings;
	const staging = mkdtempSync(join(dataFolder, "backup-"));
	try {
		const provider = databaseUrl.startsWith("file:") ? "sqlite" : "postgresql";
		if (provider === "sqlite") copyFile(databaseUrl.slice("file:".length), join(staging, DATABASE_FILE));
		else await exportTables(databaseUrl, join(staging, TABLES_FOLDER));
		const manifest: Manifest = { format: "onrecord-backup", version: 1, provider, madeAt: now.toISOString() };
		writeFileSync(join(staging, MANIFEST_FILE), JSON.stringify(manifest));
		// After the database, so that every file that it names is there.
		for (const name of [SECRET_FILE, SIGNING_KEY_FILE, FILES_FOLDER])
			if (existsSync(join(dataFolder, name))) symlinkSync(join(dataFolder, name), join(staging, name));
		const unfinished = `${target}.unfinished`;
		try {
			writeFileSync(unfinished, "", { mode: 0o600 });
			await pack(unfinished, staging, readdirSync(staging));
			renameSync(unfinished, target);
		} finally {
			rmSync(unfinished, { force: true });
		}
		return statSync(target).size;
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}
