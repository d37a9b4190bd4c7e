import { expect, test } from "vitest";
import { BLANK } from "../../lib/core/text/mask.ts";
import { addComment, editComment } from "../../lib/services/comments/comments.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { expire } from "../../lib/services/retention/expire.ts";
import { setHold } from "../../lib/services/retention/hold.ts";
import { openRetention, setRetention } from "../../lib/services/retention/retention.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { createSource, listTerms } from "../../lib/services/sources/sources.ts";
import { listStories, openStory } from "../../lib/services/stories/stories.ts";
import { isWhole, verifyAll } from "../../lib/services/verify/verify.ts";
import { onBothInstallations, opened, ownerOf, start } from "../support/installation.ts";
import { commentOf, done, refused } from "../support/newsroom.ts";
import { agree } from "../support/terms.ts";

const BODY = "Only Mira met him, behind the fish market.";
const DAY = 24 * 60 * 60 * 1000;

/** A newsroom with a comment that was edited once, and an unnamed source with terms. */
async function newsroomWithTerms(settings: Parameters<typeof start>[0]) {
	await start(settings);
	const runtime = opened(settings);
	const ctx = await ownerOf(runtime);
	const [story] = done(await listStories(ctx, {}));
	const storyId = story?.id ?? "";
	const [claim] = done(await openStory(ctx, { storyId })).claims;
	const comment = commentOf(await addComment(ctx, { storyId, claimId: claim?.id, body: "Who is he?" }));
	commentOf(await editComment(ctx, { commentId: comment.id, revision: 1, body: BODY }));
	const terms = {
		groundRule: "on-background" as const,
		anonymityReason: "Fears for the pension",
		identityKnownTo: "Mira Oduya",
	};
	const deckhand = done(await createSource(ctx, { name: "a deckhand", kind: "unnamed", storyId, aliases: [] }));
	await agree(ctx, { storyId, sourceId: deckhand.id, set: terms });
	return { runtime, ctx, storyId, claimId: claim?.id ?? "" };
}

/** The same newsroom so many days later. */
const later = (runtime: Runtime, days: number): Runtime => {
	const now = () => new Date(Date.now() + days * DAY);
	return { ...runtime, now, contextOf: (actor) => ({ ...runtime.contextOf(actor), now }) };
};

const everything = async ({ db: { reader } }: Runtime) =>
	JSON.stringify([
		await reader.comment.findMany(),
		await reader.source.findMany(),
		await reader.terms.findMany(),
		await reader.eventChange.findMany(),
		await reader.event.findMany(),
	]);

