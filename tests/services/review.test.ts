import { v7 } from "uuid";
import { expect, test } from "vitest";
import { REPORT_FORMATS } from "../../lib/core/vocabulary/report-format.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import { takeBack } from "../../lib/services/changes/take-back.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { editComment } from "../../lib/services/comments/comments.ts";
import type { Context } from "../../lib/services/context.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { readNews } from "../../lib/services/live/read-news.ts";
import { listActivity } from "../../lib/services/people/activity.ts";
import { previewRedaction } from "../../lib/services/redaction/find-places.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { addPrivilegedNote, listPrivilegedNotes, removePrivilegedNote } from "../../lib/services/review/notes.ts";
import { approve, openReview, requestReview, sendBack, withdrawReview } from "../../lib/services/review/review.ts";
import { openReviewSettings, setLevel } from "../../lib/services/review/settings.ts";
import { listTurns } from "../../lib/services/review/turns.ts";
import { listStories, openStory } from "../../lib/services/stories/stories.ts";
import { differencesOf } from "../support/differences.ts";
import { fileText } from "../support/file-text.ts";
import { done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

/** A newsroom where every story needs a lawyer, who may only read otherwise, and no standards editor. */
async function withLawyer(newsroom: Newsroom): Promise<void> {
	const owner = newsroom.as("owner");
	const lawyer = newsroom.as("viewer").actor.userId;
	done(await setLevel(owner, { level: "lawyer", name: "Legal desk", when: "always", signers: [lawyer] }));
	done(await setLevel(owner, { level: "standards", name: "Standards", when: "never", signers: [] }));
}

const stateOf = async (ctx: Context, storyId: string) => done(await openReview(ctx, { storyId })).state;

/** Approves as whoever has just looked. */
async function approved(ctx: Context, storyId: string, level: string) {
	return approve(ctx, { storyId, level, state: await stateOf(ctx, storyId) });
}

/** A story of three claims that checker, editor and lawyer have signed. */
async function signedStory(newsroom: Newsroom) {
	await withLawyer(newsroom);
	const { story, claims } = await makeStory(newsroom, 3);
	const storyId = story.id;
	done(await requestReview(newsroom.as("checker"), { storyId }));
	done(await approved(newsroom.as("checker"), storyId, "checker"));
	done(await approved(newsroom.as("editor"), storyId, "editor"));
	const review = done(await approved(newsroom.as("viewer"), storyId, "lawyer"));
	return { storyId, claims, review };
}

onBothDatabases("a review", (open) => {
	test("goes from checker to lawyer, back once, and ends in a sign-off", async () => {
		const newsroom = await open();
		await withLawyer(newsroom);
		const [checker, editor, lawyer] = [newsroom.as("checker"), newsroom.as("editor"), newsroom.as("viewer")];
		const { story, claims } = await makeStory(newsroom, 3);
		const storyId = story.id;
		expect(refused(await approved(checker, storyId, "checker")).message).toContain("Nobody has asked");
		const { event } = done(await openStory(lawyer, { storyId }));
		done(await requestReview(checker, { storyId, note: "Ready." }));
		// A stream passes on only what it has something to say of: a request alone changes no claim.
		expect((await readNews(lawyer, { stories: [storyId], after: event })).changed).toMatchObject([
			{ storyId, changed: { reviewed: true } },
		]);
		expect(done(await listTurns(checker, {}))).toMatchObject([{ storyId, levelName: "Checker", why: "look" }]);
		expect(done(await listTurns(lawyer, {}))).toEqual([]);
		done(await approved(checker, storyId, "checker"));
		expect(done(await listTurns(editor, {}))).toMatchObject([{ storyId, level: "editor" }]);
		const reasons = [{ claimId: claims[1]?.id, body: "Who saw it leave?" }];
		const back = done(await sendBack(editor, { storyId, reasons }));
		expect(back).toMatchObject({ phase: "sent-back", turn: { people: [{ name: "checker" }] } });
		const [reason] = back.waits.reasons;
		expect(reason).toMatchObject({
			claimId: claims[1]?.id,
			body: "Who saw it leave?",
			by: "editor",
			isResolved: false,
		});
		const { claims: withComment } = done(await openStory(checker, { storyId }));
		expect(withComment[1]?.comments.map(({ id }) => id)).toEqual([reason?.commentId]);
		expect(refused(await requestReview(checker, { storyId })).message).toContain("still open");
		done(await editComment(checker, { commentId: reason?.commentId, revision: 1, resolved: true }));
		done(await requestReview(checker, { storyId }));
		done(await approved(editor, storyId, "editor"));
		const stale = await stateOf(lawyer, storyId);
		done(
			await tagClaims(checker, {
				claims: [{ id: claims[0]?.id, revision: 1 }],
				set: { verificationStatus: "confirmed" },
			}),
		);
		expect(refused(await approve(lawyer, { storyId, level: "lawyer", state: stale })).message).toContain(
			"changed while",
		);
		done(await undo(checker, { storyId }));
		const signed = done(await approve(lawyer, { storyId, level: "lawyer", state: stale, note: "Cleared." }));
		expect(signed).toMatchObject({ phase: "signed", turn: null, signOff: { by: "viewer", changed: null } });
		expect(done(await listTurns(lawyer, {}))).toEqual([]);
		expect(await differencesOf(newsroom.as("owner"))).toEqual([]);
		const actions = done(await readHistory(checker, { storyId })).map(({ action }) => action);
		expect(actions.slice(0, 1)).toEqual(["review.signed-off"]);
		expect(actions).toContain("review.sent-back");
	});

	test("a change voids what rests on it, and says who must look again", async () => {
		const newsroom = await open();
		const { storyId, claims } = await signedStory(newsroom);
		done(
			await tagClaims(newsroom.as("checker"), {
				claims: [{ id: claims[1]?.id, revision: 1 }],
				set: { verificationStatus: "disputed" },
			}),
		);
		const review = done(await openReview(newsroom.as("editor"), { storyId }));
		expect(review).toMatchObject({ phase: "open", turn: { level: "checker", why: "look-again" } });
		expect(review.signOff?.changed?.claims).toEqual([claims[1]?.id]);
		expect(review.levels.map(({ approval }) => approval?.changed?.claims)).toEqual(Array(3).fill([claims[1]?.id]));
	});

	test("the same approval sent twice is one, and no key takes it back", async () => {
		const newsroom = await open();
		await withLawyer(newsroom);
		const checker = newsroom.as("checker");
		const { story } = await makeStory(newsroom, 3);
		const storyId = story.id;
		const operationId = v7();
		done(await requestReview(checker, { storyId, operationId }));
		done(await requestReview(checker, { storyId, operationId }));
		expect(done(await openReview(checker, { storyId })).steps).toHaveLength(1);
		expect(refused(await undo(checker, { storyId })).reason).toBe("impossible");
		const back = { storyId, operationId: v7(), mode: "undo", target: operationId };
		expect(refused(await takeBack(checker, back)).reason).toBe("impossible");
		expect(done(await withdrawReview(checker, { storyId })).phase).toBe("idle");
	});

	test("levels are an owner's to set, and of members only", async () => {
		const newsroom = await open();
		const owner = newsroom.as("owner");
		const set = { level: "lawyer", name: "Legal", when: "risk", signers: ["nobody"] };
		expect(refused(await setLevel(newsroom.as("editor"), set)).reason).toBe("not-allowed");
		expect(refused(await setLevel(owner, set)).message).toContain("isn’t in the newsroom");
		done(await setLevel(owner, { ...set, signers: [] }));
		expect(done(await openReviewSettings(owner, {})).lawyer).toEqual({ name: "Legal", when: "risk", signers: [] });
	});

	test.each([
		["a step", "reviewStep", { note: "Never said." }],
		["a sign-off", "signOff", { signature: "AAAA" }],
		["a level", "reviewSetting", { signers: "[[],[],[],[]]" }],
	] as const)("%s altered in the database is found", async (_, table, data) => {
		const newsroom = await open();
		const { storyId } = await signedStory(newsroom);
		const where = table === "reviewSetting" ? { workspaceId: newsroom.workspaceId } : { storyId };
		const delegate = newsroom.db.writer[table] as unknown as { updateMany(query: object): Promise<unknown> };
		await delegate.updateMany({ where, data });
		const found = await differencesOf(newsroom.as("owner"));
		expect(new Set(found.map(({ entity, problem }) => `${entity} ${problem}`))).toEqual(new Set([`${table} altered`]));
	});

	test("erasing words of a signed story ends its approvals and leaves nothing to guess by", async () => {
		const newsroom = await open();
		const { storyId } = await signedStory(newsroom);
		const owner = newsroom.as("owner");
		done(await redact(owner, { text: "Ship number 2", reason: "A promise." }));
		const review = done(await openReview(owner, { storyId }));
		expect(review.levels.map(({ approval }) => approval?.changed?.text)).toEqual([true, true, true]);
		expect(review.signOff?.changed?.text).toBe(true);
		const [row] = await newsroom.db.reader.signOff.findMany({ where: { storyId } });
		expect(row?.record).not.toContain("sha256");
		expect(await differencesOf(newsroom.as("owner"))).toEqual([]);
	});
});

onBothDatabases("a lawyer's notes", (open) => {
	const SECRET = "The clerks’ contract exposes us";

	test("are read by lawyers alone, whichever way out is tried", async () => {
		const newsroom = await open();
		await withLawyer(newsroom);
		const { story, event } = await makeStory(newsroom, 3);
		const storyId = story.id;
		const lawyer = newsroom.as("viewer");
		const [note] = done(await addPrivilegedNote(lawyer, { storyId, body: SECRET }));
		expect(done(await listPrivilegedNotes(lawyer, { storyId }))).toEqual([note]);
		for (const name of ["checker", "editor", "owner"] as const) {
			const ctx = newsroom.as(name);
			expect(refused(await listPrivilegedNotes(ctx, { storyId })).reason, name).toBe("not-allowed");
			expect(refused(await addPrivilegedNote(ctx, { storyId, body: "x" })).reason, name).toBe("not-allowed");
			expect(refused(await removePrivilegedNote(ctx, { noteId: note?.id })).reason, name).toBe("not-allowed");
			const told = [
				await readHistory(ctx, { storyId }),
				await readChanges(ctx, { storyId, after: event - 1 }),
				await openStory(ctx, { storyId }),
				await openReview(ctx, { storyId }),
				await listStories(ctx, { query: "contract" }),
				await listActivity(ctx, {}),
				await undo(ctx, { storyId }),
			];
			expect(JSON.stringify(told), name).not.toContain("exposes");
		}
		for (const format of REPORT_FORMATS)
			for (const ctx of [newsroom.as("owner"), lawyer])
				expect(await fileText(done(await exportReport(ctx, { storyId, format })).body), format).not.toContain(
					"exposes",
				);
		const found = done(await previewRedaction(newsroom.as("owner"), { text: "exposes" }));
		expect(found.map(({ kind, excerpts }) => [kind, excerpts])).toEqual([
			["lawyer’s note", []],
			["event", []],
		]);
		expect(await differencesOf(newsroom.as("owner"))).toEqual([]);
		done(await redact(newsroom.as("owner"), { text: "exposes us", reason: "A promise." }));
		expect(done(await listPrivilegedNotes(lawyer, { storyId }))[0]?.body).toContain("█");
		expect(await differencesOf(newsroom.as("owner"))).toEqual([]);
	});

	test("stay out of the way of undo, and go when their writer removes them", async () => {
		const newsroom = await open();
		await withLawyer(newsroom);
		const { story, event } = await makeStory(newsroom, 3);
		const storyId = story.id;
		const lawyer = newsroom.as("viewer");
		const operationId = v7();
		const [note] = done(await addPrivilegedNote(lawyer, { storyId, body: SECRET, operationId }));
		const asEditor = { ...lawyer, actor: { ...lawyer.actor, role: "editor" as const } };
		const back = { storyId, operationId: v7(), mode: "undo", target: operationId };
		expect(refused(await takeBack(asEditor, back)).reason).toBe("impossible");
		const change = { kind: "remove-comment", id: note?.id };
		expect(refused(await makeChange(asEditor, { storyId, operationId: v7(), seen: event, change })).reason).toBe(
			"not-found",
		);
		expect(done(await removePrivilegedNote(lawyer, { noteId: note?.id }))).toEqual([]);
	});
});
