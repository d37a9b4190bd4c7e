import { type Line, type LineSource, linesOf, type SourcedClaim } from "./line.ts";

/** How much rests on one source. */
export interface Dependence {
	readonly source: LineSource;
	/** Claims that some line through this source supports. */
	readonly claims: readonly string[];
	/** Claims whose every line passes through it: they fall if it falls. */
	readonly falls: readonly string[];
}

/**
 * What rests on each source, the one that most claims fall with first. A source through which every line of a claim
 * passes is a dominator of the claim in the provenance graph; with lines written out, that is plain set intersection.
 * Linear in the number of links.
 */
export function dependences(claims: readonly SourcedClaim[]): Dependence[] {
	const found = new Map<string, { source: LineSource; claims: string[]; falls: string[] }>();
	for (const claim of claims) {
		const lines = linesOf(claim);
		for (const [sourceId, { source, through }] of countLines(lines)) {
			const entry = found.get(sourceId) ?? { source, claims: [], falls: [] };
			found.set(sourceId, entry);
			entry.claims.push(claim.id);
			if (through === lines.length) entry.falls.push(claim.id);
		}
	}
	return [...found.values()].sort(
		(a, b) => b.falls.length - a.falls.length || b.claims.length - a.claims.length || compare(a.source, b.source),
	);
}

function countLines(lines: readonly Line[]): Map<string, { source: LineSource; through: number }> {
	const counts = new Map<string, { source: LineSource; through: number }>();
	for (const line of lines)
		for (const source of new Map(line.map((link) => [link.sourceId, link])).values())
			counts.set(source.sourceId, {
				source,
				through: (counts.get(source.sourceId)?.through ?? 0) + 1,
			});
	return counts;
}

const compare = (a: LineSource, b: LineSource): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
