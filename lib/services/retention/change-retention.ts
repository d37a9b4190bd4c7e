import { readFlat } from "../../data/flat-records.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord } from "../flat-change.ts";

/** Changes what a newsroom has set about keeping, or sets it for the first time. */
export async function changeRetention({ actor }: Context, work: Work, set: object): Promise<void> {
	const id = actor.workspaceId;
	const before = await readFlat(work.queries, "retention", id);
	if (before) return changeRecord(work, "retention", id, Number(before.revision), { ...set });
	const at = work.at.toISOString();
	const nothing = { commentsDays: null, termsDays: null, hold: null };
	return addRecord(work, "retention", { id, workspaceId: id, ...nothing, ...set, createdAt: at, updatedAt: at });
}
