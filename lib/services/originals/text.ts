import { isRefused } from "../../core/documents/document.ts";
import { textByPages } from "../../core/documents/text-by-pages.ts";
import { isDocument } from "../../core/originals/original-kind.ts";
import { LARGEST_DOCUMENT, LONGEST, MEGABYTE } from "../../core/vocabulary/limits.ts";
import type { FileRecord } from "../../data/evidence.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";

/** The words of a file, as it has them; null where they were erased, or another file stands in its place. */
export async function textOf(ctx: Context, file: FileRecord): Promise<string | null> {
	if (file.erasedAt) return null;
	if (file.size > LARGEST_DOCUMENT)
		throw new Refusal({
			reason: "too-large",
			message: `${file.name} has ${Math.ceil(file.size / MEGABYTE)} MB; the limit for a transcript is ${LARGEST_DOCUMENT / MEGABYTE} MB. Split it in two.`,
		});
	const bytes = await ctx.files.get(file.sha256);
	if (!(bytes instanceof Uint8Array)) return null;
	const text = isDocument(file.mediaType) ? await wordsOf(ctx, file, bytes) : new TextDecoder("utf-8").decode(bytes);
	if (text.length > LONGEST["A transcript"])
		throw new Refusal({
			reason: "too-large",
			message: `${file.name} has ${text.length.toLocaleString("en")} characters; the limit for a transcript is ${LONGEST["A transcript"].toLocaleString("en")}. Split it in two.`,
		});
	return text;
}

/** The marks of headings, lists and quotations, which a reader of documents sets before their words. */
const MARKS = /^ {0,40}(?:#{1,6}|>|-) /gm;

/** Words of documents that were read, by their SHA-256: findings are asked for again at every change of a story. */
const KNOWN = new Map<string, Promise<string>>();
const MOST_KNOWN = 20;

/**
 * A document's words, a paragraph a line, with a form feed before each page but the first: in a transcript a label in bold
 * is a label and no heading.
 */
async function wordsOf(ctx: Context, { sha256, name }: FileRecord, bytes: Uint8Array): Promise<string> {
	const known =
		KNOWN.get(sha256) ?? ctx.readDocument({ name, bytes }).then((read) => textByPages(read).replace(MARKS, ""));
	KNOWN.delete(sha256);
	KNOWN.set(sha256, known);
	const [oldest] = KNOWN.keys();
	if (oldest !== undefined && KNOWN.size > MOST_KNOWN) KNOWN.delete(oldest);
	try {
		return await known;
	} catch (error) {
		KNOWN.delete(sha256);
		if (isRefused(error)) throw new Refusal({ reason: "invalid", message: `${name}: ${error.message}` });
		throw error;
	}
}
