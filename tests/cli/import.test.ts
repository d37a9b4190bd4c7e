import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "../../lib/services/settings.ts";
import { makeReady } from "../../lib/services/start.ts";
import { column, pdfFile } from "../support/pdf-file.ts";
import { paragraph, run, wordFile } from "../support/word-file.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "lib/cli/onrecord.mjs");

/** Where the files are: a folder that is not the project's, as with everybody who imports. */
let folder: string;
let data: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "onrecord-import-"));
	data = mkdtempSync(join(tmpdir(), "onrecord-import-data-"));
	await makeReady(readSettings({ ONRECORD_DATA: data }), {
		migrations: join(ROOT, "prisma", "migrations"),
		sampleStory: "Pool opens\n\nThe pool opened in May, Ana Rowe said.",
	});
	writeFileSync(join(folder, "ferry.md"), "# Ferry ends\n\nThe ferry ends in March, the board said.\n");
	writeFileSync(join(folder, "mill.docx"), wordFile(paragraph(run("The mill burnt, police said."))));
	writeFileSync(join(folder, "report.pdf"), "%PDF-1.4\n");
	writeFileSync(join(folder, "scan.pdf"), pdfFile([null]));
	writeFileSync(
		join(folder, "quay.pdf"),
		pdfFile([column(["The quay is shut until May, the port authority said."], 60, 90)]),
	);
	writeFileSync(join(folder, "broken.docx"), "PK");
});
afterAll(() => {
	for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
});

function bring(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "import", ...args], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, ONRECORD_DATA: data, DATABASE_URL: "" },
	});
	return { status, stdout, stderr };
}

describe("onrecord import", { timeout: 120_000 }, () => {
	test("makes a story of each file, from any folder", () => {
		const { status, stdout, stderr } = bring("ferry.md", "mill.docx", "quay.pdf");
		expect(stderr).toBe("");
		expect(stdout).toMatch(/^[\w-]{36}\tferry\.md\n[\w-]{36}\tmill\.docx\n[\w-]{36}\tquay\.pdf\n$/);
		expect(status).toBe(0);
	});

	test("says of each file that is not taken why, does the rest, and exits with 2", () => {
		mkdirSync(join(folder, "notes"), { recursive: true });
		writeFileSync(join(folder, "pier.txt"), "The pier closed, Ida Brandt said.\n");
		const { status, stdout, stderr } = bring("report.pdf", "scan.pdf", "broken.docx", "gone.txt", "notes", "pier.txt");
		expect(stdout).toMatch(/^[\w-]{36}\tpier\.txt\n$/);
		expect(stderr.trim().split("\n")).toEqual([
			expect.stringContaining("report.pdf was not taken. It is no PDF, or it is damaged."),
			expect.stringContaining("scan.pdf was not taken. It is a scan"),
			expect.stringContaining("broken.docx was not taken. It is damaged"),
			"onrecord import: gone.txt is not there.",
			"onrecord import: notes is a folder. Name the files in it.",
		]);
		expect(status).toBe(2);
	});

	test("a text that is a story already is named with what makes another, and --again makes it", () => {
		writeFileSync(join(folder, "tug.txt"), "The tug sank, Ida Brandt said.\n");
		expect(bring("tug.txt").status).toBe(0);
		const twice = bring("tug.txt");
		expect(twice).toMatchObject({ status: 2, stdout: "" });
		expect(twice.stderr).toContain("tug.txt: This text is already the story");
		expect(twice.stderr).toContain("--again");
		expect(bring("--again", "tug.txt").status).toBe(0);
	});

	test("a path may be longer than a file's name may", () => {
		const deep = join(folder, ..."abc".split("").map((letter) => letter.repeat(100)));
		mkdirSync(deep, { recursive: true });
		writeFileSync(join(deep, "quay.txt"), "The quay is shut, Ida Brandt said.\n");
		expect(bring(join(deep, "quay.txt"))).toMatchObject({ status: 0, stdout: expect.stringMatching(/\tquay\.txt\n$/) });
	});
});
