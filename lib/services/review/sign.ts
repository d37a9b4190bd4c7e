import type { SignOffRecord } from "../../core/report/model.ts";
import type { Level } from "../../core/review/levels.ts";
import { canonicalJson } from "../../data/field-changes.ts";
import { readNames } from "../../data/people.ts";
import { readPublicKey } from "../../data/review.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";
import type { ReadReview } from "./read-review.ts";

/** The approval that the sign-off comes with. */
interface Last {
	readonly level: Level;
	readonly note?: string | undefined;
}

/** Signs a story off with the newsroom's key: its text, its claims, what the rules find, and everybody's approval. */
export async function signOff(ctx: Context, work: Work, read: ReadReview, last: Last): Promise<void> {
	const { report, state, review, settings, steps } = read;
	const { userId, name, workspaceId } = ctx.actor;
	const at = work.at.toISOString();
	const names = await readNames(work.queries, workspaceId);
	const approvals = review.levels.map(({ level, approval }) => {
		const called = settings[level].name;
		if (level === last.level || !approval) return { level, name: called, by: name, at, note: last.note || null };
		const step = steps.find(({ id }) => id === approval.id);
		return {
			...{ level, name: called, by: names.get(approval.by) ?? "a former colleague", at: approval.at },
			...{ note: step?.note ?? null },
		};
	});
	const record: SignOffRecord = {
		...{ format: "onrecord-sign-off", version: 1, newsroom: report.newsroom, storyId: report.storyId },
		...{ title: report.title, draft: { number: report.draft.number, sha256: state.draft }, at },
		...{ claims: state.claims, findings: state.findings, approvals },
		// The event before this one, whose hash covers everything before it.
		head: { events: report.record.events - 1, hash: report.record.head },
	};
	const text = canonicalJson(record);
	await addRecord(work, "signOff", {
		...{ id: ctx.newId(), storyId: report.storyId, record: text, signature: ctx.sign(text), revision: 1 },
		...{ publicKey: await readPublicKey(work.queries, workspaceId), createdAt: at, createdById: userId },
	});
}
