import type { Queries } from "./client.ts";
import type { TypedRow } from "./typed-texts.ts";

/** The stories of a workspace that have waivers and any of these rows. */
export async function waivedStoriesOf(
	queries: Queries,
	workspaceId: string,
	rows: readonly TypedRow[],
): Promise<string[]> {
	const waived = await queries.waiver.findMany({
		where: { story: { workspaceId } },
		distinct: ["storyId"],
		select: { storyId: true },
	});
	return storiesOf(queries, waived, rows);
}

/** The stories of a workspace that were approved or signed off at any level and have any of these rows. */
export async function signedStoriesOf(
	queries: Queries,
	workspaceId: string,
	rows: readonly TypedRow[],
): Promise<string[]> {
	const approved = await queries.reviewStep.findMany({
		where: { story: { workspaceId }, outcome: "approved" },
		distinct: ["storyId"],
		select: { storyId: true },
	});
	return storiesOf(queries, approved, rows);
}

async function storiesOf(
	queries: Queries,
	stories: readonly { readonly storyId: string }[],
	rows: readonly TypedRow[],
): Promise<string[]> {
	const ids = new Set(rows.flatMap(({ key }) => Object.values(key).map(String)));
	const found: string[] = [];
	for (const { storyId } of stories) {
		const parts = await queries.claim.findMany({
			where: { storyId },
			select: {
				id: true,
				spans: { select: { draftId: true } },
				hops: { select: { sourceId: true } },
				evidence: { select: { id: true } },
				waivers: { select: { id: true } },
			},
		});
		const terms = await queries.terms.findMany({ where: { storyId }, select: { id: true } });
		const signed = await queries.signOff.findMany({ where: { storyId }, select: { id: true } });
		const isOurs =
			ids.has(storyId) ||
			[...signed, ...terms].some(({ id }) => ids.has(id)) ||
			parts.some(
				({ id, spans, hops, evidence, waivers }) =>
					ids.has(id) ||
					spans.some(({ draftId }) => ids.has(draftId)) ||
					hops.some(({ sourceId }) => ids.has(sourceId)) ||
					[...evidence, ...waivers].some((piece) => ids.has(piece.id)),
			);
		if (isOurs) found.push(storyId);
	}
	return found;
}
