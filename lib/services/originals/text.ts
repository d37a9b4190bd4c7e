import { isRefused } from "../../core/documents/document.ts";
import { isWord } from "../../core/originals/original-kind.ts";
import { LONGEST } from "../../core/vocabulary/limits.ts";
import type { FileRecord } from "../../data/evidence.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";

/** The words of a file, as it has them; null where they were erased, or another file stands in its place. */
export async function textOf(ctx: Context, file: FileRecord): Promise<string | null> {
	if (file.erasedAt) return null;
	const bytes = await ctx.files.get(file.sha256);
	if (!(bytes instanceof Uint8Array)) return null;
	const text = isWord(file.mediaType)
		? await wordsOf(ctx, { name: file.name, bytes })
		: new TextDecoder("utf-8").decode(bytes);
	if (text.length > LONGEST["A transcript"])
		throw new Refusal({
			reason: "too-large",
			message: `${file.name} has ${text.length.toLocaleString("en")} characters; the limit for a transcript is ${LONGEST["A transcript"].toLocaleString("en")}. Split it in two.`,
		});
	return text;
}

/** The marks of headings, lists and quotations, which a reader of documents sets before their words. */
const MARKS = /^ {0,40}(?:#{1,6}|>|-) /gm;

/** A Word file's words, a paragraph a line: in a transcript a label in bold is a label and no heading. */
async function wordsOf(ctx: Context, given: { name: string; bytes: Uint8Array }): Promise<string> {
	try {
		return (await ctx.readDocument(given)).text.replace(MARKS, "");
	} catch (error) {
		if (isRefused(error)) throw new Refusal({ reason: "invalid", message: `${given.name}: ${error.message}` });
		throw error;
	}
}
