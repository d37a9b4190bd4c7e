import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../lib/cli/onrecord.mjs");
const ARTICLE =
	"Mill closes after fire\n\nThe mill closed on Monday, and forty people lost their jobs.\n\n=cmd|' /C calc'!A0 was painted on its gate.\n";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "onrecord-extract-"));
	mkdirSync(join(folder, "empty"));
	mkdirSync(join(folder, "articles"));
	writeFileSync(join(folder, "articles/b.md"), "# Pool reopens\n\nThe pool reopened in May.\n");
	writeFileSync(join(folder, "articles/a.txt"), ARTICLE);
	writeFileSync(join(folder, "articles/notes.html"), "<p>Not read.</p>");
	writeFileSync(join(folder, "nothing.txt"), "");
	writeFileSync(join(folder, "blank.txt"), " \n\t\n");
	writeFileSync(join(folder, "picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
	writeFileSync(join(folder, "latin.txt"), Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x61]));
	writeFileSync(join(folder, "huge.txt"), Buffer.alloc(20 * 1024 * 1024 + 1, "a"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function onrecord(args: readonly string[], input = "") {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
		cwd: folder,
		encoding: "utf8",
		input,
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, stdout, stderr };
}

const extractJson = (...args: string[]) => JSON.parse(onrecord(["extract", "--format", "json", ...args]).stdout);

// Each test starts the real program, some of them twice: on a busy machine that takes its time.
describe("onrecord extract", { timeout: 60_000 }, () => {
	test("writes one article as one object with the keys of the specification", () => {
		const found = extractJson("articles/a.txt");
		expect(Object.keys(found)).toEqual(["name", "title", "language", "unread", "attributions", "claims"]);
		expect(found.name).toBe("a");
		expect(found.title).toBe("Mill closes after fire");
		expect(found.claims.length).toBeGreaterThanOrEqual(2);
		for (const claim of found.claims) {
			expect(Object.keys(claim)).toEqual([
				"start",
				"end",
				"quote",
				"who",
				"what",
				"chain",
				"cue",
				"form",
				"stance",
				"hedge",
				"confidence",
				"why",
			]);
			expect(ARTICLE.slice(claim.start, claim.end)).toBe(claim.quote);
		}
		expect(found.claims[0].quote).toBe("The mill closed on Monday");
	});

	test("writes several articles as a list, or as lines", () => {
		expect(extractJson("articles").map((article: { name: string }) => article.name)).toEqual(["a", "b"]);
		const lines = onrecord(["extract", "--format", "jsonl", "articles"]).stdout.trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line).title)).toEqual(["Mill closes after fire", "Pool reopens"]);
	});

	test("reads standard input", () => {
		const { status, stdout } = onrecord(["extract", "--format", "json", "-"], ARTICLE);
		expect(status).toBe(0);
		expect(JSON.parse(stdout).claims[0].quote).toBe("The mill closed on Monday");
		expect(onrecord(["extract", "--format", "json"], ARTICLE).stdout).toBe(stdout);
	});

	test("keeps a spreadsheet from running what an article says", () => {
		const { stdout } = onrecord(["extract", "--format", "csv", "articles"]);
		const rows = stdout.split("\r\n");
		expect(rows[0]).toBe("\uFEFFarticle,start,end,quote,who,what,chain,cue,form,stance,hedge,confidence,why");
		expect(rows.some((row) => row.startsWith("a,") && row.includes("The mill closed on Monday"))).toBe(true);
		for (const row of rows.slice(1)) expect(row).not.toMatch(/(?:^|,)"?[=+@-]/);
	});

	test("shows a table by default", () => {
		const { status, stdout } = onrecord(["extract", "articles/a.txt"]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Mill closes after fire\n\d+ claims\n/);
		expect(stdout).toMatch(/1 {2}the article itself +The mill closed on Monday/);
	});

	test("reads what was left out when asked for", () => {
		const text = "The mill burned down on Friday.\n\nCorrection: The mill opened in 1911.\n";
		const quotes = (...read: string[]) => {
			const { stdout } = onrecord(["extract", "--format", "json", ...read, "-"], text);
			return (JSON.parse(stdout) as { claims: { quote: string }[] }).claims.map(({ quote }) => quote);
		};
		expect(quotes()).toEqual(["The mill burned down on Friday"]);
		for (const stretch of ["33-71", "all"])
			expect(quotes("--read", stretch)).toEqual(["The mill burned down on Friday", "The mill opened in 1911"]);
	});

	test("says the same each time", () => {
		const once = onrecord(["extract", "--format", "jsonl", "articles"]);
		expect(onrecord(["extract", "--format", "jsonl", "articles"])).toEqual(once);
	});

	test.each([
		["nothing.txt", /nothing\.txt is empty\./],
		["blank.txt", /blank\.txt is empty but for white space/],
		["picture.txt", /picture\.txt is no text: it holds null bytes/],
		["latin.txt", /latin\.txt is not UTF-8/],
		["huge.txt", /huge\.txt is larger than 20 MB/],
		["absent.txt", /absent\.txt is not there/],
		["empty", /empty holds no article: no \.txt or \.md file/],
	])("%s gets one line and exit code 2, and the other files are done", (input, message) => {
		const { status, stdout, stderr } = onrecord(["extract", "--format", "jsonl", input, "articles/a.txt"]);
		expect(status).toBe(2);
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
		expect(
			stdout
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line).name),
		).toEqual(["a"]);
	});

	test.each([
		[["extract", "--bogus", "articles"], /Unknown option '--bogus'/],
		[["extract", "--format", "xml", "articles"], /there is no format “xml”: table, json, jsonl, csv/],
		[["extract", "--format"], /--format/],
		[["extract", "--read", "9-3", "articles"], /--read takes START-END or all, not “9-3”/],
		[["extrakt"], /there is no command “extrakt”/],
	])("%j is refused in one line", (args, message) => {
		const { status, stdout, stderr } = onrecord(args);
		expect(status).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
	});

	test("explains itself", () => {
		const { status, stdout } = onrecord(["extract", "--help"]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/--format table\|json\|jsonl\|csv/);
		expect(onrecord(["--help"]).stdout).toMatch(/extract +break articles into claims/);
		expect(onrecord([]).status).toBe(2);
	});
});
