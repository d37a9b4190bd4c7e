import type { HopView } from "@/lib/contract/claim.ts";

/** The hops with a key each that stays when they are moved; a source that stands twice gets two keys. */
export function withKeys(chain: readonly HopView[]): (HopView & { key: string })[] {
	const seen = new Map<string, number>();
	return chain.map((hop) => {
		const times = (seen.get(hop.sourceId) ?? 0) + 1;
		seen.set(hop.sourceId, times);
		return { ...hop, key: `${hop.sourceId}.${times}` };
	});
}
