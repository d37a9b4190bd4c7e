import { v7 } from "uuid";
import { expect, test } from "vitest";
import { foldRecord } from "../../lib/data/fold.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import type { Context } from "../../lib/services/context.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { compareRecords } from "../../lib/services/verify/compare.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

async function change(ctx: Context, storyId: string, one: object) {
	const { event } = done(await openStory(ctx, { storyId }));
	return makeChange(ctx, { storyId, operationId: v7(), seen: event, change: one });
}

const ASKED = {
	...{ party: "Ana Rowe", channel: "phone", askedAt: "2026-03-02T10:00:00.000Z" },
	...{ answerBy: "2026-03-02T18:00:00.000Z", outcome: "waiting", note: "Left word with Piet Marsh." },
};

onBothDatabases("ticks, answers and attempts", (open) => {
	test("are kept, told to whoever opens the story, undone and verified", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const storyId = (await makeStory(newsroom, 3)).story.id;
		const { claims } = done(await openStory(ctx, { storyId }));
		const [first, second] = claims;
		const words = { sentence: first?.quote ?? "", nth: 0, start: 0, end: 5 };
		const [tickId, answerId, attemptId] = [v7(), v7(), v7()];
		done(await change(ctx, storyId, { kind: "tick", pieces: [{ id: tickId, ...words }] }));
		done(await change(ctx, storyId, { kind: "answer", id: answerId, claimId: first?.id, answeredId: second?.id }));
		done(await change(ctx, storyId, { kind: "add-attempt", id: attemptId, set: ASKED }));
		const set = { outcome: "declined" };
		const told = done(await change(ctx, storyId, { kind: "edit-attempt", id: attemptId, set }));
		expect(told.attempts).toMatchObject([{ id: attemptId, ...ASKED, ...set }]);
		expect(done(await openStory(ctx, { storyId }))).toMatchObject({
			ticks: [{ id: tickId, ...words }],
			answers: [{ id: answerId, claimId: first?.id, answeredId: second?.id }],
			attempts: [{ id: attemptId, ...ASKED, outcome: "declined" }],
		});
		done(await undo(ctx, { storyId }));
		expect(done(await openStory(ctx, { storyId })).attempts).toMatchObject([{ outcome: "waiting" }]);
		done(await change(ctx, storyId, { kind: "untick", ids: [tickId] }));
		done(await change(ctx, storyId, { kind: "end-answer", id: answerId }));
		done(await change(ctx, storyId, { kind: "remove-attempt", id: attemptId }));
		expect(done(await openStory(ctx, { storyId }))).toMatchObject({ ticks: [], answers: [], attempts: [] });
		const actions = done(await readHistory(ctx, { storyId })).map(({ action }) => action);
		expect(actions).toEqual(expect.arrayContaining(["words.ticked", "answer.untied", "response.asked"]));
		const { states } = await foldRecord(newsroom.db.reader, newsroom.workspaceId);
		const differences = async () => {
			const all = await compareRecords(newsroom.db.reader, ctx.files, newsroom.workspaceId, states);
			// The members of a test's newsroom were let in without events.
			return all.filter(({ entity }) => entity !== "membership");
		};
		expect(await differences()).toEqual([]);
		await newsroom.db.writer.tick.updateMany({ data: { end: 6 } });
		expect(await differences()).toEqual([{ entity: "tick", id: tickId, problem: "altered", fields: ["end"] }]);
	});

	test("refuse words that the story doesn’t have, and a claim that answers itself", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const storyId = (await makeStory(newsroom, 2)).story.id;
		const [first] = done(await openStory(ctx, { storyId })).claims;
		const piece = { id: v7(), sentence: "Nobody wrote this.", nth: 0, start: 0, end: 6 };
		expect(refused(await change(ctx, storyId, { kind: "tick", pieces: [piece] })).message).toMatch(
			/aren’t in the story/,
		);
		const itself = { kind: "answer", id: v7(), claimId: first?.id, answeredId: first?.id };
		expect(refused(await change(ctx, storyId, itself)).message).toMatch(/can’t answer itself/);
		const viewer = newsroom.as("viewer");
		const attempt = { kind: "add-attempt", id: v7(), set: ASKED };
		expect(refused(await change(viewer, storyId, attempt)).reason).toBe("not-allowed");
	});

	test("lose a name that is erased", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const storyId = (await makeStory(newsroom, 2)).story.id;
		done(await change(ctx, storyId, { kind: "add-attempt", id: v7(), set: ASKED }));
		done(await redact(ctx, { text: "Piet Marsh", reason: "He was promised that." }));
		const [attempt] = done(await openStory(ctx, { storyId })).attempts;
		expect(attempt?.party).toBe("Ana Rowe");
		expect(attempt?.note).not.toContain("Marsh");
	});
});
