import { type ReadDocument, Refused } from "../core/documents/document.ts";
import { READABLE, READABLE_ENDINGS } from "../core/documents/endings.ts";
import { LARGEST_DOCUMENT, LONGEST, MEGABYTE } from "../core/vocabulary/limits.ts";
import { readMarkdown, readPlain } from "./text.ts";

/** A file as it came in, or a page as it was fetched. */
export interface GivenDocument {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Of a page. */
	readonly address?: string | undefined;
	/** The encoding that a server named. */
	readonly charset?: string | undefined;
}

type Reader = (given: GivenDocument) => ReadDocument | Promise<ReadDocument>;

const html = async (): Promise<Reader> => {
	const { readHtml } = await import("./html/read-html.ts");
	return ({ bytes, address, charset }) => readHtml(bytes, address ?? null, charset);
};
const docx = async (): Promise<Reader> => {
	const { readDocx } = await import("./docx/read-docx.ts");
	return ({ bytes }) => readDocx(bytes);
};
const pdf = async (): Promise<Reader> => {
	const { readPdf } = await import("./pdf/read-pdf.ts");
	return ({ bytes }) => readPdf(bytes);
};
const plain =
	async (): Promise<Reader> =>
	({ bytes }) =>
		readPlain(bytes);
const markdown =
	async (): Promise<Reader> =>
	({ bytes }) =>
		readMarkdown(bytes);

/** One reader for each ending. Each is loaded only when it is asked for. */
const READERS: Readonly<Record<(typeof READABLE_ENDINGS)[number], () => Promise<Reader>>> = {
	...{ txt: plain, text: plain, md: markdown, markdown },
	...{ docx, pdf, html, htm: html },
};

/** Formats that people try, and what to do about each. */
const SAVE_AS: Readonly<Record<string, string>> = {
	doc: "Open it in Word and save it as .docx.",
	rtf: "Open it in Word or TextEdit and save it as .docx or .txt.",
	odt: "Open it in LibreOffice and save it as .docx.",
	pages: "Open it in Pages and export it to Word (.docx).",
	gdoc: "It is only a link. In Google Docs choose File, Download, Microsoft Word (.docx).",
};

/**
 * Loads what reads a document of this name. Apart from the reading, because the time to load it is no fault of the document.
 *
 * @throws {Refused} for an ending that is not read, and later for what the reader refuses, with the reason, in a sentence
 * that the file's name can stand before.
 */
export async function readerOf(name: string): Promise<(given: GivenDocument) => Promise<ReadDocument>> {
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
	const known = READABLE_ENDINGS.find((one) => one === ending);
	if (!known)
		throw new Refused(
			`This kind of file can’t be read. ${(Object.hasOwn(SAVE_AS, ending) && SAVE_AS[ending]) || `Onrecord reads ${READABLE}.`}`,
		);
	const reader = await READERS[known]();
	return async (given) => {
		if (given.bytes.length === 0) throw new Refused("The file is empty.");
		if (given.bytes.length > LARGEST_DOCUMENT)
			throw new Refused(`The file is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB.`);
		const read = await reader(given);
		if (read.text.trim() === "") throw new Refused("The file has no text in it.");
		if (read.text.length > LONGEST["An article"])
			throw new Refused(
				`Its text has ${read.text.length.toLocaleString("en")} characters, and the limit is ${LONGEST["An article"].toLocaleString("en")}. Split it into several stories.`,
			);
		return read;
	};
}

/** Reads a document of any kind that is known, by its ending. Refuses as `readerOf` does. */
export const readDocument = async (given: GivenDocument): Promise<ReadDocument> => (await readerOf(given.name))(given);
