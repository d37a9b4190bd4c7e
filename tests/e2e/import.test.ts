import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, watchForErrors } from "../support/browser-session.ts";
import { goTo } from "../support/hydrated.ts";
import { column, pdfFile } from "../support/pdf-file.ts";
import { paragraph, run, wordFile } from "../support/word-file.ts";

const TYPED = "The lock gates were opened by hand, Ida Brandt said.";
const file = (name: string, content: string | Uint8Array) => ({
	name,
	mimeType: "application/octet-stream",
	buffer: Buffer.from(content),
});
const PDF = file("minutes.pdf", "%PDF-1.4\n");
const MINUTES = file(
	"minutes.docx",
	wordFile(
		[
			paragraph(run("Canal to close"), '<w:pStyle w:val="Heading1"/>'),
			paragraph(run("The canal will close in April, the harbour board said.")),
			paragraph(`${run("Three ")}<w:del w:id="1"><w:r><w:delText>four </w:delText></w:r></w:del>${run("locks leak.")}`),
		].join(""),
		{
			"word/styles.xml":
				'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
		},
	),
);

let context: BrowserContext;
let page: Page;
let errors: string[];
beforeAll(async () => {
	const browser = await launchBrowser();
	context = await browser.newContext({ storageState: JSON.parse(inject("owner")), baseURL: inject("address") });
	page = await context.newPage();
	errors = watchForErrors(page);
	// Another route first: the reader of documents is opened by whatever route is asked first.
	await goTo(page, "/stories");
});
afterAll(async () => context?.browser()?.close());

const choose = (...files: ReturnType<typeof file>[]) => page.getByTestId("story-file").setInputFiles(files);
const article = () => page.getByLabel("Article");

test("a damaged PDF is refused in words, and nothing typed is lost", async () => {
	await goTo(page, "/stories/new");
	await article().fill(TYPED);
	await choose(PDF);
	await page.getByText("minutes.pdf was not taken. It is no PDF, or it is damaged.").waitFor();
	expect(await article().inputValue()).toBe(TYPED);
	await goTo(page, "/stories/new");
	expect(await article().inputValue()).toBe(TYPED);
});

test("a PDF of two columns takes the field’s place, and says what became of it", async () => {
	await goTo(page, "/stories/new");
	const lines = (words: string, x: number) =>
		column(
			Array.from({ length: 12 }, (_, i) => `${words} line ${i + 1} of it,`),
			x,
			140,
		);
	const pages = [1, 2].map((number) => [
		...lines("The harbour board said in", 60),
		...lines("The council answered in", 310),
		{ text: String(number), x: 300, y: 20 },
	]);
	await choose(file("columns.pdf", pdfFile(pages)));
	await page.getByText(/columns\.pdf is in the field.*2 running heads and page numbers left out/).waitFor();
	const text = await article().inputValue();
	expect(text.indexOf("board said in line 12")).toBeLessThan(text.indexOf("council answered in line 1 "));
	await article().fill(TYPED);
});

test("a Word file takes the field's place, says what was left out, and becomes a story by keyboard", async () => {
	await choose(MINUTES);
	await page.getByText(/minutes\.docx is in the field below, in place of.*1 tracked deletion left out/).waitFor();
	expect(await article().inputValue()).toBe(
		"# Canal to close\n\nThe canal will close in April, the harbour board said.\n\nThree locks leak.",
	);
	await page.getByRole("button", { name: "Put it back" }).click();
	expect(await article().inputValue()).toBe(TYPED);
	await choose(MINUTES);
	await page.getByText("Original: minutes.docx").waitFor();
	await article().press("ControlOrMeta+Enter");
	await page.waitForURL(/\/stories\/[\w-]{36}$/);
	await page.getByText("Canal to close").first().waitFor();
});

test("several files make a story each, and one that is refused stops no other", async () => {
	await goTo(page, "/stories/new");
	await article().fill(TYPED);
	await choose(
		file("quay.md", "# Quay shut\n\nThe quay is shut until May, the port authority said.\n"),
		PDF,
		file("torn.docx", "PK"),
		file("crane.txt", "Crane falls\n\nA crane fell at the yard on Monday, police said.\n"),
	);
	const files = page.getByRole("region", { name: "Files" });
	await files.getByText("2 of 4 files became stories").waitFor();
	await files.getByRole("link", { name: "crane.txt" }).waitFor();
	expect(await files.getByRole("listitem").allInnerTexts()).toEqual([
		"quay.md",
		expect.stringContaining("It is no PDF, or it is damaged."),
		expect.stringContaining("It is damaged"),
		"crane.txt",
	]);
	expect(await article().inputValue()).toBe(TYPED);
	await files.getByRole("link", { name: "quay.md" }).click();
	await page.getByText("Quay shut").first().waitFor();
	// What is refused is a 422, which browsers write down.
	expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});
