import { BLANK } from "../core/text/mask.ts";
import { blankRecorded } from "./blank-recorded.ts";
import type { Queries } from "./client.ts";
import type { TypedRow } from "./typed-texts.ts";

/**
 * Blanks the fingerprints of the waivers in these stories: made of texts of which some were erased, they would give those
 * away to whoever guesses. The waivers lapse.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankWaivers(queries: Queries, storyIds: readonly string[]): Promise<Record<string, string>> {
	const rows = await queries.waiver.findMany({
		where: { storyId: { in: [...storyIds] }, fingerprint: { not: BLANK } },
		select: { id: true },
	});
	const ids = rows.map(({ id }) => id);
	await queries.waiver.updateMany({ where: { id: { in: ids } }, data: { fingerprint: BLANK } });
	return blankRecorded(queries, "waiver", ids, ["fingerprint"]);
}

/** The stories of a workspace that have waivers and any of these rows. */
export async function waivedStoriesOf(
	queries: Queries,
	workspaceId: string,
	rows: readonly TypedRow[],
): Promise<string[]> {
	const ids = new Set(rows.flatMap(({ key }) => Object.values(key).map(String)));
	const waived = await queries.waiver.findMany({
		where: { story: { workspaceId } },
		distinct: ["storyId"],
		select: { storyId: true },
	});
	const found: string[] = [];
	for (const { storyId } of waived) {
		const parts = await queries.claim.findMany({
			where: { storyId },
			select: {
				id: true,
				spans: { select: { draftId: true } },
				hops: { select: { sourceId: true } },
				evidence: { select: { id: true } },
			},
		});
		const isOurs = parts.some(
			({ id, spans, hops, evidence }) =>
				ids.has(id) ||
				spans.some(({ draftId }) => ids.has(draftId)) ||
				hops.some(({ sourceId }) => ids.has(sourceId)) ||
				evidence.some((piece) => ids.has(piece.id)),
		);
		if (isOurs) found.push(storyId);
	}
	return found;
}
