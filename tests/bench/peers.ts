import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "peers");

/**
 * A file of a package that Onrecord is measured with or against. These packages have a folder and a lock file of their
 * own, installed when a benchmark first asks for one: neither the product nor its tests need any of them.
 *
 * @throws {Error} where npm cannot install them.
 */
export function peer(file: string): string {
	if (!isInstalled()) install();
	return join(FOLDER, "node_modules", file);
}

/** True where the installed packages are those of the lock file: npm writes its marker last, so its time tells. */
function isInstalled(): boolean {
	const marker = join(FOLDER, "node_modules/.package-lock.json");
	return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(FOLDER, "package-lock.json")).mtimeMs;
}

function install(): void {
	console.log("  Installing what the benchmarks compare with (once)…");
	const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: FOLDER,
		stdio: ["ignore", "ignore", "inherit"],
		shell: process.platform === "win32",
	});
	if (status !== 0) throw new Error(`npm could not install the packages of ${FOLDER}.`);
}
