import type { DocumentNote } from "../../core/documents/document.ts";
import { clipped, webAddress } from "../said.ts";
import { OUR_INITIALS } from "../write/word/bookmark.ts";
import { walkXml } from "./walk-xml.ts";

/** A note without the words that it is about. */
export type Note = Omit<DocumentNote, "start" | "end">;

const KINDS = ["comment", "footnote", "endnote"] as const;
const ADDRESS = /https?:\/\/[^\s<>"“”]{1,2000}/g;
const FIELD_ADDRESS = /HYPERLINK\s{1,9}"([^"]{1,2000})"/g;

/** The comments, footnotes and endnotes of a Word file, by their kind and number: "comment 3". */
export function readNotes(parts: ReadonlyMap<string, string>): Map<string, Note> {
	const notes = new Map<string, Note>();
	for (const kind of KINDS) {
		const xml = parts.get(`word/${kind}s.xml`);
		if (xml === undefined) continue;
		const addresses = readAddresses(parts.get(`word/_rels/${kind}s.xml.rels`));
		let current: ReturnType<typeof begun> = null;
		let inside = "";
		walkXml(xml, {
			open(name, attributes) {
				inside = name;
				if (name === `w:${kind}`) current = begun(attributes);
				else if (name === "w:hyperlink") current?.links.push(addresses.get(attributes["r:id"] ?? ""));
				else if (current && (name === "w:tab" || name === "w:br")) current.text += " ";
			},
			text(text) {
				if (!current) return;
				if (inside === "w:t") current.text += text;
				else if (inside === "w:instrText") current.fields += text;
			},
			close(name) {
				inside = "";
				if (current && name === "w:p") current.text += "\n";
				if (!current || name !== `w:${kind}`) return;
				const text = current.text.replace(/[^\S\n]+/g, " ").trim();
				const fields = [...current.fields.matchAll(FIELD_ADDRESS)].map(([, address]) => address);
				const written = (text.match(ADDRESS) ?? []).map((address) => address.replace(/[).,;:!?’'”]+$/, ""));
				const links = [...current.links, ...fields, ...written].flatMap((one) => webAddress(one, null) ?? []);
				const { id, author, isOurs } = current;
				if (text !== "") notes.set(`${kind} ${id}`, { kind, text, author, isOurs, links: [...new Set(links)] });
				current = null;
			},
		});
	}
	return notes;
}

/** A note that begins; null for the lines that part notes from the text. */
function begun(attributes: Readonly<Record<string, string>>) {
	if (/separator|notice/i.test(attributes["w:type"] ?? "")) return null;
	const links: unknown[] = [];
	const isOurs = attributes["w:initials"] === OUR_INITIALS;
	return { id: attributes["w:id"] ?? "", author: clipped(attributes["w:author"]), isOurs, text: "", links, fields: "" };
}

/** The addresses that a part leads to, by their identifiers. */
function readAddresses(xml: string | undefined): Map<string, string> {
	const addresses = new Map<string, string>();
	if (xml !== undefined)
		walkXml(xml, {
			open(name, { Id, Target }) {
				if (name === "Relationship" && Id !== undefined && Target !== undefined) addresses.set(Id, Target);
			},
		});
	return addresses;
}
