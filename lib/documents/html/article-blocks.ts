import { Parser } from "htmlparser2";
import type { DocumentBlock, DocumentBlockKind, DocumentLoss } from "../../core/documents/document.ts";
import { isBoldHeading } from "../../core/documents/lay-out.ts";

/** Elements of which nothing is read: what runs, what is drawn, and what is filled in. */
const UNREAD = new Set(
	"script style noscript template iframe object embed svg math canvas audio video form button select textarea nav head title dialog".split(
		" ",
	),
);
/** Elements that end the paragraph before them. */
const BLOCKS = new Set(
	"p div section article header footer main aside address details summary ul ol li blockquote h1 h2 h3 h4 h5 h6 figure figcaption caption table thead tbody tfoot tr dl dt dd pre hr body html center fieldset".split(
		" ",
	),
);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const BOLD = new Set(["b", "strong"]);

/** Where bold begins and ends in the words that are being read, by signs (private use) that are taken out of every page. */
const BOLD_BEGINS = "\ue000";
const BOLD_ENDS = "\ue001";
const BOLD_MARK = /[\ue000\ue001]/g;
const BOLD_RUN = /\ue000[^\ue001]*\ue001?/g;
/** Control characters, the signs above, and what only says where a line may break. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\ue000\ue001\u200b\ufeff\u00ad]/gu;

interface Open {
	readonly name: string;
	readonly isUnread: boolean;
}

/** Markup as blocks of plain text: nothing of what it came with is left but its words. */
export function articleBlocks(html: string): {
	blocks: DocumentBlock[];
	losses: Partial<Record<DocumentLoss, number>>;
} {
	const walk = new Walk();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => walk.open(name, attributes),
			onclosetag: (name) => walk.close(name),
			ontext: (text) => walk.text(text),
		},
		{ decodeEntities: true },
	);
	parser.write(html);
	parser.end();
	walk.flush();
	return { blocks: walk.blocks, losses: walk.losses };
}

class Walk {
	readonly blocks: DocumentBlock[] = [];
	readonly losses: Partial<Record<DocumentLoss, number>> = {};
	readonly #stack: Open[] = [];
	readonly #lists: { isNumbered: boolean; count: number }[] = [];
	#unread = 0;
	#words = "";
	#bold = 0;
	#cells: string[] | null = null;
	#number: string | null = null;

	open(name: string, attributes: Record<string, string>): void {
		this.#part(name);
		if (name === "br") this.#words += "\n";
		if (name === "img" && this.#unread === 0) this.#lose("pictures");
		if (VOID.has(name)) return;
		const isUnread = UNREAD.has(name) || isHidden(attributes);
		if (isUnread) this.#unread++;
		this.#stack.push({ name, isUnread });
		if (this.#unread > 0) return;
		if (name === "ul" || name === "ol")
			this.#lists.push({ isNumbered: name === "ol", count: Number(attributes.start ?? 1) - 1 || 0 });
		if (name === "li") {
			const list = this.#lists.at(-1);
			if (list) list.count++;
			this.#number = list?.isNumbered ? `${list.count}.` : null;
		}
		if (name === "table") this.#lose("tables");
		if (name === "tr") this.#cells = [];
		if (name === "q") this.#words += "“";
		if (BOLD.has(name) && this.#bold++ === 0) this.#words += BOLD_BEGINS;
	}

	close(name: string): void {
		if (VOID.has(name)) return;
		if (name !== "tr") this.#part(name);
		const open = this.#stack.pop();
		if (open?.isUnread) this.#unread--;
		if (this.#unread > 0 || open?.isUnread) return;
		if (name === "ul" || name === "ol") this.#lists.pop();
		if (name === "q") this.#words += "”";
		if (BOLD.has(name) && --this.#bold === 0) this.#words += BOLD_ENDS;
		if (name === "td" || name === "th") {
			if (this.#cells === null) this.flush();
			else this.#cells.push(this.#words.replace(BOLD_MARK, ""));
			this.#words = "";
		}
		if (name === "tr") this.#endRow();
	}

	text(text: string): void {
		if (this.#unread > 0) return;
		const words = text.replace(UNSEEN, "");
		this.#words += this.#isWithin("pre") ? words : words.replace(/\s+/g, " ");
	}

	/** Ends the paragraph that is being read. */
	flush(): void {
		const words = this.#words;
		// Bold that goes on over the end of a paragraph begins the next one in bold.
		this.#words = this.#bold > 0 ? BOLD_BEGINS : "";
		let carried = "";
		// Two line breaks part paragraphs, in pages that know no others.
		for (const part of words.split(/[ \t]*\n(?:[ \t]*\n)+/)) {
			const marked = carried + part;
			carried = marked.lastIndexOf(BOLD_BEGINS) > marked.lastIndexOf(BOLD_ENDS) ? BOLD_BEGINS : "";
			const isBold = !/[\p{L}\p{N}]/u.test(marked.replace(BOLD_RUN, ""));
			const text = marked
				.replace(BOLD_MARK, "")
				.split("\n")
				.map((line) => (this.#isWithin("pre") ? line.trimEnd() : line.replace(/\s+/g, " ").trim()))
				.join("\n")
				.trim();
			if (text !== "") this.#add(text, isBold);
		}
	}

	#add(text: string, isBold: boolean): void {
		const kind = this.#kind(text, isBold);
		const heading = this.#stack.findLast(({ name }) => /^h[1-6]$/.test(name));
		this.blocks.push({
			kind,
			text,
			...(kind === "heading" ? { level: heading ? Number(heading.name[1]) : 3 } : {}),
			...(kind === "list-item" ? { level: Math.max(0, this.#lists.length - 1) } : {}),
			...(kind === "list-item" && this.#number !== null ? { number: this.#number } : {}),
		});
	}

	#kind(text: string, isBold: boolean): DocumentBlockKind {
		if (this.#stack.some(({ name }) => /^h[1-6]$/.test(name))) return "heading";
		if (this.#isWithin("figcaption") || this.#isWithin("caption")) return "caption";
		if (this.#isWithin("li")) return "list-item";
		if (this.#isWithin("blockquote")) return "quotation";
		return isBold && isBoldHeading(text) ? "heading" : "paragraph";
	}

	#endRow(): void {
		const cells = this.#cells ?? [];
		this.#cells = null;
		this.#words = "";
		const filled = cells.filter((cell) => cell.trim() !== "");
		// A table of one cell a row is how old pages and newsletters lay text out.
		const [only = ""] = filled;
		if (filled.length > 1) this.blocks.push({ kind: "row", text: filled.map(oneLine).join(" | ") });
		else
			for (const line of only.split("\n"))
				if (line.trim() !== "") this.blocks.push({ kind: "paragraph", text: oneLine(line) });
	}

	/** A new block begins or one ends: with it the paragraph, or a line of a table's cell. */
	#part(name: string): void {
		if (!BLOCKS.has(name)) return;
		if (this.#cells === null) this.flush();
		else if (name !== "td" && name !== "th") this.#words += "\n";
	}

	#isWithin(wanted: string): boolean {
		return this.#stack.some(({ name }) => name === wanted);
	}

	#lose(what: DocumentLoss): void {
		this.losses[what] = (this.losses[what] ?? 0) + 1;
	}
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

const isHidden = ({ hidden, style = "", "aria-hidden": aria }: Record<string, string>): boolean =>
	hidden !== undefined || aria === "true" || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
