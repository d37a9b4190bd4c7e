import { NOTHING_SAID, type ReadDocument } from "../core/documents/document.ts";
import { decodeText, withPlainLines } from "./decode-text.ts";
import { clipped, instantOf } from "./said.ts";

const FRONT_MATTER = /^---\n((?:[^\n]{0,2000}\n){1,100}?)---\n+/;

/** A .txt or .md file: its text is the plain text already. */
export function readPlain(bytes: Uint8Array): ReadDocument {
	const { text, isOld } = decodeText(bytes);
	return {
		text: withPlainLines(text),
		about: NOTHING_SAID,
		losses: isOld ? { "old-encoding": 1 } : {},
		notes: [],
		pageStarts: [],
	};
}

/** A .md file may begin with fields between two lines of three hyphens, which are about the text and no part of it. */
export function readMarkdown(bytes: Uint8Array): ReadDocument {
	const plain = readPlain(bytes);
	const [whole = "", lines = ""] = FRONT_MATTER.exec(plain.text) ?? [];
	const fields = new Map(
		lines.split("\n").flatMap((line): [string, string][] => {
			const [, name, value] = /^([A-Za-z][\w-]{0,40}):\s*(.+)$/.exec(line) ?? [];
			return name && value ? [[name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, "$2")]] : [];
		}),
	);
	// Two rules with a paragraph between them are no fields.
	if (fields.size === 0) return plain;
	const said = (...names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value);
	return {
		...plain,
		text: plain.text.slice(whole.length),
		about: {
			title: clipped(said("title", "headline")),
			byline: clipped(said("author", "authors", "byline")?.replace(/^\[(.*)\]$/, "$1")),
			publisher: clipped(said("publisher", "publication")),
			publishedAt: instantOf(said("date", "published")),
			canonicalUrl: null,
		},
	};
}
