import { BLANK } from "../core/text/mask.ts";
import { blankRecorded } from "./blank-recorded.ts";
import type { Queries } from "./client.ts";
import { portions } from "./portions.ts";

/**
 * Blanks what was approved and signed in these stories: hashes of texts of which some were erased would give those away to
 * whoever guesses. Their approvals and sign-offs end.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankSignatures(queries: Queries, storyIds: readonly string[]): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	for (const some of portions(storyIds)) {
		const where = { storyId: { in: some } };
		const steps = await queries.reviewStep.findMany({ where, select: { id: true } });
		await queries.reviewStep.updateMany({ where: { ...where, state: { not: "" } }, data: { state: BLANK } });
		const signed = await queries.signOff.findMany({ where, select: { id: true } });
		await queries.signOff.updateMany({ where, data: { record: BLANK, signature: BLANK } });
		const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
		Object.assign(places, await blankRecorded(queries, "reviewStep", ids(steps), ["state"]));
		Object.assign(places, await blankRecorded(queries, "signOff", ids(signed), ["record", "signature"]));
	}
	return places;
}
