import { type Redacted, redactInput } from "../../contract/redaction.ts";
import { finderOf } from "../../core/text/mask.ts";
import { erase, scrub } from "../../data/erase.ts";
import { markFilesErased } from "../../data/evidence.ts";
import { REDACTION } from "../../data/fold.ts";
import { commit } from "../commit.ts";
import { readRetention } from "../retention/retention.ts";
import { defineUseCase, impossible, Refusal } from "../use-case.ts";
import { filesHolding } from "./evidence-files.ts";

/**
 * Erases a name or a passage from everything: tables, record, evidence files that hold it, and so from all reports made
 * from now on. The record keeps who did so, when and why, and what was erased from still fits into its chain.
 */
export const redact = defineUseCase(redactInput, "owner", async (ctx, input): Promise<Redacted> => {
	const { text, reason, operationId } = input;
	const finder = finderOf(text);
	if (finder.test(reason)) {
		const message = "The reason contains what you are erasing, and the reason stays in the record. Put it another way.";
		throw new Refusal({ reason: "invalid", message, fields: { reason: message } });
	}
	const { hold } = await readRetention(ctx.db.reader, ctx.actor.workspaceId);
	if (hold !== null) impossible("The whole newsroom is under a legal hold. Lift it first, under Settings → Retention.");
	const files = await filesHolding(ctx, text);
	let done = { rows: 0, recorded: 0, files: files.length };
	await commit(ctx, { action: "record.redacted", storyId: null, operationId }, async (work) => {
		const { rows, places } = await erase(work.queries, ctx.actor.workspaceId, finder);
		done = { ...done, rows, recorded: Object.keys(places).length };
		if (rows + done.recorded + files.length === 0) impossible("This was not found anywhere, so nothing was erased.");
		await markFilesErased(
			work.queries,
			files.map(({ id }) => id),
			work.at,
		);
		const id = ctx.newId();
		const after = { id, reason, erased: places, files: files.map((file) => file.id) };
		work.record({ entity: REDACTION, id, before: null, after });
	});
	for (const { sha256 } of files) await ctx.files.remove(sha256);
	return { ...done, scrubbed: await scrub(ctx.db) };
});
