import type { Expired } from "../../contract/retention.ts";
import { counted } from "../../core/vocabulary/counted.ts";
import { scrub } from "../../data/erase.ts";
import { blankExpired } from "../../data/expired.ts";
import { REDACTION } from "../../data/fold.ts";
import { readWorkspaces } from "../../data/workspaces.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import type { Runtime } from "../runtime.ts";
import { countExpired, type Retention, readExpired, readRetention } from "./retention.ts";

/** Who stands in the record for what the rules erase: nobody decides it when it happens. */
const RULES = { userId: "retention", name: "Retention rules", role: "owner" } as const;

/** What a run of the rules erased, or would erase, in a newsroom. */
export interface Run extends Expired {
	readonly newsroom: string;
	/** Why nothing was: a legal hold on the whole newsroom. */
	readonly hold: string | null;
}

/** Erases in every newsroom what its rules keep no longer, or only says what that is. */
export async function expire(runtime: Runtime, { only }: { only: "look" | "erase" }): Promise<Run[]> {
	const runs: Run[] = [];
	for (const { id: workspaceId, name } of await readWorkspaces(runtime.db.reader)) {
		const ctx = runtime.contextOf({ ...RULES, workspaceId });
		const retention = await readRetention(runtime.db.reader, workspaceId);
		const due = countExpired(await readExpired(runtime.db.reader, ctx, retention));
		const isDue = due.comments + due.terms > 0;
		const done = isDue && only === "erase" ? await eraseDue(ctx, retention) : due;
		runs.push({ newsroom: name, hold: retention.hold, ...done });
	}
	if (only === "erase" && runs.some(({ comments, terms }) => comments + terms > 0)) await scrub(runtime.db);
	return runs;
}

async function eraseDue(ctx: Context, retention: Retention): Promise<Expired> {
	let done: Expired = { stories: 0, comments: 0, terms: 0 };
	await commit(ctx, { action: "record.expired", storyId: null }, async ({ queries, record }) => {
		// Read again inside: a hold that was laid in between counts.
		const due = await readExpired(queries, ctx, await readRetention(queries, ctx.actor.workspaceId));
		done = countExpired(due);
		const after = {
			...{ id: ctx.newId(), reason: reasonOf(retention), files: [] },
			erased: await blankExpired(queries, due),
		};
		record({ entity: REDACTION, id: after.id, before: null, after });
	});
	return done;
}

function reasonOf({ commentsDays, termsDays }: Retention): string {
	const kept = [
		...(commentsDays === null ? [] : [`comments ${counted(commentsDays, "day")}`]),
		...(termsDays === null ? [] : [`terms with sources ${counted(termsDays, "day")}`]),
	];
	return `Kept after the last work on a story: ${kept.join(", ")}.`;
}
