import { NOTHING_SAID, type ReadDocument, Refused } from "../../core/documents/document.ts";
import { layOut } from "../../core/documents/lay-out.ts";
import { clipped } from "../said.ts";
import { Body } from "./body.ts";
import { readStyles } from "./read-styles.ts";
import { walkXml } from "./walk-xml.ts";
import { zipParts } from "./zip-parts.ts";

const PARTS = /^word\/(?:document|comments|footnotes|endnotes|styles)\.xml$/;

/**
 * Reads a Word file as it stands once all its tracked changes are accepted. Its comments and notes stay in the original.
 *
 * @throws {Refused} for what is no Word file, and for what a hostile one holds.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
	const parts = await zipParts(bytes, PARTS);
	const main = parts.get("word/document.xml");
	if (main === undefined) throw new Refused("It is no Word file.");
	const body = new Body(readStyles(parts.get("word/styles.xml")));
	walkXml(main, {
		open: (name, attributes) => body.open(name, attributes),
		text: (text) => body.text(text),
		close: (name) => body.close(name),
	});
	body.end();
	const annotations = ["comments", "footnotes", "endnotes"].reduce(
		(sum, kind) => sum + countNotes(parts.get(`word/${kind}.xml`), `w:${kind.slice(0, -1)}`),
		0,
	);
	return {
		text: layOut(body.blocks).text,
		about: { ...NOTHING_SAID, title: titleOf(body) },
		losses: { ...body.losses, ...(annotations > 0 ? { annotations } : {}) },
		notes: [],
		pageStarts: [],
	};
}

/** A headline that the writer styled as one; what Word keeps as a file's title is often another file's. */
function titleOf({ blocks }: Body): string | null {
	const [first] = blocks;
	return first?.kind === "heading" && first.level === 1 ? clipped(first.text) : null;
}

/** How many comments, footnotes or endnotes there are; the lines that part notes from the text are none. */
function countNotes(xml: string | undefined, element: string): number {
	let count = 0;
	if (xml !== undefined)
		walkXml(xml, {
			open(name, attributes) {
				if (name === element && !/separator/i.test(attributes["w:type"] ?? "")) count++;
			},
		});
	return count;
}
