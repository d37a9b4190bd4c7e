import { defineKind } from "./kind.ts";
import { impossible, refuseRecord } from "./living.ts";
import { distinctNames } from "./name-key.ts";
import type { Claim, Hop, Patch, Records, Write } from "./records.ts";

export interface MergeSources {
	readonly fromId: string;
	readonly intoId: string;
}

/**
 * Makes one source of two, in every story: all that names the first names the second, which takes over its names. A chain
 * that would then name the same source twice in a row names it once.
 */
export const mergeSources = defineKind<"merge-sources", MergeSources>({
	kind: "merge-sources",
	action: () => "source.merged",
	touches: ({ fromId, intoId }) => ({ sources: [fromId, intoId], usersOf: fromId, termsOf: [fromId, intoId] }),
	refuse(records, { fromId, intoId }, { role }) {
		if (role !== "editor" && role !== "owner")
			return { reason: "not-allowed", message: "Only an editor can merge sources. Ask one to do it." };
		if (fromId === intoId) return impossible("A source cannot be merged with itself. Choose two.");
		const refused = refuseRecord(records, "source", fromId) ?? refuseRecord(records, "source", intoId);
		const [from, into] = [records.source.get(fromId), records.source.get(intoId)];
		if (refused || !from || !into) return refused;
		return into.storyId !== null && into.storyId !== from.storyId
			? impossible("Unnamed people can only be merged within their own story.")
			: null;
	},
	apply(records, { fromId, intoId }, { at }) {
		const [from, into] = [records.source.get(fromId), records.source.get(intoId)];
		if (!from || !into || fromId === intoId) return [];
		const aliases = distinctNames(into.name, [...into.aliases, from.name, ...from.aliases]);
		return [
			{ entity: "source", id: fromId, fields: { mergedIntoId: intoId, deletedAt: at } },
			{ entity: "source", id: intoId, fields: { aliases } },
			...usersGoOver(records, fromId, intoId),
			...termsGoOver(records, fromId, intoId),
		];
	},
});

function usersGoOver({ claim, evidence, original }: Records, fromId: string, intoId: string): Patch {
	const claims = [...claim.values()].filter(({ chain }) => chain.some(({ sourceId }) => sourceId === fromId));
	const isMoved = (one: { sourceId: string | null; deletedAt: string | null }) =>
		one.sourceId === fromId && one.deletedAt === null;
	return [
		...claims.map((one): Write => ({ entity: "claim", id: one.id, fields: { chain: chainWith(one, fromId, intoId) } })),
		...[...evidence.values()]
			.filter(isMoved)
			.map(({ id }): Write => ({ entity: "evidence", id, fields: { sourceId: intoId } })),
		...[...original.values()]
			.filter(isMoved)
			.map(({ id }): Write => ({ entity: "original", id, fields: { sourceId: intoId } })),
	];
}

const chainWith = ({ chain }: Claim, fromId: string, intoId: string): Hop[] =>
	chain
		.map((hop) => (hop.sourceId === fromId ? { ...hop, sourceId: intoId } : hop))
		.filter((hop, i, all) => hop.sourceId !== all[i - 1]?.sourceId);

/** In stories that have agreed nothing with the source that stays. */
function termsGoOver({ terms }: Records, fromId: string, intoId: string): Patch {
	const agreed = (sourceId: string) =>
		[...terms.values()].filter((one) => one.sourceId === sourceId && one.deletedAt === null);
	const kept = new Set(agreed(intoId).map(({ storyId }) => storyId));
	return agreed(fromId)
		.filter(({ storyId }) => !kept.has(storyId))
		.map(({ id }): Write => ({ entity: "terms", id, fields: { sourceId: intoId } }));
}
