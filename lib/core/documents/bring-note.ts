import type { Span } from "../text/span.ts";
import { LONGEST } from "../vocabulary/limits.ts";
import type { DocumentNote } from "./document.ts";

/** A claim that a note may be about. */
export interface NotedClaim extends Span {
	readonly id: string;
}

/** Each is a change of its own in the record; the rest stay in the original. */
export const MOST_NOTES = 300;
/** A note that is about more claims than this is about none of them in particular. */
const MOST_CLAIMS = 5;
/** Words that say where in a document to look. */
export const PLACE =
	/\b(?:pp?\.\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?|pages?\s\d{1,5}|para(?:graph|\.)?\s\d{1,5}|\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])/i;

/**
 * The claims that a note touches: those that share words with what it is about. A number alone, as a footnote has, stands
 * behind the words that it is about, so its claim is the one before it in the same paragraph.
 */
export function claimsOfNote({ start, end }: Span, claims: readonly NotedClaim[], text: string): string[] {
	if (start < end) {
		const touched = claims.filter((claim) => claim.start < end && start < claim.end);
		return touched.length > MOST_CLAIMS ? [] : touched.map(({ id }) => id);
	}
	const paragraph = text.lastIndexOf("\n", end - 1) + 1;
	const before = claims.filter((claim) => claim.start >= paragraph && claim.start < end);
	const [first] = [...before].sort((a, b) => b.end - a.end || b.start - a.start);
	return first ? [first.id] : [];
}

/** The claim that stands next to a note which touches none; null where there are no claims. */
export function claimBeside({ start, end }: Span, claims: readonly NotedClaim[]): string | null {
	const distance = (claim: NotedClaim) => Math.max(claim.start - end, start - claim.end, 0);
	return (
		claims.reduce<NotedClaim | null>((best, claim) => (best && distance(best) <= distance(claim) ? best : claim), null)
			?.id ?? null
	);
}

const AROUND = 60;
const LEAST_WORDS = 12;

/** Where the words of a note stand in a text that may have been corrected since it was read; null where that can't be told. */
export function placeIn(text: string, readText: string, { start, end }: Span): Span | null {
	if (text === readText) return { start, end };
	const from = start < end ? start : Math.max(0, end - AROUND);
	const words = readText.slice(from, end);
	const at = text.indexOf(words);
	if (words.trim().length < LEAST_WORDS || at < 0 || text.indexOf(words, at + 1) >= 0) return null;
	return { start: at + (start - from), end: at + (end - from) };
}

/** A note as evidence, where it says where to look: a link, or a page, paragraph or time; null where it only remarks. */
export function evidenceOfNote(note: DocumentNote) {
	const [url = null] = note.links;
	const place = PLACE.exec(note.text)?.[0] ?? "";
	if (url === null && place === "") return null;
	return {
		// Whether it bears the claim out is for a person to say.
		bearing: "context" as const,
		kind: "documentary" as const,
		locator: place,
		url: url !== null && url.length <= LONGEST["A link"] ? url : null,
		note: clip(saidBy(note), LONGEST["A note"]),
	};
}

const LONGEST_ABOUT = 120;

/** A note as a comment. @param about the words that it is about, where they are none of the claim's. */
export function commentOfNote(note: DocumentNote, about = ""): string {
	const words = about.replace(/\s+/g, " ").trim();
	const told = words === "" ? "" : ` (on “${words.length > LONGEST_ABOUT ? `${clip(words, LONGEST_ABOUT)}…` : words}”)`;
	return clip(saidBy(note, told), LONGEST["A comment"]);
}

const saidBy = ({ kind, author, text }: DocumentNote, about = ""): string =>
	`${author ?? `From ${kind === "endnote" ? "an" : "a"} ${kind}`}${author === null ? "" : ","} in Word${about}: ${text}`;

/** No longer than that, and no half of a character at the end. */
const clip = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
