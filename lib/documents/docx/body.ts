import { type DocumentBlock, type DocumentLoss, Refused } from "../../core/documents/document.ts";
import { isBoldHeading } from "../../core/documents/lay-out.ts";
import { REPORT_BOOKMARK } from "../write/word/bookmark.ts";
import { byName, type StyledAs } from "./read-styles.ts";

const MOST_BLOCKS = 60_000;

interface Paragraph {
	text: string;
	style: StyledAs | null;
	list: number | null;
	/** Some of its letters are not in bold. */
	plain: boolean;
	/** Its mark was deleted: the next paragraph goes on in it. */
	goesOn: boolean;
	readonly marks: { readonly note: string; readonly edge: NoteMark["edge"]; readonly offset: number }[];
}

/** Where the words that a note is about begin or end, or where its number stands: how far into which block. */
export interface NoteMark {
	/** What kind of note, and its number: "comment 3". */
	readonly note: string;
	readonly edge: "start" | "end" | "at";
	readonly block: number;
	readonly offset: number;
}

const MARKS: Readonly<Record<string, readonly [kind: string, edge: NoteMark["edge"]]>> = {
	"w:commentRangeStart": ["comment", "start"],
	"w:commentRangeEnd": ["comment", "end"],
	"w:commentReference": ["comment", "at"],
	"w:footnoteReference": ["footnote", "at"],
	"w:endnoteReference": ["endnote", "at"],
};

/** Reads the body of a Word file, element by element: what a reader sees once all changes are accepted. */
export class Body {
	readonly blocks: DocumentBlock[] = [];
	readonly losses: Partial<Record<DocumentLoss, number>> = {};
	readonly marks: NoteMark[] = [];
	readonly #styles: ReadonlyMap<string, StyledAs>;
	readonly #stack: string[] = [];
	/** The paragraph that is being read, within those around it: a text box stands in one. */
	readonly #paragraphs: Paragraph[] = [];
	readonly #fields: { shown: boolean }[] = [];
	readonly #rows: string[][] = [];
	#skipped = 0;
	#hidden = false;
	#bold = false;
	#joined: Paragraph | null = null;
	/** Marks that stand between paragraphs or in empty ones: they belong to the next block. */
	readonly #loose: { readonly note: string; readonly edge: NoteMark["edge"] }[] = [];
	/** What comes after it is our own report, not the article. */
	#hasEnded = false;

