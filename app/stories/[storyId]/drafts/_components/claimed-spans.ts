import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import type { DiffPiece } from "@/lib/core/drafts/diff.ts";
import { firstWhere } from "@/lib/core/text/first-where.ts";
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
	const end = last.start + last.text.length;
	return spans.slice(
		firstWhere(spans.length, (at) => (spans[at] as Span).end > first.start),
		firstWhere(spans.length, (at) => (spans[at] as Span).start >= end),
	);
}
