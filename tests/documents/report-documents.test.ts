// @vitest-environment jsdom
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { FACTS, factsOf, headlineOf } from "@/lib/core/report/facts.ts";
import { selectClaims } from "@/lib/core/report/selection.ts";
import { writeDocument } from "@/lib/documents/write/write-document.ts";
import { REPORT, TEXT } from "../core/report/made-up-report.ts";
import { partsOf } from "../support/file-text.ts";

const facts = (claim: (typeof REPORT.claims)[number]) => factsOf(claim).map(({ label, value }) => `${label}: ${value}`);

describe("Word", async () => {
	const parts = partsOf((await writeDocument("docx", REPORT)).body);
	const parse = (name: string) => new DOMParser().parseFromString(parts[name] ?? "", "application/xml");
	const [document, comments] = [parse("word/document.xml"), parse("word/comments.xml")];

	test("every part is well-formed, and every one that is named is there", () => {
		for (const [name, xml] of Object.entries(parts))
			expect(new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"), name).toBeNull();
		const named = [...parse("[Content_Types].xml").querySelectorAll("Override")].map((one) =>
			one.getAttribute("PartName"),
		);
		expect(named.map((name) => name?.slice(1)).every((name) => name && name in parts)).toBe(true);
		const targets = [...parse("word/_rels/document.xml.rels").querySelectorAll("Relationship:not([TargetMode])")];
		for (const one of targets) expect(parts).toHaveProperty([`word/${one.getAttribute("Target")}`]);
	});

	for (const claim of REPORT.claims)
		test(`the comment at claim ${claim.number} is its sentence and every fact, and nothing else`, () => {
			const [comment] = named(comments, "comment").filter((one) => attribute(one, "id") === String(claim.number));
			const lines = comment ? named(comment, "p").map(plain) : [];
			expect(lines).toEqual([`${claim.number}. ${headlineOf(claim)}`, ...facts(claim)]);
		});

	test("a comment is at the very words of its claim, and the article is whole", () => {
		const paragraphs = named(document, "p").map(plain);
		expect(paragraphs.slice(0, 3)).toEqual(TEXT.split("\n\n"));
		for (const { number, quote } of REPORT.claims) expect(commented(document, number)).toBe(quote);
	});

	test("claims that overlap have comments that overlap", async () => {
		const [first, second] = REPORT.claims as [(typeof REPORT.claims)[number], (typeof REPORT.claims)[number]];
		const claims = [
			{ ...first, number: 1 },
			{ ...second, number: 2 },
		];
		const article = [
			{
				kind: "paragraph" as const,
				parts: [
					{ text: "Ships ", claims: [1], ends: [] },
					{ text: "sail ", claims: [1, 2], ends: [1] },
					{ text: "late.", claims: [2], ends: [2] },
				],
			},
		];
		const made = partsOf((await writeDocument("docx", { ...REPORT, claims, article })).body);
		const xml = new DOMParser().parseFromString(made["word/document.xml"] ?? "", "application/xml");
		expect([commented(xml, 1), commented(xml, 2)]).toEqual(["Ships sail ", "sail late."]);
	});

	test("every comment, style and link that the document names is there", () => {
		const ids = named(comments, "comment").map((one) => attribute(one, "id"));
		for (const kind of ["commentRangeStart", "commentRangeEnd", "commentReference"])
			expect(named(document, kind).map((one) => attribute(one, "id"))).toEqual(ids);
		const styles = named(parse("word/styles.xml"), "style").map((one) => attribute(one, "styleId"));
		for (const kind of ["pStyle", "rStyle", "tblStyle"])
			for (const one of [...named(document, kind), ...named(comments, kind)])
				expect(styles).toContain(attribute(one, "val"));
		const links = [...parse("word/_rels/document.xml.rels").querySelectorAll("[TargetMode=External]")];
		expect(links.map((one) => one.getAttribute("Target"))).toEqual(["https://example.org/log?a=1&b=2"]);
	});

	test("what was denied is called a denial wherever it stands", () => {
		const all = `${named(document, "p").map(plain).join("\n")}\n${named(comments, "p").map(plain).join("\n")}`;
		const places = [...all.matchAll(/took money from the yard/g)].map(({ index }) => all.slice(index - 40, index));
		expect(places.length).toBeGreaterThan(1);
		for (const before of places) expect(before).toContain("Denial by Ana Rowe");
	});

	test("characters that XML can't hold end no document", async () => {
		const made = await writeDocument("docx", { ...REPORT, title: "\u0000 \ud800 \ufffe <&\"'> \u000b" });
		for (const xml of Object.values(partsOf(made.body)))
			expect(new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")).toBeNull();
	});

	test("a selection has comments at its own claims alone, under their numbers", async () => {
		const some = partsOf((await writeDocument("docx", selectClaims("2-3", REPORT))).body);
		const xml = new DOMParser().parseFromString(some["word/comments.xml"] ?? "", "application/xml");
		expect(named(xml, "comment").map((one) => attribute(one, "id"))).toEqual(["2", "3"]);
	});
});

describe("Excel", async () => {
	const { body } = await writeDocument("xlsx", REPORT);
	const { sheets } = await readXlsx(body);
	const rowsOf = (name: string) => sheets.find((one) => one.name === name)?.rows ?? [];

	for (const claim of REPORT.claims)
		test(`the row of claim ${claim.number} holds every fact, and nothing else`, () => {
			const [heads = [], ...rows] = rowsOf("Claims").map((row) => row.map((cell) => String(cell ?? "")));
			const cells = heads.flatMap((label, column) =>
				Object.values<string>(FACTS).includes(label)
					? (rows[claim.number - 1]?.[column] ?? "")
							.split(/ \| (?=Supports|Refutes|Error|Warning)/)
							.filter(Boolean)
							.map((value) => `${label}: ${value}`)
					: [],
			);
			expect(cells).toEqual(facts(claim));
			expect(rows[claim.number - 1]?.[1]).toBe(headlineOf(claim));
		});

	test("evidence is a row each, with a link that opens", () => {
		expect(
			rowsOf("Evidence")
				.slice(1)
				.map(([claim]) => claim),
		).toEqual([1, 1]);
		expect(partsOf(body)["xl/worksheets/_rels/sheet3.xml.rels"]).toContain("https://example.org/log?a=1&amp;b=2");
	});

	test("nothing is a formula, whatever it begins with", async () => {
		const [claim] = REPORT.claims;
		const title = '=HYPERLINK("http://evil")';
		const claims = claim ? [{ ...claim, quote: "@SUM(1)", who: "", what: "+1+1", hedge: "=1" }] : [];
		const made = await writeDocument("xlsx", { ...REPORT, title, claims });
		for (const xml of Object.values(partsOf(made.body))) expect(xml).not.toMatch(/<f[ >/]/);
		const read = await readXlsx(made.body);
		expect(read.sheets.find(({ name }) => name === "Report")?.rows[0]?.[1]).toBe(title);
	});

	test("a text that is too long for a cell is cut between whole characters", async () => {
		const made = await writeDocument("xlsx", { ...REPORT, title: `${"x".repeat(32_766)}😀` });
		const read = await readXlsx(made.body);
		expect(String(read.sheets[0]?.rows[0]?.[1])).toHaveLength(32_767);
	});
});

const named = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagName(`w:${name}`)];
const attribute = (one: Element, name: string) => one.getAttribute(`w:${name}`);
const plain = (one: Element): string =>
	[...one.querySelectorAll("*")]
		.map((part) => (part.tagName === "w:t" ? part.textContent : part.tagName === "w:br" ? "\n" : ""))
		.join("");

/** The words between the start and the end of a comment's range. */
function commented(document: Document, number: number): string {
	let [within, words] = [false, ""];
	for (const one of document.querySelectorAll("*")) {
		const isMine = attribute(one, "id") === String(number);
		if (one.tagName === "w:commentRangeStart" && isMine) within = true;
		if (one.tagName === "w:commentRangeEnd" && isMine) within = false;
		if (within && one.tagName === "w:t") words += one.textContent;
	}
	return words;
}
