import { isInsideSurrogatePair } from "../anchoring/selector.ts";
import { trimSpan } from "../anchoring/trim-span.ts";
import type { Span } from "../text/span.ts";
import { atMost, LONGEST } from "../vocabulary/limits.ts";
import type { Refused } from "./kind.ts";
import { invalid } from "./living.ts";
import type { Claim } from "./records.ts";

/** Refuses a span that lies outside the text, cuts a character in two, holds no word or is too long for a claim. */
export function refuseSpan(text: string, { start, end }: Span): Refused | null {
	if (end > text.length) return invalid("span", `The text ends at ${text.length}, and the span at ${end}.`);
	if (isInsideSurrogatePair(text, start) || isInsideSurrogatePair(text, end))
		return invalid("span", "The span cuts a character in two.");
	const trimmed = trimSpan(text, { start, end });
	if (!trimmed) return invalid("span", "There are no words in this selection. Select at least one.");
	const length = trimmed.end - trimmed.start;
	return length > LONGEST["A claim"]
		? invalid("span", `${atMost("A claim").slice(0, -1)}, and this is ${length.toLocaleString("en")}. Select less.`)
		: null;
}

/** The fields of a claim that stands at a span, without the spaces and punctuation at the span's edges. */
export function standingAt(text: string, span: Span): Pick<Claim, "start" | "end" | "quote" | "anchor"> {
	const { start, end } = trimSpan(text, span) ?? span;
	return { start, end, quote: text.slice(start, end), anchor: "exact" };
}
