import { chainOf, type HopGiven, withChain } from "./chained.ts";
import { defineKind } from "./kind.ts";
import { claimsIn, refuseClaims } from "./living.ts";
import type { Hop } from "./records.ts";
import { refuseSources, register, touchedBy } from "./register.ts";

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
	refuse: (records, { ids, hops }) => refuseClaims(records, ids) ?? refuseSources(records, hops),
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

/** A source that would stand twice in a row stands once, with the cue that the text gave it. */
function joined(old: readonly Hop[], how: Chain["how"], given: readonly Hop[]): Hop[] {
	const all = how === "replace" ? given : how === "via" ? [...old, ...given] : [...given, ...old];
	return all.filter((hop, at) => hop.sourceId !== all[at - 1]?.sourceId);
}