onBothInstallations("retention", (settings) => {
	test("erases comments and terms once they were kept long enough, and the record is whole", {
		timeout: 60_000,
	}, async () => {
		const { runtime, ctx, storyId, claimId } = await newsroomWithTerms(await settings());
		expect(done(await openRetention(ctx, {}))).toMatchObject({ commentsDays: null, termsDays: null, hold: null });
		expect(await expire(later(runtime, 4000), { only: "erase" })).toMatchObject([{ comments: 0, terms: 0 }]);
		done(await setRetention(ctx, { commentsDays: 30, termsDays: 90 }));

		expect(await expire(later(runtime, 29), { only: "erase" })).toMatchObject([{ comments: 0, terms: 0 }]);
		expect(await expire(later(runtime, 31), { only: "look" })).toMatchObject([{ comments: 1, terms: 0, stories: 1 }]);
		expect(await everything(runtime)).toContain(BODY);
		expect(await expire(later(runtime, 31), { only: "erase" })).toMatchObject([{ comments: 1, terms: 0 }]);
		expect(await everything(runtime)).not.toContain(BODY);
		expect(await everything(runtime)).not.toContain("Who is he?");
		expect(await everything(runtime)).toContain("Mira Oduya");
		// Nothing is erased twice.
		expect(await expire(later(runtime, 31), { only: "erase" })).toMatchObject([{ comments: 0, terms: 0 }]);

		expect(await expire(later(runtime, 91), { only: "erase" })).toMatchObject([{ comments: 0, terms: 1, stories: 1 }]);
		for (const gone of ["Mira Oduya", "pension"]) expect(await everything(runtime)).not.toContain(gone);
		const [terms] = done(await listTerms(ctx, { storyId }));
		expect(terms).toMatchObject({ groundRule: "on-background", anonymityReason: BLANK, identityKnownTo: BLANK });
		const [found] = await verifyAll(runtime.db, runtime.files, runtime.publicKey, null);
		expect(found && isWhole(found)).toBe(true);
		expect(found?.erased).toBe(3);
		const { actorName } = await runtime.db.reader.event.findFirstOrThrow({ orderBy: { number: "desc" } });
		expect(actorName).toBe("Retention rules");
		const history = done(await readHistory(ctx, { storyId, claimId }));
		expect(history.map(({ action }) => action)).toEqual(["comment.edited", "comment.added", "story.created"]);
	});

	test("a legal hold stops it, on a story or on everything, until it is lifted", { timeout: 60_000 }, async () => {
		const { runtime, ctx, storyId } = await newsroomWithTerms(await settings());
		done(await setRetention(ctx, { commentsDays: 30, termsDays: 30 }));
		const due = async () => (await expire(later(runtime, 60), { only: "look" }))[0];
		expect(await due()).toMatchObject({ comments: 1, terms: 1 });
		expect(done(await setHold(ctx, { storyId, reason: "Letter before action" })).heldStories).toEqual([
			{ id: storyId, title: expect.any(String), hold: "Letter before action" },
		]);
		expect(await due()).toMatchObject({ comments: 0, terms: 0 });
		done(await setHold(ctx, { storyId, reason: null }));
		expect(await due()).toMatchObject({ comments: 1, terms: 1 });
		done(await setHold(ctx, { storyId: null, reason: "Subpoena" }));
		expect(await due()).toMatchObject({ comments: 0, terms: 0, hold: "Subpoena" });
		expect(refused(await redact(ctx, { text: "deckhand", reason: "Asked by letter" })).message).toMatch(/legal hold/);
		done(await setHold(ctx, { storyId: null, reason: null }));
		expect(await due()).toMatchObject({ comments: 1, terms: 1, hold: null });
		const [found] = await verifyAll(runtime.db, runtime.files, runtime.publicKey, null);
		expect(found && isWhole(found)).toBe(true);
		// Lifted by hand in the database, it is found.
		await runtime.db.writer.retention.updateMany({ data: { hold: "Nothing" } });
		expect((await verifyAll(runtime.db, runtime.files, runtime.publicKey, null))[0]?.differences).toMatchObject([
			{ entity: "retention", fields: ["hold"] },
		]);
	});

	test("waits for the deadline, and is the owner's to set", async () => {
		const { runtime, ctx, storyId } = await newsroomWithTerms(await settings());
		done(await setRetention(ctx, { commentsDays: 30, termsDays: null }));
		await runtime.db.writer.story.update({
			where: { id: storyId },
			data: { deadline: new Date(Date.now() + 40 * DAY) },
		});
		expect(await expire(later(runtime, 60), { only: "look" })).toMatchObject([{ comments: 0 }]);
		expect(await expire(later(runtime, 71), { only: "look" })).toMatchObject([{ comments: 1 }]);
		const editor = { ...ctx, actor: { ...ctx.actor, role: "editor" as const } };
		expect(refused(await setRetention(editor, { commentsDays: 1, termsDays: 1 })).reason).toBe("not-allowed");
		expect(refused(await setHold(editor, { storyId, reason: "x" })).reason).toBe("not-allowed");
		expect(refused(await setRetention(ctx, { commentsDays: 0, termsDays: null })).fields).toHaveProperty(
			"commentsDays",
		);
		expect(refused(await setHold(ctx, { storyId: runtime.newId(), reason: "x" })).reason).toBe("not-found");
	});
});
