import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SettingsError } from "./settings.ts";

/** The file of the data folder that holds the secret. */
export const SECRET_FILE = "secret";

/** Characters under which a secret can be guessed; ours has 43. */
const SHORTEST = 32;

/**
 * The installation's secret, which signs sessions: made on the first start and kept in the data folder, readable by
 * its owner alone.
 *
 * @throws {SettingsError} where the file does not hold a whole secret.
 */
export function readSecret(dataFolder: string): string {
	const file = join(dataFolder, SECRET_FILE);
	makeFileOnce(file, () => randomBytes(32).toString("base64url"));
	const secret = readFileSync(file, "utf8");
	if (secret.length < SHORTEST)
		throw new SettingsError(
			`${file} is damaged: it holds ${secret.length} characters, and a secret has ${SHORTEST} or more. Restore it from a backup, or delete the file: this signs everyone out and loses nothing else.`,
		);
	return secret;
}

/**
 * Makes a file for its owner alone, unless it is there. Two starts at once agree on one: the file appears whole or not
 * at all, and the first stays.
 */
export function makeFileOnce(file: string, content: () => string): void {
	if (existsSync(file)) return;
	const mine = `${file}.${process.pid}`;
	writeFileSync(mine, content(), { mode: 0o600 });
	try {
		linkSync(mine, file);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	} finally {
		rmSync(mine);
	}
}
