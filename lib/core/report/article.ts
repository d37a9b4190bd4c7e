import type { Block } from "../text/block.ts";
import type { ReportBlock, ReportClaim, ReportPart } from "./model.ts";

type Numbered = Pick<ReportClaim, "number" | "start" | "end">;

/** The article block by block, cut wherever a claim begins or ends, so that a renderer can number the claims in the text. */
export function articleOf(text: string, blocks: readonly Block[], claims: readonly Numbered[]): ReportBlock[] {
	let first = 0;
	return blocks.map(({ kind, start, end }) => {
		// Claims stand in text order, and none reaches past its block.
		while (first < claims.length && (claims[first]?.end ?? 0) <= start) first++;
		const within: Numbered[] = [];
		for (let at = first; at < claims.length && (claims[at]?.start ?? 0) < end; at++)
			if (claims[at]) within.push(claims[at] as Numbered);
		return { kind, parts: partsOf(text, start, end, within) };
	});
}

function partsOf(text: string, start: number, end: number, claims: readonly Numbered[]): ReportPart[] {
	const cuts = [...new Set([start, end, ...claims.flatMap((claim) => [claim.start, claim.end])])]
		.filter((at) => at >= start && at <= end)
		.sort((a, b) => a - b);
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i] ?? start;
		return {
			text: text.slice(from, to),
			claims: claims.filter((claim) => claim.start <= from && claim.end >= to).map(({ number }) => number),
			ends: claims.filter((claim) => claim.end === to).map(({ number }) => number),
		};
	});
}
