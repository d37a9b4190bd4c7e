import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import type { DiffPiece } from "@/lib/core/drafts/diff.ts";
import type { Span } from "@/lib/core/text/span.ts";

/** The stretches of a draft that are claims, in order; claims that overlap are one stretch. */
export function claimedSpans({ claims }: DraftWithClaims): Span[] {
	const spans: { start: number; end: number }[] = [];
	const standing = claims.filter(({ anchor }) => anchor !== "orphaned").toSorted((a, b) => a.start - b.start);
	for (const { start, end } of standing) {
		const last = spans.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else spans.push({ start, end });
	}
	return spans;
}

/** Those of the stretches that pieces of one text hold, found by bisection: a book has thousands. */
export function spansIn(spans: readonly Span[], pieces: readonly DiffPiece[]): readonly Span[] {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return [];
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).end > first.start) high = middle;
		else low = middle + 1;
	}
	const found: Span[] = [];
	const end = last.start + last.text.length;
	for (let at = low; at < spans.length && (spans[at] as Span).start < end; at++) found.push(spans[at] as Span);
	return found;
}
