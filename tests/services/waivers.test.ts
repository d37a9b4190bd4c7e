import { v7 } from "uuid";
import { expect, test } from "vitest";
import { fingerprintOf } from "../../lib/core/rules/fingerprint.ts";
import { readBlocks } from "../../lib/core/text/blocks.ts";
import { FOR_READERS, REPORT_FORMATS } from "../../lib/core/vocabulary/report-format.ts";
import { foldRecord } from "../../lib/data/fold.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import type { Context } from "../../lib/services/context.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { findingsOf } from "../../lib/services/reports/findings.ts";
import { exportReport, makeReport } from "../../lib/services/reports/reports.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { compareRecords } from "../../lib/services/verify/compare.ts";
import { extractionOf } from "../support/extraction.ts";
import { fileText } from "../support/file-text.ts";
import { claimOf, claimsOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

const RULE = "confirmed-without-evidence";
const REASON = "The harbour log is in the safe.";

/** A waiver of what the rules find at a story's first claim, made as the desk makes it. */
async function waived(ctx: Context, storyId: string) {
	const [first] = done(await openStory(ctx, { storyId })).claims;
	claimsOf(
		await tagClaims(ctx, {
			claims: [{ id: first?.id, revision: first?.revision }],
			set: { verificationStatus: "confirmed" },
		}),
	);
	const { claims, draft, event } = done(await openStory(ctx, { storyId }));
	const finding = (await findingsOf(ctx, claims, draft.text)).find(({ rule }) => rule === RULE);
	if (!finding) throw new Error("Nothing was found.");
	const story = { claims, sources: new Map(), text: { text: draft.text, blocks: readBlocks(draft.text) } };
	const change = {
		...{ kind: "waive", id: v7(), claimId: finding.claimIds[0], ruleId: RULE, sourceId: null },
		...{ fingerprint: fingerprintOf(finding, story), reason: REASON },
	};
	const answer = done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
	return { claimId: String(change.claimId), id: change.id, answer };
}

onBothDatabases("waivers", (open) => {
	test("let a finding stand in every format, with who and why, until it is ended", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { story } = await makeStory(newsroom, 3);
		const storyId = story.id;
		const { claimId, id, answer } = await waived(ctx, storyId);
		expect(answer.waivers).toMatchObject([{ id, reason: REASON, createdBy: "editor" }]);
		const rules = async () => done(await makeReport(ctx, { storyId })).problems.map(({ rule }) => rule);
		expect(await rules()).not.toContain(RULE);
		for (const format of REPORT_FORMATS.filter((one) => !FOR_READERS.includes(one))) {
			const body = await fileText(done(await exportReport(ctx, { storyId, format })).body);
			expect(body, format).toContain(REASON);
			expect(body, format).toContain("editor");
		}
		expect(done(await readHistory(ctx, { storyId, claimId }))[0]?.action).toBe("finding.waived");
		const { event } = done(await openStory(ctx, { storyId }));
		const end = { storyId, operationId: v7(), seen: event, change: { kind: "end-waiver", id } };
		expect(done(await makeChange(newsroom.as("checker"), end)).waivers[0]?.deletedAt).not.toBeNull();
		expect(await rules()).toContain(RULE);
		done(await undo(newsroom.as("checker"), { storyId }));
		expect(await rules()).not.toContain(RULE);
	});

	test("lapse when the claim changes, which the report says", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { story } = await makeStory(newsroom, 3);
		const { claimId } = await waived(ctx, story.id);
		claimOf(await editClaim(ctx, { claimId, revision: 2, hedge: "reportedly" }));
		const report = done(await makeReport(ctx, { storyId: story.id }));
		expect(report.problems.map(({ rule }) => rule)).toContain(RULE);
		expect(report.claims[0]?.findings.find(({ rule }) => rule === RULE)).toMatchObject({
			waiver: null,
			lapsed: { by: "editor", reason: REASON },
		});
		const { body } = done(await exportReport(ctx, { storyId: story.id, format: "markdown" }));
		expect(body).toMatch(/A waiver by editor, .* lapsed when this changed: The harbour log/);
	});

	test("hold in a new draft where the claim's words do, and lapse where they change", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { story, draft } = await makeStory(newsroom, 3);
		await waived(ctx, story.id);
		newsroom.extracts((text) => extractionOf(text, []));
		const rules = async () => done(await makeReport(ctx, { storyId: story.id })).problems.map(({ rule }) => rule);
		const redraft = async (text: string) => {
			const now = done(await openStory(ctx, { storyId: story.id })).draft;
			done(await newDraft(ctx, { storyId: story.id, basedOn: now.id, text }));
		};
		await redraft(`It rained.\n\n${draft.text}`);
		expect(await rules()).not.toContain(RULE);
		await redraft(draft.text.replace("Ship number 1 left", "Ship number 1 never left"));
		expect(await rules()).toContain(RULE);
		await redraft(draft.text);
		expect(await rules()).not.toContain(RULE);
	});

	test("are a checker's to make, with a reason, at a claim that is there", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 1);
		const change = {
			...{ kind: "waive", id: v7(), claimId: claims[0]?.id, ruleId: RULE, sourceId: null },
			...{ fingerprint: "0", reason: REASON },
		};
		const make = (by: "viewer" | "checker", over: object) =>
			makeChange(newsroom.as(by), {
				...{ storyId: story.id, operationId: v7(), seen: 1 },
				change: { ...change, ...over },
			});
		expect(refused(await make("viewer", {})).reason).toBe("not-allowed");
		expect(refused(await make("checker", { reason: " " })).reason).toBe("invalid");
		expect(refused(await make("checker", { claimId: v7() })).reason).toBe("not-found");
	});

	test("stand in the record, and lose their fingerprint when what it was made of is erased", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const { story } = await makeStory(newsroom, 3);
		const { id } = await waived(ctx, story.id);
		const { db, workspaceId } = newsroom;
		const verified = async () => {
			const folded = await foldRecord(db.reader, workspaceId);
			expect(folded.broken).toEqual([]);
			const differences = await compareRecords(db.reader, ctx.files, workspaceId, folded.states);
			// The members of a test's newsroom were let in without events.
			return differences.filter(({ entity }) => entity !== "membership");
		};
		expect(await verified()).toEqual([]);
		const { fingerprint } = await db.reader.waiver.findUniqueOrThrow({ where: { id } });
		done(await redact(ctx, { text: "harbour at dawn", reason: "Asked by letter" }));
		const recorded = await db.reader.eventChange.findMany({ where: { entity: "waiver", entityId: id } });
		expect(JSON.stringify([await db.reader.waiver.findMany({ where: { id } }), recorded])).not.toContain(fingerprint);
		expect(done(await makeReport(ctx, { storyId: story.id })).problems.map(({ rule }) => rule)).toContain(RULE);
		expect(await verified()).toEqual([]);
		await db.writer.waiver.update({ where: { id }, data: { reason: "Because." } });
		expect(await verified()).toEqual([{ entity: "waiver", id, problem: "altered", fields: ["reason"] }]);
	});
});
