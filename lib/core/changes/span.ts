import { isInsideSurrogatePair } from "../anchoring/selector.ts";
import { trimSpan } from "../anchoring/trim-span.ts";
import type { Span } from "../text/span.ts";
import type { Refused } from "./kind.ts";
import { invalid } from "./living.ts";
import type { Claim } from "./records.ts";

/** Refuses a span that lies outside the text, cuts a character in two or holds no word. */
export function refuseSpan(text: string, { start, end }: Span): Refused | null {
	if (end > text.length) return invalid("span", `The text ends at ${text.length}, and the span at ${end}.`);
	if (isInsideSurrogatePair(text, start) || isInsideSurrogatePair(text, end))
		return invalid("span", "The span cuts a character in two.");
	if (!trimSpan(text, { start, end }))
		return invalid("span", "There are no words in this selection. Select at least one.");
	return null;
}

/** The fields of a claim that stands at a span, without the spaces and punctuation at the span's edges. */
export function standingAt(text: string, span: Span): Pick<Claim, "start" | "end" | "quote" | "anchor"> {
	const { start, end } = trimSpan(text, span) ?? span;
	return { start, end, quote: text.slice(start, end), anchor: "exact" };
}
