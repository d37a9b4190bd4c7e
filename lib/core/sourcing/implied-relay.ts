import type { LineSource, SourcedClaim } from "./line.ts";

/** Claims that name only unnamed people, in a story that retells one outlet's report. */
export interface ImpliedRelay {
	readonly outlet: LineSource;
	readonly claims: readonly string[];
}

/**
 * A story that says once that it retells another outlet's report credits that report's officials by themselves afterwards.
 * Nobody but its author can say whether these spoke to the outlet or to the story, so this only finds what to ask: the outlet that
 * more claims pass through than through all others, and the claims that credit unnamed people and no outlet.
 *
 * @returns null where there is nothing to ask.
 */
export function impliedRelay(claims: Iterable<SourcedClaim>): ImpliedRelay | null {
	const outlets = new Map<string, { outlet: LineSource; claims: number }>();
	const bare: string[] = [];
	let relayed = 0;
	for (const { id, chain } of claims) {
		const through = chain.filter(({ kind }) => kind === "publication");
		for (const outlet of through)
			outlets.set(outlet.sourceId, { outlet, claims: (outlets.get(outlet.sourceId)?.claims ?? 0) + 1 });
		if (through.length > 0) relayed++;
		else if (chain.length > 0 && chain.every(({ kind }) => kind === "unnamed")) bare.push(id);
	}
	const main = [...outlets.values()].find((one) => one.claims * 2 > relayed);
	return main && bare.length > 0 ? { outlet: main.outlet, claims: bare } : null;
}
