import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../lib/cli/onrecord.mjs");

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "onrecord-lint-"));
	writeFileSync(
		join(folder, "wrong.txt"),
		"14 people die in storm\n\nThe storm killed 12 people on Tuesday, 6 March 2024, the mayor said. The harbour reportedly closed.\n",
	);
	writeFileSync(join(folder, "clean.txt"), "Pool reopens\n\nThe pool reopened in May, Ana Rowe said.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "lint", ...args], {
		cwd: folder,
		encoding: "utf8",
		// A file is checked without any database, so one that cannot be opened makes no difference.
		env: { ...process.env, DATABASE_URL: "file:/nowhere/at/all.db" },
	});
	return { status, stdout, stderr };
}

describe("onrecord lint", { timeout: 120_000 }, () => {
	test("names each finding's place, and exits with 1 where one is an error", () => {
		const { status, stdout } = lint("wrong.txt");
		expect(stdout).toContain("wrong.txt:1:1  error  headline-figure\n");
		expect(stdout).toMatch(/wrong\.txt:3:\d+ {2}warning {2}weekday-date\n/);
		expect(status).toBe(1);
	});

	test("exits with 0 where there is no error, and with 2 where it was asked for wrongly", () => {
		expect(lint("--format", "json", "clean.txt")).toMatchObject({ status: 0, stderr: "" });
		expect(lint("--pack", "tabloid", "clean.txt")).toMatchObject({ status: 2, stdout: "" });
		expect(lint("missing.txt").status).toBe(2);
	});

	test("a pack leaves out what its house does not publish", () => {
		const rules = (pack: string): string[] =>
			JSON.parse(lint("--pack", pack, "--format", "json", "wrong.txt").stdout)[0].findings.map(
				({ rule }: { rule: string }) => rule,
			);
		expect(rules("ap")).toContain("hedge-without-source");
		expect(rules("nyt")).not.toContain("hedge-without-source");
		expect(rules("nyt")).toContain("headline-figure");
	});

	test("writes SARIF whose regions are the words found", () => {
		const { runs } = JSON.parse(lint("--format", "sarif", "wrong.txt").stdout);
		const [run] = runs;
		const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "weekday-date");
		expect(run.tool.driver.rules[result.ruleIndex].id).toBe("weekday-date");
		expect(result.level).toBe("warning");
		expect(result.locations[0].physicalLocation.region).toMatchObject({
			startLine: 3,
			snippet: { text: "Tuesday, 6 March 2024" },
		});
	});
});
