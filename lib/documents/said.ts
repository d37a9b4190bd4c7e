import { LONGEST } from "../core/vocabulary/limits.ts";

/** What a document says of itself, on one line and no longer than a title; null where it says nothing. */
export function clipped(said: unknown): string | null {
	if (typeof said !== "string") return null;
	const line = said
		.slice(0, 4 * LONGEST["A title"])
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
		.trim()
		.toWellFormed();
	return line === "" ? null : [...line].slice(0, LONGEST["A title"] / 2).join("");
}

/** A date that a document gives, as an instant; null where it is none. */
export function instantOf(said: unknown): string | null {
	if (typeof said !== "string" || said.length > LONGEST["A time"]) return null;
	const at = new Date(said);
	const year = at.getUTCFullYear();
	return year > 1800 && year < 2200 ? at.toISOString() : null;
}

/** An address on the web that a document gives; null where it is none. */
export function webAddress(said: unknown, base: string | null): string | null {
	if (typeof said !== "string" || said.length > LONGEST["A link"]) return null;
	if (!URL.canParse(said, base ?? undefined)) return null;
	const url = new URL(said, base ?? undefined);
	return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST["A link"] ? url.href : null;
}
