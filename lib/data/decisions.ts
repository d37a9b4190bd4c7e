import type { Queries } from "./client.ts";

/** Who did something, and when. */
export interface Deed {
	readonly by: string;
	readonly at: string;
}

/** Who set the statuses of a claim as they stand. */
export interface Decisions {
	attributionStatus?: Deed;
	verificationStatus?: Deed;
}

const STATUSES = ["attributionStatus", "verificationStatus"] as const;

/** The last change of each claim's statuses, by claim, from the record. What came with the story is nobody's decision. */
export async function readDecisions(queries: Queries, storyId: string): Promise<ReadonlyMap<string, Decisions>> {
	const changes = await queries.eventChange.findMany({
		where: {
			entity: "claim",
			event: { storyId, action: { not: "story.created" } },
			OR: STATUSES.map((status) => ({ fields: { contains: `"${status}":` } })),
		},
		orderBy: { event: { number: "asc" } },
		select: { entityId: true, fields: true, event: { select: { at: true, actorName: true } } },
	});
	const decisions = new Map<string, Decisions>();
	for (const { entityId, fields, event } of changes) {
		const changed: Record<string, unknown> = JSON.parse(fields);
		const known = decisions.get(entityId) ?? {};
		for (const status of STATUSES)
			if (status in changed) known[status] = { by: event.actorName, at: event.at.toISOString() };
		decisions.set(entityId, known);
	}
	return decisions;
}