	constructor(styles: ReadonlyMap<string, StyledAs>) {
		this.#styles = styles;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		const value = attributes["w:val"];
		const isOn = value !== "false" && value !== "0";
		const paragraph = this.#paragraphs.at(-1);
		const inMarks = this.#stack.includes("w:pPr") || this.#stack.includes("w:rPr");
		const [kind, edge] = MARKS[name] ?? [];
		if (kind && edge) this.#mark(`${kind} ${attributes["w:id"]}`, edge);
		switch (name) {
			case "w:bookmarkStart":
				if (attributes["w:name"] === REPORT_BOOKMARK) this.#hasEnded = true;
				break;
			case "w:p":
				this.#paragraphs.push(
					this.#joined ?? { text: "", style: null, list: null, plain: false, goesOn: false, marks: [] },
				);
				this.#joined = null;
				break;
			case "w:pStyle":
				if (paragraph && value) paragraph.style = this.#styles.get(value) ?? byName(value);
				break;
			case "w:numPr":
				if (paragraph) paragraph.list ??= 0;
				break;
			case "w:ilvl":
				if (paragraph) paragraph.list = Number(value) || 0;
				break;
			case "w:del":
				if (inMarks) {
					if (paragraph) paragraph.goesOn = true;
					break;
				}
				this.#skipped++;
				this.#lose("tracked-deletions");
				break;
			case "w:moveFrom":
			// A picture's second description, for programs of before 2010.
			case "mc:Fallback":
				this.#skipped++;
				break;
			case "w:ins":
				if (!inMarks) this.#lose("tracked-insertions");
				break;
			case "w:vanish":
				if (isOn && this.#stack.includes("w:r")) this.#hidden = true;
				break;
			case "w:b":
				if (this.#stack.includes("w:r")) this.#bold = isOn;
				break;
			case "w:tab":
				if (!inMarks) this.#add("\t");
				break;
			case "w:br":
			case "w:cr":
				this.#add("\n");
				break;
			case "w:noBreakHyphen":
				this.#add("\u2011");
				break;
			case "w:drawing":
			case "w:pict":
				this.#lose("pictures");
				break;
			case "w:fldChar":
				this.#field(attributes["w:fldCharType"]);
				break;
			case "w:tbl":
				this.#lose("tables");
				break;
			case "w:tr":
				this.#rows.push([]);
				break;
			case "w:tc":
				this.#rows.at(-1)?.push("");
				break;
		}
		this.#stack.push(name);
	}

	text(text: string): void {
		if (this.#stack.at(-1) !== "w:t") return;
		if (this.#hidden) {
			if (this.#skipped === 0) this.#lose("hidden-text");
			return;
		}
		this.#add(text);
	}

	close(name: string): void {
		this.#stack.pop();
		switch (name) {
			case "w:p": {
				const paragraph = this.#paragraphs.pop();
				if (paragraph?.goesOn) this.#joined = { ...paragraph, goesOn: false };
				else if (paragraph) this.#end(paragraph);
				break;
			}
			case "w:r":
				this.#hidden = false;
				this.#bold = false;
				break;
			case "w:del":
				if (!this.#stack.includes("w:pPr") && !this.#stack.includes("w:rPr")) this.#skipped--;
				break;
			case "w:moveFrom":
			case "mc:Fallback":
				this.#skipped--;
				break;
			case "w:tr": {
				const cells = (this.#rows.pop() ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
				if (cells.length > 0) this.#put({ kind: "row", text: cells.join(" | ") });
				break;
			}
		}
	}

	/** Ends what a deleted paragraph mark left open. */
	end(): void {
		if (this.#joined) this.#end(this.#joined);
		this.#joined = null;
	}

	#mark(note: string, edge: NoteMark["edge"]): void {
		const paragraph = this.#paragraphs.at(-1);
		if (this.#hasEnded) return;
		if (paragraph) paragraph.marks.push({ note, edge, offset: paragraph.text.length });
		else this.#loose.push({ note, edge });
	}

	#add(text: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (!paragraph || this.#hasEnded || this.#skipped > 0 || this.#fields.some(({ shown }) => !shown)) return;
		paragraph.text += text.replace(/\u00ad/g, "");
		if (!this.#bold && /\S/.test(text)) paragraph.plain = true;
	}

	/** A field's instruction is not read, what it came to is. */
	#field(type: string | undefined): void {
		if (type === "begin") this.#fields.push({ shown: false });
		const field = this.#fields.at(-1);
		if (type === "separate" && field) field.shown = true;
		if (type === "end") this.#fields.pop();
	}

	#end({ text: words, style, list, plain, marks }: Paragraph): void {
		const text = words.trim();
		const row = this.#rows.at(-1);
		if (text === "" || (row && row.length > 0)) this.#loose.push(...marks);
		if (text === "") return;
		const before = words.length - words.trimStart().length;
		const put = (block: DocumentBlock) => this.#put(block, marks, before);
		if (row && row.length > 0) {
			row.push([row.pop(), text.replace(/\s+/g, " ")].filter((part) => part).join(" "));
			return;
		}
		if (typeof style === "number") put({ kind: "heading", level: style, text });
		else if (list !== null) put({ kind: "list-item", level: list, text });
		else if (style !== null) put({ kind: style, text });
		else if (!plain && isBoldHeading(text)) put({ kind: "heading", level: 3, text });
		else put({ kind: "paragraph", text });
	}

	#put(block: DocumentBlock, marks: Paragraph["marks"] = [], before = 0): void {
		if (this.blocks.length >= MOST_BLOCKS)
			throw new Refused(`It has more than ${MOST_BLOCKS.toLocaleString("en")} paragraphs.`);
		this.blocks.push(block);
		const [number, most] = [this.blocks.length - 1, block.text.length];
		// A note of a table is about its whole row.
		for (const { note, edge } of this.#loose.splice(0))
			this.marks.push({ note, edge, block: number, offset: edge === "start" || block.kind !== "row" ? 0 : most });
		for (const { note, edge, offset } of marks)
			this.marks.push({ note, edge, block: number, offset: Math.min(most, Math.max(0, offset - before)) });
	}

	#lose(what: DocumentLoss): void {
		if (this.#hasEnded) return;
		this.losses[what] = (this.losses[what] ?? 0) + 1;
	}
}
