import type { Finding } from "../../../core/rules/finding.ts";
import type { Span } from "../../../core/text/span.ts";

/** A finding with its place in the text: its own, or that of its claims. */
export interface PlacedFinding extends Finding {
	readonly title: string;
	readonly places: readonly (Span & { readonly line: number; readonly column: number })[];
}

/** One article with what the rules find in it. */
export interface Checked {
	/** The file's path, or the story's title. */
	readonly name: string;
	readonly text: string;
	readonly findings: readonly PlacedFinding[];
}

/** The findings with their lines and columns, which count from 1. */
export function placed(
	text: string,
	findings: readonly (Finding & { readonly title: string })[],
	claims: ReadonlyMap<string, Span>,
): PlacedFinding[] {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return findings.map((finding) => ({
		...finding,
		places: (finding.spans ?? finding.claimIds.flatMap((id) => claims.get(id) ?? [])).map(({ start, end }) => {
			const line = starts.findLastIndex((at) => at <= start);
			return { start, end, line: line + 1, column: start - (starts[line] ?? 0) + 1 };
		}),
	}));
}
