import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

const STAMP = join(ROOT, ".next", "onrecord-sources");
const SOURCES = ["app", "lib", "proxy.ts", "package-lock.json", "next.config.js", "tsconfig.json"];

/** Builds the app, unless the build that is there was made of the same sources. */
export async function ensureBuilt(): Promise<void> {
	const sources = hashOf(SOURCES.map((path) => join(ROOT, path)));
	if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
	process.stderr.write("Building the app (once, about a minute; again after an upgrade)…\n");
	await runNextBuild();
	writeFileSync(STAMP, sources);
}

function runNextBuild(): Promise<void> {
	const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
	const build = spawn(process.execPath, [next, "build"], {
		cwd: ROOT,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...process.env,
			NODE_ENV: "production",
			NEXT_TELEMETRY_DISABLED: "1",
		},
	});
	let output = "";
	for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
	return new Promise((done, fail) => {
		build.on("error", fail);
		build.on("exit", (code) => (code === 0 ? done() : fail(new Error(`The app could not be built:\n${output}`))));
	});
}

/** SHA-256 over the paths and bytes of files and of everything in folders, generated code left out. */
function hashOf(paths: readonly string[]): string {
	const hash = createHash("sha256");
	const add = (path: string, isFolder: boolean): void => {
		if (!isFolder) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
		else
			for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)))
				if (entry.name !== "generated") add(join(path, entry.name), entry.isDirectory());
	};
	for (const path of paths) if (existsSync(path)) add(path, !/\.\w+$/.test(path));
	return hash.digest("hex");
}
