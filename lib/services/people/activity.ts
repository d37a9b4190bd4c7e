import { z } from "zod";
import type { AccountEventView } from "../../contract/account.ts";
import { readRecordEvents } from "../../data/events.ts";
import type { FieldChange } from "../../data/field-changes.ts";
import { findMembership } from "../../data/people.ts";
import { defineUseCase } from "../use-case.ts";

/** Events shown: enough to see a sign-in that was not one's own. */
const SHOWN = 12;

/** What happened to the actor's own account, newest first: sign-ins, links that others made, changes of role. */
export const listActivity = defineUseCase(z.object({}), "viewer", async (ctx): Promise<AccountEventView[]> => {
	const { workspaceId, userId } = ctx.actor;
	const membership = await findMembership(ctx.db.reader, workspaceId, userId);
	const ids = membership ? [userId, membership.id] : [userId];
	const events = await readRecordEvents(ctx.db.reader, workspaceId, ids, { before: null, limit: SHOWN });
	return events.map(({ id, at, actorId, actorName, action, changes }) => ({
		...{ id, action, by: actorId === userId ? null : actorName, detail: detailOf(changes) },
		at: at.toISOString(),
	}));
});

/** The one thing about a change that is worth a line: how, which role, the new name. */
function detailOf(changes: readonly FieldChange[]): string | null {
	for (const { entity, fields } of changes) {
		const [, detail] = (entity === "sign-in" ? fields.how : entity === "membership" ? fields.role : undefined) ?? [];
		if (typeof detail === "string") return detail;
	}
	return null;
}
