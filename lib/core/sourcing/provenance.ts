import { type Line, type LineSource, linesOf, type SourcedClaim } from "./line.ts";

/** A source, or claims that reach the story by one source. */
export type ProvenanceNode =
	| { readonly id: string; readonly kind: "source"; readonly source: LineSource }
	| { readonly id: string; readonly kind: "claims"; readonly claims: readonly string[] };

export interface ProvenanceEdge {
	readonly from: string;
	readonly to: string;
	/** How many claims rest on it. */
	readonly claims: number;
}

/** From origins by way of outlets to claims. */
export interface ProvenanceGraph {
	readonly nodes: readonly ProvenanceNode[];
	readonly edges: readonly ProvenanceEdge[];
}

/** As many claims as can be drawn one by one and still be read. */
export const DRAWN_ALONE = 60;

/**
 * The provenance graph of a story's claims. Those in the story's own voice rest on nobody and aren't in it. Where there are many,
 * claims that reach the story by the same source are drawn as one, and a line says how many rest on it.
 */
export function provenanceOf(claims: Iterable<SourcedClaim>, drawnAlone = DRAWN_ALONE): ProvenanceGraph {
	const lined = [...claims].flatMap((claim) => {
		const lines = linesOf(claim);
		return lines.length > 0 ? [{ id: claim.id, lines }] : [];
	});
	const isGrouped = lined.length > drawnAlone;
	const sources = new Map<string, ProvenanceNode>();
	const groups = new Map<string, string[]>();
	const edges = new Map<string, { from: string; to: string; claims: number }>();
	const link = (from: string, to: string) => {
		const key = `${from} ${to}`;
		const edge = edges.get(key) ?? { from, to, claims: 0 };
		edge.claims++;
		edges.set(key, edge);
	};
	for (const { id, lines } of lined) {
		const group = isGrouped ? `claims of ${lines[0]?.at(-1)?.sourceId}` : `claim:${id}`;
		const known = groups.get(group);
		if (known) known.push(id);
		else groups.set(group, [id]);
		for (const [from, to] of linksOf(lines, group)) link(from, to);
		for (const line of lines)
			for (const source of line)
				sources.set(source.sourceId, { id: `source:${source.sourceId}`, kind: "source", source });
	}
	return {
		nodes: [...sources.values(), ...[...groups].map(([id, those]) => ({ id, kind: "claims", claims: those }) as const)],
		edges: [...edges.values()],
	};
}

/** Each link of the lines once, however many lines share it; a source that follows itself is no link. */
function linksOf(lines: readonly Line[], end: string): Iterable<readonly [string, string]> {
	const links = new Map<string, readonly [string, string]>();
	for (const line of lines) {
		const stops = [...line.map(({ sourceId }) => `source:${sourceId}`), end];
		for (const [at, from] of stops.slice(0, -1).entries()) {
			const to = stops[at + 1];
			if (to !== undefined && to !== from) links.set(`${from} ${to}`, [from, to]);
		}
	}
	return links.values();
}
