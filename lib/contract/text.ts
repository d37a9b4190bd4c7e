import { z } from "zod";

/** The null character, and half of a surrogate pair: PostgreSQL refuses both, and SQLite stores the second as another. */
export const isStorable = (value: string): boolean => !value.includes("\0") && value.isWellFormed();

const BROKEN = "This has broken characters in it (a null character, or half of a pair). Delete them and try again.";

/** Any string that comes in: every field of every input starts here, so that both databases take and refuse alike. */
export const text = z.string().refine(isStorable, BROKEN);

/** What a person types into a field: without the spaces around it, and at most `longest` UTF-16 code units. */
export const field = (longest: number) =>
	text.trim().max(longest, `This takes ${longest.toLocaleString("en")} characters at most.`);
