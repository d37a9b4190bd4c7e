import { expect, test } from "vitest";
import { factsOf, headlineOf } from "@/lib/core/report/facts.ts";
import { selectClaims } from "@/lib/core/report/selection.ts";
import { readFaces } from "@/lib/documents/write/pdf/faces.ts";
import { writeDocument } from "@/lib/documents/write/write-document.ts";
import { FRAME, REPORT, TEXT } from "../core/report/made-up-report.ts";
import { isTagged, pdfPages } from "../support/pdf-text.ts";

const { body } = await writeDocument("pdf", REPORT);
const pages = await pdfPages(body);
/** Line ends are the layout's; an arrow is printed as a guillemet. */
const plain = (text: string) => text.replaceAll("→", "»").replace(/\s+/g, " ").trim();
const whole = plain(pages.map((lines) => lines.slice(1, -1).join(" ")).join(" "));

test("holds the article, each claim's sentence and words, and every fact in its order", () => {
	for (const paragraph of TEXT.split("\n\n").slice(2))
		expect(whole.replace(/ \d+(?= |$)/g, "")).toContain(plain(paragraph));
	for (const claim of REPORT.claims) {
		const [, after = ""] = whole.split(`${claim.number}. ${plain(headlineOf(claim))}`);
		expect(after.startsWith(plain(` ${claim.quote}`), 0) || after.trim().startsWith(plain(claim.quote))).toBe(true);
		const facts = factsOf(claim).map(({ label, value }) => plain(`${label}: ${value}`));
		const of = plain(after.trim().slice(plain(claim.quote).length));
		expect(of.startsWith(facts.join(" ")), of.slice(0, 900)).toBe(true);
	}
});

test("is tagged, and names the draft's hash and the head of the record", async () => {
	expect(await isTagged(body)).toBe(true);
	const joined = whole.replaceAll(" ", "");
	for (const hash of [FRAME.draft.sha256, FRAME.record.head, FRAME.record.signature]) expect(joined).toContain(hash);
	expect(pages.map((lines) => lines.at(-1))).toEqual(pages.map((_, i) => String(i + 1)));
});

test("calls a denial a denial wherever it stands", () => {
	const places = [...whole.matchAll(/took money from the yard/g)].map(({ index }) => whole.slice(index - 40, index));
	expect(places.length).toBeGreaterThan(0);
	for (const before of places) expect(before).toMatch(/Denial by Ana Rowe|“$/);
});

test("the same report gives the same bytes", async () => {
	expect(Buffer.from((await writeDocument("pdf", REPORT)).body).equals(body)).toBe(true);
});

test("writes out what no face can show, and reads nothing in a text as code", async () => {
	const title = '#read("/etc/passwd") $x$ 😀 中 \u0000 \ud800 *bold* ✓ → \u00ad‑ @label <x>';
	const made = await pdfPages((await writeDocument("pdf", { ...REPORT, title })).body);
	const said = plain(made[0]?.join(" ") ?? "");
	expect(said).toContain(
		'#read("/etc/passwd") $x$ [U+1F600] [U+4E2D] [U+0000] [U+FFFD] *bold* [U+2713] » - @label <x>'.replace(
			"[U+FFFD]",
			said.includes("[U+FFFD]") ? "[U+FFFD]" : "\ufffd",
		),
	);
});

test("claims of a selection keep their numbers, and links in the article lead to them", async () => {
	const many = Array.from({ length: 205 }, (_, i) => ({
		...(REPORT.claims[0] as (typeof REPORT.claims)[number]),
		number: i + 1,
	}));
	const made = selectClaims("150-160,204", { ...REPORT, claims: many, scope: { asked: "all", total: 205 } });
	const text = plain((await pdfPages((await writeDocument("pdf", made)).body)).flat().join(" "));
	expect(text).toContain("Claims 150 to 160");
	expect(text).toContain("Claims 204 to 204");
	expect(text).not.toContain("Claims 1 to");
});

test("what a face can show is what its own table says", () => {
	const { showable } = readFaces();
	expect(showable("Łódź, Яна, Ωμέγα, “quoted” – …")).toBe("Łódź, Яна, Ωμέγα, “quoted” – …");
	expect(showable("中 ع 😀")).toBe("[U+4E2D] [U+0639] [U+1F600]");
});

test("whatever a face can show can be laid out, alone and beside anything", async () => {
	const { showable } = readFaces();
	const signs = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter(
		(sign) => !/\p{Cs}/u.test(sign) && showable(sign) === sign,
	);
	expect(signs.length).toBeGreaterThan(2000);
	const [claim] = REPORT.claims;
	const claims = claim ? [{ ...claim, quote: signs.join(""), hedge: signs.toReversed().join(" ") }] : [];
	expect((await writeDocument("pdf", { ...REPORT, claims })).body.length).toBeGreaterThan(1000);
});
