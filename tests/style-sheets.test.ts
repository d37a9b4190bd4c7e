import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const APP = join(import.meta.dirname, "..", "app");
const SHEET = /^import (\w+) from "([^"]+\.module\.css)";$/gm;

/** Classes that a component takes from its style sheets by name and that the sheets don't have: they style nothing. */
function missingIn(file: string): string[] {
	const code = readFileSync(file, "utf8");
	const body = code.replaceAll(/^import .*;$/gm, "");
	return [...code.matchAll(SHEET)].flatMap(([, name = "", path = ""]) => {
		const sheet = readFileSync(
			path.startsWith("@/") ? join(APP, "..", path.slice(2)) : join(dirname(file), path),
			"utf8",
		);
		const named = [...body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, one = ""]) => one);
		return [...new Set(named)]
			.filter((one) => !new RegExp(`\\.${one}\\b`).test(sheet))
			.map((one) => `${file.slice(APP.length + 1)}: ${name}.${one}`);
	});
}

test("every class that a component names is in its style sheet", () => {
	const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
	expect(files.length).toBeGreaterThan(100);
	expect(files.flatMap((file) => missingIn(join(APP, file)))).toEqual([]);
});
