import { z } from "zod";
import { atMost, type Counted, type Limited, LONGEST, MOST } from "../core/vocabulary/limits.ts";

/** The null character, and half of a surrogate pair: PostgreSQL refuses both, and SQLite stores the second as another. */
export const isStorable = (value: string): boolean => !value.includes("\0") && value.isWellFormed();

/** Characters that no name has: they break lines, or turn the text around them. */
export const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const BROKEN = "This has broken characters in it (a null character, or half of a pair). Delete them and try again.";

/** Any string that comes in: every field of every input starts here, so that both databases take and refuse alike. */
export const text = (what: Limited) => z.string().max(LONGEST[what], atMost(what)).refine(isStorable, BROKEN);

/** What a person types into a field, without the spaces around it. */
export const field = (what: Limited) => z.string().trim().max(LONGEST[what], atMost(what)).refine(isStorable, BROKEN);

/** A list that comes in. */
export const list = <T extends z.ZodType>(of: T, what: Counted) =>
	z.array(of).max(MOST[what], `This takes at most ${MOST[what].toLocaleString("en")} ${what} at once.`);

/** Whether the text of a draft is sent, or the document that it is to be read from. */
export const hasText = ({ text, documentId }: { text?: string | undefined; documentId?: string | undefined }) =>
	text !== undefined || documentId !== undefined;
export const NO_TEXT = {
	path: ["text"],
	error: "Send the text of the article, or the document that it is to be read from.",
};
