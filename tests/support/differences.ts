import { foldRecord } from "../../lib/data/fold.ts";
import type { Context } from "../../lib/services/context.ts";
import { compareRecords } from "../../lib/services/verify/compare.ts";

/** Where the tables of an actor's newsroom say something else than its record. */
export async function differencesOf({ db, actor, files }: Context) {
	const { states } = await foldRecord(db.reader, actor.workspaceId);
	const all = await compareRecords(db.reader, files, actor.workspaceId, states);
	// The members of a test's newsroom were let in without events.
	return all.filter(({ entity }) => entity !== "membership");
}
