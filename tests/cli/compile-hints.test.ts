import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hintCompilation } from "../../lib/cli/compile-hints.ts";

const LONG = `globalThis.long = ${JSON.stringify("x".repeat(40_000))};`;
const SHORT = "globalThis.short = 1;";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "onrecord-hints-"));
	mkdirSync(join(folder, "deeper"));
	writeFileSync(join(folder, "long.js"), LONG);
	writeFileSync(join(folder, "deeper/long.js"), LONG);
	writeFileSync(join(folder, "short.js"), SHORT);
	writeFileSync(join(folder, "long.css"), LONG);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("long scripts are marked once, in their first line; nothing else is touched", () => {
	expect(hintCompilation(folder)).toBe(2);
	expect(hintCompilation(folder)).toBe(0);
	for (const name of ["long.js", "deeper/long.js"]) expect(read(name)).toBe(`//# allFunctionsCalledOnLoad\n${LONG}`);
	expect(read("short.js")).toBe(SHORT);
	expect(read("long.css")).toBe(LONG);
});
