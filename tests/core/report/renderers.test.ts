// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { buildReport, type ReportableClaim } from "../../../lib/core/report/build.ts";
import { RENDERERS } from "../../../lib/core/report/render.ts";

const frame = {
	title: 'Ferry <contract> & "quotes"',
	newsroom: "The Quay",
	draft: { number: 2, sha256: "ab".repeat(32), words: 420 },
	madeAt: "2026-03-04T09:30:00.000Z",
	madeBy: "Ada | Bell",
};
const ledger = {
	sourceId: "s1",
	name: "The Ledger",
	kind: "publication",
} as const;
const insiders = {
	sourceId: "s2",
	name: "People close to the deal",
	kind: "unnamed",
} as const;
const base: ReportableClaim = {
	id: "c1",
	start: 40,
	end: 60,
	quote: "the ferry will sail",
	who: "the ferry",
	what: "the ferry will sail",
	chain: [insiders, ledger],
	cue: "told",
	form: "indirect",
	stance: "assert",
	hedge: null,
	attributionStatus: "accepted",
	verificationStatus: "confirmed",
	credibility: 2,
	flagged: false,
	evidence: [],
};
const claims: ReportableClaim[] = [
	base,
	{
		...base,
		id: "c0",
		start: 3,
		end: 12,
		quote: '=HYPERLINK("x"), said\n<script>alert(1)</script> | *bold*',
		chain: [],
		verificationStatus: "unchecked",
		evidence: [
			{
				id: "e1",
				bearing: "supports",
				kind: "documentary",
				source: null,
				locator: "p. 3",
				url: "javascript:alert(1)",
				quote: null,
				note: null,
				file: { name: "log.pdf", sha256: "cd".repeat(32) },
				retrievedAt: "2026-03-04T09:30:12.000Z",
			},
		],
	},
];
const report = buildReport(frame, claims);

describe("buildReport", () => {
	test("numbers claims in text order and counts what stands behind them", () => {
		expect(report.claims.map((c) => [c.number, c.start])).toEqual([
			[1, 3],
			[2, 40],
		]);
		expect(report.claims.map((c) => c.origins)).toEqual([
			{ min: 1, max: 1 },
			{ min: 1, max: 1 },
		]);
		expect(report.decided).toBe(1);
		expect(report.progress.reduce((sum, p) => sum + p.count, 0)).toBe(2);
		expect(report.dependences.find((d) => d.source.name === "The Ledger")).toMatchObject({ carries: 1, falls: [2] });
	});
});

describe("renderers", () => {
	test("HTML carries no markup or script address from the text", () => {
		const { body } = RENDERERS.html(report);
		const page = new DOMParser().parseFromString(body, "text/html");
		expect(page.querySelector("script")).toBeNull();
		expect(page.querySelector("h1")?.textContent).toBe(frame.title);
		expect([...page.querySelectorAll("blockquote")].map((b) => b.textContent)).toEqual(
			report.claims.map((c) => c.quote),
		);
		expect([...page.querySelectorAll("a")].map((a) => a.href)).toEqual([]);
		expect(page.querySelectorAll("[src],link").length).toBe(0);
	});

	test("CSV reads back as it was written, and no cell is a formula", () => {
		const rows = readCsv(RENDERERS.csv(report).body.replace(/^\uFEFF/, ""));
		expect(rows).toHaveLength(3);
		expect(new Set(rows.map((row) => row.length)).size).toBe(1);
		expect(rows[1]?.[3]).toBe(`'${report.claims[0]?.quote}`);
		expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
	});

	test("JSON holds the report itself", () => {
		expect(JSON.parse(RENDERERS.json(report).body)).toMatchObject({
			format: "onrecord-report",
			version: 1,
			...report,
		});
	});

	test("what is read by people names a piece of evidence's file, its hash and when it was retrieved", () => {
		for (const form of ["html", "csv", "markdown"] as const) {
			const { body } = RENDERERS[form](report);
			expect(body).toContain(`log.pdf, SHA-256 ${"cd".repeat(32)}`);
			expect(body).toMatch(/retrieved (<time [^>]*>)?2026-03-04 09:30 UTC/);
		}
	});

	test("Markdown keeps its structure whatever the text holds", () => {
		const { body } = RENDERERS.markdown(report);
		expect(body.match(/^### \d+$/gm)).toEqual(["### 1", "### 2"]);
		expect(body).toContain("\\<script\\>");
		expect(
			body
				.split("\n")
				.filter((line) => line.startsWith("| "))
				.every((line) => line.endsWith(" |")),
		).toBe(true);
	});
});

/** A reader of RFC 4180, written apart from the writer so that one holds the other. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
		if (end === "\r\n") rows.push([]);
	}
	return rows.slice(0, -1);
}
