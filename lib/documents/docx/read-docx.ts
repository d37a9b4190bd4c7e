import { type DocumentNote, NOTHING_SAID, type ReadDocument, Refused } from "../../core/documents/document.ts";
import { type LaidOut, layOut } from "../../core/documents/lay-out.ts";
import { clipped } from "../said.ts";
import { Body, type NoteMark } from "./body.ts";
import { type Note, readNotes } from "./read-notes.ts";
import { readStyles } from "./read-styles.ts";
import { walkXml } from "./walk-xml.ts";
import { zipParts } from "./zip-parts.ts";

const PARTS =
	/^word\/(?:(?:document|comments|footnotes|endnotes|styles)\.xml|_rels\/(?:comments|footnotes|endnotes)\.xml\.rels)$/;

/**
 * Reads a Word file as it stands once all its tracked changes are accepted. Its comments and notes come with the
 * words that they are about.
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
	const laid = layOut(body.blocks);
	return {
		text: laid.text,
		about: { ...NOTHING_SAID, title: titleOf(body) },
		losses: body.losses,
		notes: placed(readNotes(parts), body.marks, laid),
		pageStarts: [],
	};
}

/** The notes with the words that they are about, in the order of the text. One that stands nowhere is about nothing. */
function placed(
	notes: ReadonlyMap<string, Note>,
	marks: readonly NoteMark[],
	{ starts, text }: LaidOut,
): DocumentNote[] {
	return [...notes]
		.map(([name, note]): DocumentNote => {
			const at = (edge: NoteMark["edge"]) => {
				const mark = marks.find((one) => one.note === name && one.edge === edge);
				return mark && Math.min(text.length, (starts[mark.block] ?? 0) + mark.offset);
			};
			const end = at("end") ?? at("at") ?? 0;
			return { ...note, start: Math.min(at("start") ?? end, end), end };
		})
		.sort((a, b) => a.start - b.start);
}

/** A headline that the writer styled as one; what Word keeps as a file's title is often another file's. */
function titleOf({ blocks }: Body): string | null {
	const [first] = blocks;
	return first?.kind === "heading" && first.level === 1 ? clipped(first.text) : null;
}
