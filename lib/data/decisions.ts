import { STORY_MADE } from "../core/vocabulary/story-made.ts";
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

/** The entity whose records say who decided of a claim elsewhere, of a story that was imported: `{status, by, at}` each. */
export const DECISION = "decision";

const STATUSES = ["attributionStatus", "verificationStatus"] as const;

/** The last change of each claim's statuses, by claim, from the record. What came with the story is nobody's decision. */
export async function readDecisions(queries: Queries, storyId: string): Promise<ReadonlyMap<string, Decisions>> {
	const changes = await queries.eventChange.findMany({
		where: {
			event: { storyId },
			AND: [
				{ OR: STATUSES.map((status) => ({ fields: { contains: `"${status}":` } })) },
				{ OR: [{ entity: "claim", event: { action: { notIn: [...STORY_MADE] } } }, { entity: DECISION }] },
			],
		},
		orderBy: { event: { number: "asc" } },
		select: { entity: true, entityId: true, fields: true, event: { select: { at: true, actorName: true } } },
	});
	const decisions = new Map<string, Decisions>();
	for (const { entity, entityId, fields, event } of changes) {
		const changed: Record<string, readonly [unknown, Deed]> = JSON.parse(fields);
		const known = decisions.get(entityId) ?? {};
		for (const status of STATUSES)
			if (changed[status])
				known[status] =
					entity === DECISION ? deedOf(changed[status][1]) : { by: event.actorName, at: event.at.toISOString() };
		decisions.set(entityId, known);
	}
	return decisions;
}

const deedOf = ({ by, at }: Deed): Deed => ({ by, at });
