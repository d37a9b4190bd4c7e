import type { Span } from "../text/span.ts";

/** The text with other words at a place; where there are none, one of the spaces around the place goes too. */
export function takeUp(text: string, { start, end }: Span, words: string): string {
	const before = text.slice(0, start);
	const after = text.slice(end);
	if (words !== "") return before + words + after;
	if (/(?:^|\s)$/u.test(before) && /^[ \t]/u.test(after)) return before + after.slice(1);
	return (/^(?:[\s,.;:!?)\]]|$)/u.test(after) ? before.replace(/[ \t]$/u, "") : before) + after;
}
