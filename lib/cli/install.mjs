// Plain JavaScript with nothing but Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Stops the program with one clear line.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
	process.stderr.write(`onrecord: ${message}\n`);
	process.exit(2);
}

/**
 * True where the installed packages are those of the lock file. npm writes what it installed last of all, so a broken
 * installation has no such file. Versions are compared, not times: a checkout touches the lock file without changing it.
 */
function isInstalled() {
	const installed = packagesIn(`${ROOT}node_modules/.package-lock.json`);
	if (!installed) return false;
	const wanted = packagesIn(`${ROOT}package-lock.json`) ?? {};
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === "" || (installed[path] ? installed[path].version === version : optional),
	);
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} what a lock file names, by its folder. */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8")).packages;
	} catch {
		return null;
	}
}

/** Installs what the lock file names, unless it is there already. npm's own output goes to standard error. */
export function ensureInstalled() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		stop(`Onrecord needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it at https://nodejs.org.`);
	if (isInstalled()) return;
	process.stderr.write("Installing packages (once; two to ten minutes, by your network and processor)…\n");
	const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
	const [program, ...first] = npm;
	const { status } = spawnSync(program, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: ROOT,
		stdio: ["ignore", 2, 2],
		shell: program === "npm" && process.platform === "win32",
		// Prisma asks its servers for news and for engines that Onrecord does not use.
		env: {
			...process.env,
			CHECKPOINT_DISABLE: "1",
			PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
		},
	});
	if (status !== 0)
		stop("The packages could not be installed; see npm’s message above. Fix it and run the command again.");
}
