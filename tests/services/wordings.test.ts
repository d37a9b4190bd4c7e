import { v7 } from "uuid";
import { expect, test } from "vitest";
import { FOR_READERS, REPORT_FORMATS, WHOLE_ONLY } from "../../lib/core/vocabulary/report-format.ts";
import { foldRecord } from "../../lib/data/fold.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import type { Context } from "../../lib/services/context.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { compareRecords } from "../../lib/services/verify/compare.ts";
import { extractionOf } from "../support/extraction.ts";
import { fileText } from "../support/file-text.ts";
import { done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

const NEW = "Ship number 1 put to sea";

const make = async (ctx: Context, storyId: string, change: object) =>
	makeChange(ctx, { storyId, operationId: v7(), seen: done(await openStory(ctx, { storyId })).event, change });

/** A story with a better wording proposed for its first claim. */
async function proposed(newsroom: Newsroom, ctx: Context) {
	const { story } = await makeStory(newsroom, 3);
	const storyId = story.id;
	const { claims, draft } = done(await openStory(ctx, { storyId }));
	const claim = claims[0];
	if (!claim) throw new Error("The story has no claim.");
	const id = v7();
	const change = { kind: "propose-wording", id, claimId: claim.id, text: ` ${NEW} `, note: "Left says too little." };
	const answer = done(await make(ctx, storyId, change));
	return { storyId, claim, draft, id, answer };
}

/** What differs between the tables and the record, but for the members, who were let in without events. */
async function altered(newsroom: Newsroom, ctx: Context) {
	const folded = await foldRecord(newsroom.db.reader, newsroom.workspaceId);
	expect(folded.broken).toEqual([]);
	const found = await compareRecords(newsroom.db.reader, ctx.files, newsroom.workspaceId, folded.states);
	return found.filter(({ entity }) => entity !== "membership");
}

onBothDatabases("proposed wordings", (open) => {
	test("wait at their claim, are in every report of the newsroom's, and can be undone", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, claim, answer, id } = await proposed(newsroom, ctx);
		expect(answer.wordings).toMatchObject([
			{ id, original: claim.quote, text: NEW, note: "Left says too little.", outcome: null, createdBy: "checker" },
		]);
		expect(done(await openStory(ctx, { storyId })).claims[0]?.wordings).toMatchObject([{ id }]);
		for (const format of REPORT_FORMATS.filter((one) => !FOR_READERS.includes(one))) {
			const body = await fileText(done(await exportReport(ctx, { storyId, format })).body);
			expect(body, format).toContain(NEW);
		}
		for (const format of REPORT_FORMATS.filter((one) => !WHOLE_ONLY.includes(one))) {
			const outside = await fileText(done(await exportReport(ctx, { storyId, format, audience: "outside" })).body);
			expect(outside, format).not.toContain(NEW);
		}
		expect(done(await readHistory(ctx, { storyId, claimId: claim.id }))[0]?.action).toBe("wording.proposed");
		done(await undo(ctx, { storyId }));
		expect(done(await openStory(ctx, { storyId })).claims[0]?.wordings).toEqual([]);
		expect(await altered(newsroom, ctx)).toEqual([]);
	});

	test("are accepted by the draft that takes them up, once", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, claim, draft, id } = await proposed(newsroom, ctx);
		newsroom.extracts((text) => extractionOf(text, []));
		const text = draft.text.slice(0, claim.start) + NEW + draft.text.slice(claim.end);
		const accepts = [{ id, reason: "Agreed." }];
		done(await newDraft(newsroom.as("editor"), { storyId, basedOn: draft.id, text, accepts }));
		const after = done(await openStory(ctx, { storyId }));
		expect(after.draft.text).toContain(NEW);
		expect(after.claims.flatMap(({ wordings }) => wordings)).toMatchObject([
			{ id, outcome: "accepted", reason: "Agreed.", decidedBy: "editor" },
		]);
		const again = { storyId, basedOn: after.draft.id, text: `${text} More.`, accepts };
		expect(refused(await newDraft(ctx, again)).message).toContain("decided already");
		expect(done(await openStory(ctx, { storyId })).draft.id).toBe(after.draft.id);
		expect(await altered(newsroom, ctx)).toEqual([]);
	});

	test("are refused with a reason, opened again and withdrawn", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, id } = await proposed(newsroom, ctx);
		const writer = newsroom.as("editor");
		expect(refused(await make(writer, storyId, { kind: "refuse-wording", id, reason: " " })).reason).toBe("invalid");
		const refusal = { kind: "refuse-wording", id, reason: "She said left." };
		expect(done(await make(writer, storyId, refusal)).wordings).toMatchObject([
			{ outcome: "refused", reason: "She said left.", decidedBy: "editor" },
		]);
		expect(refused(await make(ctx, storyId, { kind: "withdraw-wording", id })).message).toContain("decided already");
		expect(done(await make(ctx, storyId, { kind: "reopen-wording", id })).wordings).toMatchObject([
			{ outcome: null, reason: null, decidedBy: null },
		]);
		expect(done(await make(ctx, storyId, { kind: "withdraw-wording", id })).wordings[0]?.deletedAt).not.toBeNull();
		expect(done(await openStory(ctx, { storyId })).claims[0]?.wordings).toEqual([]);
	});

	test("are a checker's to make, of a claim that is there, in other words", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, claim } = await proposed(newsroom, ctx);
		const change = { kind: "propose-wording", id: v7(), claimId: claim.id, text: "Other words", note: null };
		expect(refused(await make(newsroom.as("viewer"), storyId, change)).reason).toBe("not-allowed");
		expect(refused(await make(ctx, storyId, { ...change, claimId: v7() })).reason).toBe("not-found");
		expect(refused(await make(ctx, storyId, { ...change, text: claim.quote })).reason).toBe("impossible");
	});

	test("are erased, and an altered one is found", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const { id } = await proposed(newsroom, ctx);
		done(await redact(ctx, { text: "put to sea", reason: "Asked by letter" }));
		const { text } = await newsroom.db.reader.wording.findUniqueOrThrow({ where: { id } });
		expect(text).toBe("Ship number 1 ██████████");
		expect(await altered(newsroom, ctx)).toEqual([]);
		await newsroom.db.writer.wording.update({ where: { id }, data: { note: "Because." } });
		expect(await altered(newsroom, ctx)).toEqual([{ entity: "wording", id, problem: "altered", fields: ["note"] }]);
	});
});
