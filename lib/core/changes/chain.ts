import { MOST } from "../vocabulary/limits.ts";
import { chainOf, type HopGiven, withChain } from "./chained.ts";
import { defineKind, type Refused } from "./kind.ts";
import { claimsIn, impossible, refuseClaims } from "./living.ts";
import type { Claim, Hop } from "./records.ts";
import { refuseSources, register, touchedBy } from "./register.ts";

const MOST_LINKS = MOST["links of a chain"];

export interface Chain {
	readonly ids: readonly string[];
	/** In place of each chain, after its last link ("via"), or before its origin. */
	readonly how: "replace" | "via" | "before";
	readonly hops: readonly HopGiven[];
}

/** Lays one chain, or a part of one, on many claims at once. */
export const chain = defineKind<"chain", Chain>({
	kind: "chain",
	action: () => "claim.edited",
	touches: ({ ids, hops }) => ({ claims: ids, ...touchedBy(hops) }),
	refuse: (records, { ids, how, hops }) =>
		refuseClaims(records, ids) ??
		refuseSources(records, hops) ??
		(how === "replace" ? null : refuseLong(claimsIn(records, ids), hops)),
	apply(records, { ids, how, hops }, by) {
		const registered = register(records, hops, by);
		const given = chainOf(hops, registered);
		const written = claimsIn(records, ids).map(
			(claim) =>
				({ entity: "claim", id: claim.id, fields: withChain(claim, joined(claim.chain, how, given)) }) as const,
		);
		return [...registered.writes, ...written];
	},
});

function refuseLong(claims: readonly Claim[], hops: readonly HopGiven[]): Refused | null {
	const longest = Math.max(...claims.map(({ chain }) => chain.length)) + hops.length;
	return longest > MOST_LINKS
		? impossible(`A chain has at most ${MOST_LINKS} links, and one of these would have ${longest}. Replace it instead.`)
		: null;
}

/** A source that would stand twice in a row stands once, with the cue that the text gave it. */
function joined(old: readonly Hop[], how: Chain["how"], given: readonly Hop[]): Hop[] {
	const all = how === "replace" ? given : how === "via" ? [...old, ...given] : [...given, ...old];
	return all.filter((hop, at) => hop.sourceId !== all[at - 1]?.sourceId);
}
