// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { buildReport } from "@/lib/core/report/build.ts";
import { FACTS, factsOf, headlineOf } from "@/lib/core/report/facts.ts";
import { RENDERERS } from "@/lib/core/report/render.ts";
import { problemsInWords, standingInWords } from "@/lib/core/report/summary.ts";
import { claimOf, FRAME, REPORT, STORY, TEXT } from "./made-up-report.ts";

describe("the model", () => {
	test("numbers claims in text order and counts what stands behind them", () => {
		const { claims } = buildReport(FRAME, { ...STORY, claims: STORY.claims.toReversed() });
		expect(claims.map(({ number, quote }) => [number, quote])).toEqual(STORY.claims.map((c, i) => [i + 1, c.quote]));
		expect(claims.map((c) => c.origins)).toEqual([
			{ min: 2, max: 2 },
			{ min: 1, max: 1 },
			{ min: 0, max: 0 },
		]);
	});

	test("says first what is open, errors before warnings, and counts what was confirmed on no evidence", () => {
		expect(REPORT.problems.map(({ rule, claims }) => [rule, claims])).toEqual([
			["confirmed-without-evidence", [2]],
			["single-origin", [1, 3]],
		]);
		expect(problemsInWords(REPORT.problems)).toBe("Open: 1 kind of error, 1 kind of warning.");
		expect(standingInWords(REPORT)).toContain("1 confirmed, of which 1 without evidence.");
		expect(standingInWords(REPORT)).toContain("1 partly confirmed.");
		expect(standingInWords(REPORT)[0]).toBe("2 of 3 claims checked.");
	});

	test("holds the article, with every claim's number where it ends", () => {
		expect(REPORT.article.map(({ parts }) => parts.map(({ text }) => text).join(""))).toEqual(TEXT.split("\n\n"));
		const ends = REPORT.article.flatMap(({ parts }) => parts.filter((part) => part.ends.length > 0));
		expect(ends.map(({ text, ends: [number] }) => [number, text])).toEqual(
			STORY.claims.map(({ quote }, i) => [i + 1, quote]),
		);
	});

	test("cuts overlapping claims where each begins and ends", () => {
		const claims = [claimOf("a", "ferry will sail"), claimOf("b", "will sail in May")];
		const [, block] = buildReport(FRAME, { ...STORY, claims, findings: [] }).article;
		expect(block?.parts.slice(0, 4).map(({ text, ends, claims: of }) => [text, ends, of])).toEqual([
			["The ", [], []],
			["ferry ", [], [1]],
			["will sail", [1], [1, 2]],
			[" in May", [2], [2]],
		]);
	});
});

describe("the facts of a claim", () => {
	const [full, denied, bare] = REPORT.claims.map((claim) => factsOf(claim));

	test("are of every kind where there is everything to say", () => {
		expect(new Set(full?.map(({ kind }) => kind))).toEqual(new Set(Object.keys(FACTS)));
	});

	test("say what is missing where there is nothing", () => {
		expect(bare?.find(({ kind }) => kind === "evidence")?.value).toBe("None");
		expect(bare?.find(({ kind }) => kind === "credibility")?.value).toBe("Not rated");
		expect(bare?.find(({ kind }) => kind === "source")?.value).toBe("The story’s own voice");
	});

	test("lead to the web and nowhere else", () => {
		expect(full?.flatMap(({ href }) => href ?? [])).toEqual(["https://example.org/log?a=1&b=2"]);
	});

	test("tell a denial from an assertion", () => {
		expect(denied?.find(({ kind }) => kind === "stance")?.value).toMatch(/^Denies/);
		expect(REPORT.claims.map(headlineOf)).toEqual([
			"The ferry will sail in May",
			"Denial by Ana Rowe: Ana Rowe took money from the yard",
			"The port has two berths.",
		]);
	});
});

type Format = keyof typeof RENDERERS;
/** For readers, who get a choice of the facts: see how-we-know.test.ts. */
type WithFacts = Exclude<Format, "how-we-know">;

