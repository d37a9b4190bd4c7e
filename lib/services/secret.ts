import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The installation's secret, which signs sessions: made on the first start and kept in the data folder, readable by
 * its owner alone. Two starts at once agree on one: the file appears whole or not at all, and the first stays.
 */
export function readSecret(dataFolder: string): string {
	const file = join(dataFolder, "secret");
	const mine = `${file}.${process.pid}`;
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
	writeFileSync(mine, randomBytes(32).toString("base64url"), { mode: 0o600 });
	try {
		linkSync(mine, file);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	} finally {
		rmSync(mine);
	}
	return readFileSync(file, "utf8");
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
