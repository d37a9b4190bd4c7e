import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Has V8 compile every function of a script while it is fetched (https://v8.dev/blog/explicit-compile-hints). */
const HINT = "//# allFunctionsCalledOnLoad\n";
/** Chromium compiles shorter scripts on the page's own thread, where compiling all of them would only cost. */
const FETCHED_IN_PIECES_BYTES = 30_000;

/**
 * Marks the long scripts of a build to be compiled away from the page's own thread. Left to itself, V8 compiles a function
 * when it is first called, which is most of what the start of a page costs: a bundle is one function after the other.
 * Other engines see a comment.
 *
 * @param folder where the build's scripts for browsers lie
 * @returns how many scripts are marked now that were not before.
 */
export function hintCompilation(folder: string): number {
	let hinted = 0;
	for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		const path = join(folder, name);
		if (!name.endsWith(".js") || statSync(path).size < FETCHED_IN_PIECES_BYTES) continue;
		const script = readFileSync(path, "utf8");
		if (script.startsWith(HINT)) continue;
		writeFileSync(path, HINT + script);
		hinted++;
	}
	return hinted;
}