/** What each format says of a claim, as its reader gets it: all facts as "label: value". */
const READERS: Readonly<Record<WithFacts, (body: string, claim: number) => string[]>> = {
	html: (body, claim) =>
		[...parsed(body).querySelectorAll(`#claim-${claim} dl > div`)].map(
			(row) => `${row.querySelector("dt")?.textContent}: ${row.querySelector("dd")?.textContent}`,
		),
	markdown: (body, claim) =>
		(body.split(/^### (?=\d+\. )/m)[claim] ?? "")
			.split("\n")
			.filter((line) => line.startsWith("- "))
			.map((line) =>
				line
					.slice(2)
					.replace(/<(https?:[^>]*)>/g, "$1")
					.replace(/\\(?=[\\`*_[\]<>#])/g, ""),
			),
	csv: (body, claim) => {
		const [head = [], ...rows] = readCsv(body.replace(/^\uFEFF/, ""));
		return head.flatMap((label, column) =>
			Object.values<string>(FACTS).includes(label)
				? (rows[claim - 1]?.[column] ?? "")
						.split(/ \| (?=Supports|Refutes|Error|Warning)/)
						.filter(Boolean)
						.map((value) => `${label}: ${value}`)
				: [],
		);
	},
	json: (body, claim) =>
		JSON.parse(body).claims[claim - 1].facts.map(
			({ label, value }: { label: string; value: string }) => `${label}: ${value}`,
		),
	"web-annotation": (body, claim) =>
		JSON.parse(body)
			.first.items[claim - 1].body.filter(({ purpose }: { purpose: string }) => purpose === "assessing")
			.map(({ value }: { value: string }) => value),
	prov: (body, claim) => JSON.parse(body).entity[`id:${REPORT.claims[claim - 1]?.id}`]["onrecord:fact"],
	ninjs: (body, claim) =>
		JSON.parse(body)
			.associations[claim - 1].bodies.find(({ role }: { role: string }) => role === "facts")
			.value.split("\n"),
	"claim-review": (body, claim) => JSON.parse(body)["@graph"][claim - 1].reviewBody.split("\n"),
};

for (const format of Object.keys(READERS) as WithFacts[])
	describe(format, () => {
		const { body } = RENDERERS[format](REPORT);

		for (const claim of REPORT.claims)
			test(`lays out every fact of claim ${claim.number}, and nothing else`, () => {
				expect(READERS[format](body, claim.number)).toEqual(
					factsOf(claim).map(({ label, value }) => `${label}: ${value}`),
				);
			});

		test("never says what was denied without saying that it was", () => {
			const plain = body.replace(/\\/g, "");
			const places = [...plain.matchAll(/took money from the yard/g)].map(({ index }) => index);
			for (const at of places.filter((place) => !/"what": "$/.test(plain.slice(0, place))))
				expect(plain.slice(Math.max(0, at - 40), at)).toMatch(/Denial by Ana Rowe/);
		});
	});

test.each(["html", "markdown", "json"] as const)("%s names the draft's hash and the head of the record", (format) => {
	const { body } = RENDERERS[format](REPORT);
	for (const hash of [FRAME.draft.sha256, FRAME.record.head, FRAME.record.signature]) expect(body).toContain(hash);
});

test("CSV has a line for each claim and nothing else below its heading", () => {
	expect(RENDERERS.csv(REPORT).body.split("\r\n")).toHaveLength(REPORT.claims.length + 2);
});

test("HTML carries no markup or script address from the text, and needs nothing from elsewhere", () => {
	const page = parsed(RENDERERS.html({ ...REPORT, title: '"</style><script>alert(1)</script>' }).body);
	expect(page.querySelector("script")).toBeNull();
	expect(page.querySelector("h1")?.textContent).toBe('"</style><script>alert(1)</script>');
	expect([...page.querySelectorAll("dd a")].map((a) => a.getAttribute("href"))).toEqual([
		"https://example.org/log?a=1&b=2",
	]);
	expect(page.querySelectorAll("[src],link").length).toBe(0);
});

test("Markdown reads nothing in a claim as markup", () => {
	expect(RENDERERS.markdown(REPORT).body).toContain("the harbour's own \\*copy\\*");
	const struck = RENDERERS.markdown({ ...REPORT, title: "~~Ferry~~ &lt;b&gt; &#x27; of Lund & Sons" }).body;
	expect(struck).toContain("# Sourcing report: \\~\\~Ferry\\~\\~ \\&lt;b\\&gt; \\&\\#x27; of Lund & Sons\n");
});

const parsed = (body: string): Document => new DOMParser().parseFromString(body, "text/html");

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === "\r\n") rows.push([]);
		if (end === "") break;
	}
	return rows.filter((row) => row.length > 1);
}
