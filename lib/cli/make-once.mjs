import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Has a folder made anew, unless what is in it was made of the same.
 *
 * @param {string} folder of which nothing is kept, with a slash at its end
 * @param {string[]} madeOf the texts that decide what is made
 * @param {() => void | Promise<void>} make fills the empty folder
 */
export async function makeOnce(folder, madeOf, make) {
	const file = `${folder}made-of`;
	const stamp = createHash("sha256").update(madeOf.join("")).digest("hex");
	if (existsSync(file) && readFileSync(file, "utf8") === stamp) return;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await make();
	writeFileSync(file, stamp);
}
