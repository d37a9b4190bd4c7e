import type { Queries } from "./client.ts";
import { commitmentTo, eventHash } from "./event-hash.ts";

/** Events read at once when a chain is checked. */
const PAGE = 200;

/**
 * Recomputes every hash of the workspace's chain, a page at a time.
 *
 * @returns how many events there are, and the number of the first that does not fit the one before it, or null.
 */
export async function checkChain(
	queries: Queries,
	workspaceId: string,
): Promise<{ events: number; brokenAt: number | null }> {
	let number = 0;
	let hash = "";
	for (;;) {
		const page = await queries.event.findMany({
			where: { workspaceId, number: { gt: number } },
			include: { changes: { orderBy: { position: "asc" } } },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const event of page) {
			number++;
			const whole =
				event.number === number &&
				event.previousHash === hash &&
				eventHash(event) === event.hash &&
				event.actorCommitment === commitmentTo(event.actorSalt, event.actorName) &&
				event.changes.every(({ salt, fields, commitment }) => commitment === commitmentTo(salt, fields));
			if (!whole) return { events: number, brokenAt: number };
			hash = event.hash;
		}
		if (page.length < PAGE) break;
	}
	// The workspace remembers the newest, so that a chain cut off at its end shows too.
	const { eventCount, eventHead } = await queries.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
	const whole = eventCount === number && eventHead === hash;
	return { events: number, brokenAt: whole ? null : number + 1 };
}
