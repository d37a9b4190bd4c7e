import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../lib/documents/read-document.ts";
import { renderWord } from "../../lib/documents/write/word/render-word.ts";
import { REPORT } from "../core/report/made-up-report.ts";
import { paragraph as p, run as r, wordFile } from "../support/word-file.ts";

const read = (bytes: Uint8Array) => readDocument({ name: "a.docx", bytes });
const textOf = async (body: string) => (await read(wordFile(body))).text;
const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
const STYLES = `<w:styles xmlns:w="w"><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
	<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>`;

describe("a Word file", () => {
	test("its structure survives, by the names of its styles in any language", async () => {
		const body = [
			p(r("Board bought tugs"), styled("Heading1")),
			p(r("By Mo Keller")),
			p(r("What the minutes say"), styled("berschrift2")),
			p(r("It cost 3.1 million."), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
			p(r("It leaked."), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
			p(r("“We were never told,” she said."), styled("Zitat")),
			p(r("A tug in June"), styled("Caption")),
			p(r("The price", "<w:b/>")),
			p(`${r("The tugs ", "<w:b/>")}${r("were late.")}`),
			`<w:tbl><w:tr><w:tc>${p(r("Tug"))}</w:tc><w:tc>${p(r("3.1m"))}</w:tc></w:tr></w:tbl>`,
		].join("");
		const { text, about, losses } = await read(wordFile(body, { "word/styles.xml": STYLES }));
		expect(text).toBe(
			`# Board bought tugs\n\nBy Mo Keller\n\n## What the minutes say\n\n- It cost 3.1 million.\n  - It leaked.\n\n` +
				`> “We were never told,” she said.\n\nCaption: A tug in June\n\n### The price\n\nThe tugs were late.\n\nTug | 3.1m`,
		);
		expect(about.title).toBe("Board bought tugs");
		expect(losses).toEqual({ tables: 1 });
	});

	test("tracked changes are taken as accepted, and told", async () => {
		const body =
			p(
				`${r("It was ")}<w:del w:author="S"><w:r><w:delText>three</w:delText></w:r></w:del><w:ins w:author="S">${r("two")}</w:ins>${r(" valves.")}`,
			) +
			p(`<w:moveFrom>${r("Away. ")}</w:moveFrom>${r("Kept. ")}<w:moveTo>${r("Moved.")}</w:moveTo>`) +
			p(r("Joined "), "<w:rPr><w:del w:author='S'/></w:rPr>") +
			p(r("with this."));
		const { text, losses } = await read(wordFile(body));
		expect(text).toBe("It was two valves.\n\nKept. Moved.\n\nJoined with this.");
		expect(losses).toEqual({ "tracked-deletions": 1, "tracked-insertions": 1 });
	});

	test.each([
		["hidden text", p(`${r("Seen.")}${r("SECRET", "<w:vanish/>")}`), "Seen."],
		["text that a style would hide and a run shows", p(r("Seen.", '<w:vanish w:val="0"/>')), "Seen."],
		[
			"a field's instruction",
			p(
				`${r("On ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("5 May")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(".")}`,
			),
			"On 5 May.",
		],
		["a content control", `<w:sdt><w:sdtContent>${p(r("Inside."))}</w:sdtContent></w:sdt>`, "Inside."],
		[
			"a text box, which older programs have twice",
			p(
				`<w:r><w:drawing><w:txbxContent>${p(r("Box."))}</w:txbxContent></w:drawing></w:r><mc:Fallback><w:r><w:pict><w:txbxContent>${p(r("Box."))}</w:txbxContent></w:pict></w:r></mc:Fallback>${r("Text.")}`,
			),
			"Box.\n\nText.",
		],
		[
			"soft hyphens, and hyphens that don't break",
			p(`<w:r><w:t>im\u00adproves</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>`),
			"improves\u2011x",
		],
		["entities and signs", p(r("A &amp; B &lt;b&gt; &#x2014; Łódź")), "A & B <b> — Łódź"],
	])("%s", async (_, body, text) => {
		expect(await textOf(body)).toBe(text);
	});

	test("comments and notes come with the words that they are about, their authors and their links", async () => {
		const comment = (id: number, text: string, more = "") =>
			`<w:comment w:id="${id}" w:author="Sara Lind" ${more}>${p(text)}</w:comment>`;
		const begin = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
		const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
		const { text, losses, notes } = await read(
			wordFile(
				[
					p(
						`${r("  The ")}${begin(0)}${r("ferry sank")}${end(0)}${r(" on Monday.")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
					),
					p(begin(1)),
					p(r("Nobody drowned,"), '<w:pStyle w:val="Quote"/>'),
					p(`${r("he said.")}${end(1)}`),
					`<w:tbl><w:tr><w:tc>${p(r("Tug"))}</w:tc><w:tc>${p(`${begin(3)}${r("3.1m")}${end(3)}`)}</w:tc></w:tr></w:tbl>`,
				].join(""),
				{
					"word/comments.xml": `<w:comments xmlns:w="w" xmlns:r="r">${comment(0, r("Which one?"))}${comment(1, `${r("See ")}<w:hyperlink r:id="a">${r("the log")}</w:hyperlink>${r(" and https://b.example/x.")}`)}${comment(3, r("p. 12"))}${comment(4, r("3. Ours"), 'w:initials="ONRECORD"')}</w:comments>`,
					"word/_rels/comments.xml.rels":
						'<Relationships><Relationship Id="a" Target="https://a.example/log"/><Relationship Id="j" Target="javascript:x"/></Relationships>',
					"word/footnotes.xml": `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="1">${p(r("-"))}</w:footnote><w:footnote w:id="2">${p(`${r("Log, ")}<w:r><w:instrText>HYPERLINK "https://c.example/"</w:instrText></w:r>${r("page 4")}`)}</w:footnote></w:footnotes>`,
				},
			),
		);
		expect(
			notes
				.filter(({ isOurs }) => !isOurs)
				.map(({ start, end, isOurs: _, ...note }) => ({
					...note,
					about: text.slice(start, end),
					before: text.slice(0, end).slice(-7),
				})),
		).toEqual([
			{ kind: "comment", text: "Which one?", author: "Sara Lind", links: [], about: "ferry sank", before: "ry sank" },
			{
				kind: "footnote",
				text: "Log, page 4",
				author: null,
				links: ["https://c.example/"],
				about: "",
				before: "Monday.",
			},
			{
				...{ kind: "comment", text: "See the log and https://b.example/x.", author: "Sara Lind" },
				links: ["https://a.example/log", "https://b.example/x"],
				...{ about: "Nobody drowned,\n\nhe said.", before: "e said." },
			},
			{
				kind: "comment",
				text: "p. 12",
				author: "Sara Lind",
				links: [],
				about: "Tug | 3.1m",
				before: "| 3.1m".padStart(7),
			},
		]);
		expect(losses).toEqual({ tables: 1 });
	});

	test("a report of ours that comes back is the article alone", async () => {
		const { text, notes, losses } = await read(renderWord(REPORT).body);
		expect(text.replace(/^(?:#+|-|>) /gm, "").split(/\n+/)).toEqual(
			REPORT.article.map(({ parts }) =>
				parts
					.map((part) => part.text)
					.join("")
					.trim(),
			),
		);
		expect(notes.map(({ isOurs }) => isOurs)).toEqual([true, true, true]);
		expect(losses).toEqual({});
	});
});

/** The size that a part declares, in both places where a zip says it, overwritten. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
	const zip = Buffer.from(bytes);
	zip.writeUInt32LE(size, zip.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
	zip.writeUInt32LE(size, zip.indexOf("PK\u0003\u0004", 0, "latin1") + 22);
	return zip;
}

describe("hostile Word files are refused, each with its reason", () => {
	const bomb = () => zipSync({ "word/document.xml": new Uint8Array(60 << 20) });
	const DOCTYPE = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${"ha".repeat(99)}"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>`;
	test.each<[string, () => Uint8Array, RegExp]>([
		["60 MB in a small zip", bomb, /would unpack to 60 MB/],
		["the same, and it says that it is small", () => declaring(bomb(), 1000), /longer than it says/],
		["entities", () => zipSync({ "word/document.xml": Buffer.from(DOCTYPE) }), /DOCTYPE/],
		["70,000 paragraphs", () => wordFile(p(r("x")).repeat(70_000)), /more than 60,000 paragraphs/],
		["100,000 nested tables", () => wordFile("<w:tbl>".repeat(100_000)), /nested deeper/],
		["broken XML", () => wordFile("<w:p></w:r>"), /XML is damaged/],
		["a name that leads out of the zip", () => zipSync({ "../../evil": new Uint8Array(1) }), /damaged|no Word file/],
		["another kind of zip", () => zipSync({ "xl/workbook.xml": new Uint8Array(1) }), /no Word file/],
		["a file with a password, or of old Word", () => Buffer.from("d0cf11e0a1b11ae1".repeat(99), "hex"), /encrypted/],
		["half of a file", () => wordFile(p(r("It sank."))).slice(0, 150), /damaged/],
		[
			"3,000 parts",
			() => zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`a${i}`, new Uint8Array(1)]))),
			/3,000 files/,
		],
	])("%s", async (_, bytes, reason) => {
		const file = bytes();
		const began = performance.now();
		await expect(read(file)).rejects.toThrow(reason);
		expect(performance.now() - began).toBeLessThan(5000);
	});
});
