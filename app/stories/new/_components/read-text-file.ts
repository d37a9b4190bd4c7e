import { LONGEST } from "@/lib/core/vocabulary/limits.ts";

export type ReadFile = { ok: true; text: string } | { ok: false; message: string };

const TEXT_NAME = /\.(txt|text|md|markdown)$/i;
const BINARY_SIGN = "\u0000";

/** Reads a dropped or chosen file as UTF-8 text, or says in one line why it cannot be taken. */
export async function readTextFile(file: File): Promise<ReadFile> {
	if (!TEXT_NAME.test(file.name))
		return refuse(`${file.name} is not a .txt or .md file. Open it in its own program and paste the text instead.`);
	// No UTF-16 code unit takes more than three bytes of UTF-8.
	if (file.size > LONGEST["An article"] * 3) return refuse(tooLong(file.name));
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return refuse(
			`${file.name} is not UTF-8 text: it may be damaged or in an older encoding. Save it as UTF-8 and try again.`,
		);
	}
	if (text.includes(BINARY_SIGN)) return refuse(`${file.name} is not text: it holds binary data.`);
	if (text.length > LONGEST["An article"]) return refuse(tooLong(file.name));
	if (text.trim() === "") return refuse(`${file.name} is empty.`);
	return { ok: true, text };
}

const refuse = (message: string): ReadFile => ({ ok: false, message });

const tooLong = (name: string): string =>
	`${name} is too long: the limit for one story is ${LONGEST["An article"].toLocaleString("en-GB")} characters.`;
