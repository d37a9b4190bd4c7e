import { xmlText } from "../xml-text.ts";

/** How a run of text looks: the name of a character style, or bold. */
interface Look {
	readonly bold?: boolean;
	readonly style?: string;
}

/** A run of text; line ends become breaks. */
export function run(text: string, { bold = false, style }: Look = {}): string {
	const properties = `${style ? `<w:rStyle w:val="${style}"/>` : ""}${bold ? "<w:b/>" : ""}`;
	const lines = text.split(/\r\n?|\n/).map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

/** A paragraph of runs, in one of the styles of `styles.ts`. */
export function paragraph(runs: string, style?: string): string {
	return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${runs}</w:p>`;
}

/** Columns in twentieths of a point, a row of heads that is repeated on each page, and rows of cells: each one or more paragraphs. */
export function table(
	widths: readonly number[],
	heads: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const row = (cells: readonly string[], isHead: boolean) =>
		`<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells
			.map((cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`)
			.join("")}</w:tr>`;
	const head = row(
		heads.map((name) => paragraph(run(name, { bold: true }), "Cell")),
		true,
	);
	const width = widths.reduce((sum, one) => sum + one, 0);
	return `<w:tbl><w:tblPr><w:tblStyle w:val="Report"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${widths
		.map((one) => `<w:gridCol w:w="${one}"/>`)
		.join("")}</w:tblGrid>${head}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>`;
}

/** A cell of plain text, or of text that `links` makes a link of. */
export const cell = (text: string): string => paragraph(run(text), "Cell");

/** The addresses that a part leads to; each becomes a relationship of that part. */
export class Links {
	readonly #ids = new Map<string, string>();

	/** A run that opens this address. */
	to(address: string): string {
		const id = this.#ids.get(address) ?? `link${this.#ids.size + 1}`;
		this.#ids.set(address, id);
		return `<w:hyperlink r:id="${id}">${run(address, { style: "Hyperlink" })}</w:hyperlink>`;
	}

	relationships(): string {
		return [...this.#ids]
			.map(
				([address, id]) =>
					`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
			)
			.join("");
	}
}
