import { BLANK } from "../core/text/mask.ts";
import { blankRecorded } from "./blank-recorded.ts";
import type { Queries } from "./client.ts";

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
