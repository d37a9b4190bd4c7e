import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildReport } from "@/lib/core/report/build.ts";
import { readDocx } from "@/lib/documents/docx/read-docx.ts";
import { renderWord } from "@/lib/documents/write/word/render-word.ts";
import { claimOf, FRAME, STORY, TEXT } from "../core/report/made-up-report.ts";

const QUOTE = "The ferry will sail in May";
const by = { by: "Chloe <Checker>", at: "2026-03-03T18:31:00.000Z" };
const wording = (text: string, over: object = {}) => ({
	...by,
	original: QUOTE,
	text,
	note: null,
	decided: null,
	...over,
});

function wordFile(wordings: ReturnType<typeof wording>[], text = TEXT, quote = QUOTE) {
	const start = text.indexOf(quote);
	const claim = { ...claimOf("c1", QUOTE), start, end: start + quote.length, quote, wordings };
	const overlapping = {
		...claimOf("c2", "will sail in May, people"),
		start: text.indexOf("sail"),
		end: text.indexOf(" told"),
	};
	const { body } = renderWord(buildReport(FRAME, { ...STORY, text, claims: [claim, overlapping], findings: [] }));
	return body;
}
const xmlOf = (body: Uint8Array) =>
	new TextDecoder().decode(unzipSync(body)["word/document.xml"]).split("_OnrecordReport")[0] ?? "";
/** The text with every change taken back, as Word shows it then. */
const rejected = (body: Uint8Array) =>
	xmlOf(body)
		.replace(/<w:ins .*?<\/w:ins>/gs, "")
		.replace(/<[^>]+>/g, "");

describe("proposed wordings in Word", () => {
	test.each([
		["another word", "The ferry may sail in May", 1, 1],
		["a word put in", "The new ferry will sail in May", 1, 0],
		["words left out", "The ferry will sail", 0, 1],
		["nothing of it left", "", 0, 1],
		["two places", "The boat will sail in June", 2, 2],
		["words at the end", "The ferry will sail in May or June", 1, 0],
	])("are tracked changes: %s", async (_, words, inserted, deleted) => {
		const body = wordFile([wording(words)]);
		const xml = xmlOf(body);
		expect(xml.match(/<w:ins /g) ?? []).toHaveLength(inserted);
		// Where another claim begins among the words, the change goes on behind its mark.
		expect((xml.match(/<w:del /g) ?? []).length).toBeGreaterThanOrEqual(deleted);
		expect(xml).toContain('w:author="Chloe &lt;Checker>"'.replace('>"', '&gt;"'));
		const accepted = (await readDocx(body)).text;
		expect(accepted).toContain(`${words}, people close`.replace(/^, /, ", "));
		expect(rejected(body)).toContain(`${QUOTE}, people close to the deal told The Ledger.`);
	});

	test("that were accepted show what they replaced, while they stand", async () => {
		const words = "The ferry should sail in May";
		const decided = { ...by, outcome: "accepted" as const, reason: null };
		const body = wordFile([wording(words, { decided })], TEXT.replace(QUOTE, words), words);
		expect((await readDocx(body)).text).toContain(`${words}, people close`);
		expect(rejected(body)).toContain(`${QUOTE}, people close`);
	});

	test("that were refused change nothing", () => {
		const decided = { ...by, outcome: "refused" as const, reason: "No" };
		expect(xmlOf(wordFile([wording("Other words", { decided })]))).not.toMatch(/<w:(?:ins|del) /);
	});
});
