import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findDamage } from "../data/damage.ts";
import { unavailability } from "../data/failure.ts";
import { SECRET_FILE } from "./secret.ts";
import { type Settings, SettingsError } from "./settings.ts";
import { SIGNING_KEY_FILE } from "./signing-key.ts";

/** The folder of the evidence files, inside the data folder. */
export const FILES_FOLDER = "files";

/** A part of the installation is damaged or missing; the message says which, and what to do. */
export class DamageError extends SettingsError {}

/**
 * Closes what Onrecord keeps to everybody else on this machine, also what is there already; what this process makes
 * from now on is closed from its making.
 *
 * @returns what to tell whoever runs the machine where the folder itself is open to others, else null.
 */
export function closeToOthers({ dataFolder, databaseUrl }: Settings): string | null {
	if (process.platform === "win32") return null;
	process.umask(0o077);
	const database = fileOf(databaseUrl);
	const files = [SECRET_FILE, SIGNING_KEY_FILE].map((name) => join(dataFolder, name));
	for (const file of files) close(file);
	if (database) for (const suffix of ["", "-wal", "-shm"]) close(`${database}${suffix}`);
	closeAll(join(dataFolder, FILES_FOLDER));
	const mode = statSync(dataFolder).mode & 0o777;
	if ((mode & 0o077) === 0) return null;
	return `Other users of this machine can look into the data folder ${dataFolder} (mode ${mode.toString(8)}). Its files are closed to them; close the folder too: chmod 700 ${dataFolder}`;
}

const fileOf = (databaseUrl: string): string | null =>
	databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : null;

function close(path: string): void {
	if (!existsSync(path)) return;
	const { mode } = statSync(path);
	if ((mode & 0o077) === 0) return;
	try {
		chmodSync(path, mode & 0o700);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new SettingsError(
			`${path} is open to other users, and cannot be closed to them (${why}). Its owner can: chmod go= ${path}`,
		);
	}
}

function closeAll(folder: string): void {
	if (!existsSync(folder)) return;
	close(folder);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
		close(join(entry.parentPath, entry.name));
}

/**
 * Before a newsroom is made: evidence files without one mean that its database is missing, or another one is meant.
 *
 * @throws {DamageError} where there are any.
 */
export function requireNoEvidence({ dataFolder }: Settings): void {
	const folder = join(dataFolder, FILES_FOLDER);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new DamageError(
			`The database is empty, but evidence files of a newsroom are in ${folder}. Restore a backup (npx onrecord restore FILE --replace), or move them elsewhere to begin a new newsroom.`,
		);
}

/** What a command says where no newsroom was ever made. */
export const noNewsroom = ({ dataFolder }: Settings): string =>
	`there is no newsroom here yet (the data folder is ${dataFolder}). \`npm start\` makes one; ONRECORD_DATA names another folder.`;

/**
 * Looks whether all parts of an installation are there and the database is sound.
 *
 * @returns false before the very first start, where none of them is, and where there is no data folder.
 * @throws {DamageError} that says what is missing or damaged, and what to do; {SettingsError} where it could not be looked at.
 */
export function requireWhole({ dataFolder, databaseUrl }: Settings): boolean {
	if (!existsSync(dataFolder)) return false;
	const file = fileOf(databaseUrl);
	if (!file) return true;
	if (existsSync(file) && statSync(file).size > 0) {
		const damage = damageOf(file);
		if (damage)
			throw new DamageError(
				`The database ${file} is damaged (${damage}). Nothing was changed. Restore a backup: npx onrecord restore FILE --replace`,
			);
		return true;
	}
	const parts = [SECRET_FILE, SIGNING_KEY_FILE, FILES_FOLDER].filter((name) => existsSync(join(dataFolder, name)));
	if (parts.length > 0)
		throw new DamageError(
			`There is no database ${basename(file)} in ${dirname(file)}, but ${parts.join(" and ")} of a newsroom ${parts.length === 1 ? "is" : "are"} in ${dataFolder}. Restore a backup (npx onrecord restore FILE --replace), or move ${parts.length === 1 ? "it" : "them"} elsewhere to begin a new newsroom.`,
		);
	return false;
}

function damageOf(file: string): string | null {
	try {
		return findDamage(file);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new SettingsError(
			unavailability(error) ??
				`The database ${file} cannot be opened (${why}). Nothing was changed. Check the disk and the rights of the folder.`,
		);
	}
}
