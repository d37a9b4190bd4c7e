import { createHash } from "node:crypto";
import { LONGEST, MOST } from "../../core/vocabulary/limits.ts";
import { Refusal } from "../use-case.ts";

/** A text that can become a draft. */
export interface AcceptedText {
	readonly text: string;
	/** SHA-256 of the text as UTF-8, in hexadecimal. */
	readonly sha256: string;
	readonly words: number;
}

/** Control characters that no article has; more than a few of them mean that it is no text at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that are looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Checks what somebody pasted or dropped. Two things are changed before anything is measured, so that offsets refer to
 * the text as it is stored: a byte order mark goes, and lines end in LF.
 *
 * @throws {Refusal} for an empty text, one that is too long, a binary, and broken Unicode.
 */
export function acceptText(given: string): AcceptedText {
	const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	if (text.trim() === "") refuse("invalid", "There is no text yet. Paste the article, or drop a file.");
	if (text.length > LONGEST["An article"])
		refuse(
			"too-large",
			`This text has ${text.length.toLocaleString("en")} characters, and the limit is ${LONGEST["An article"].toLocaleString("en")}. Split it into several stories.`,
		);
	const lines = text.trimEnd().split("\n").length;
	if (lines > MOST["lines of an article"])
		refuse(
			"too-large",
			`This text has ${lines.toLocaleString("en")} lines, and ${MOST["lines of an article"].toLocaleString("en")} are the most. Paste the article alone, or make stories of its parts.`,
		);
	const controls = text.match(CONTROL)?.length ?? 0;
	if (text.includes("\0") || controls > 8 + text.length / 1000)
		refuse(
			"invalid",
			"This is not plain text but a binary file. Open it in its own program, and paste the article from there.",
		);
	if (!text.isWellFormed())
		refuse("invalid", "The text has broken characters in it (half of a pair). Save it as UTF-8 and try again.");
	const replaced = text.match(/\uFFFD/g)?.length ?? 0;
	if (replaced > 3 + text.length / 2000)
		refuse(
			"invalid",
			"Many characters of this text were lost: it was not saved as UTF-8. Save it as UTF-8 and try again.",
		);
	return {
		text,
		sha256: createHash("sha256").update(text).digest("hex"),
		words: text.match(/\S+/g)?.length ?? 0,
	};
}

function refuse(reason: "invalid" | "too-large", message: string): never {
	throw new Refusal({ reason, message, fields: { text: message } });
}
