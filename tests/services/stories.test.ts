import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { LONGEST } from "../../lib/core/vocabulary/limits.ts";
import { createClaim } from "../../lib/services/claims/create.ts";
import { splitClaim } from "../../lib/services/claims/reshape.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { deleteStory, editStory, listStories, openStory, restoreStory } from "../../lib/services/stories/stories.ts";
import { extractionOf } from "../support/extraction.ts";
import { claimsOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

const REFUSED = [
	["nothing", "", "invalid", /no text yet/],
	["only spaces", " \n\u2003\t", "invalid", /no text yet/],
	["a NUL", "words\0words", "invalid", /binary/],
	["many control characters", "\u0001\u0002\u0003".repeat(20), "invalid", /binary/],
	["half of a surrogate pair", "a broken \ud83d character", "invalid", /half of a pair/],
	["text read as the wrong encoding", "caf\ufffd ".repeat(40), "invalid", /UTF-8/],
	["more than the most", "x".repeat(LONGEST["An article"] + 1), "too-large", /1,000,001 characters/],
	[
		"a letter a line, half a million times",
		"a\n".repeat(500_000),
		"too-large",
		/500,000 lines, and 20,000 are the most/,
	],
	["five megabytes", "word ".repeat(1_048_576), "too-large", /Split it/],
] as const;

onBothDatabases("stories", (open) => {
	test.each(REFUSED)("%s is refused with what to do", async (_, text, reason, message) => {
		const newsroom = await open();
		const problem = refused(await createStory(newsroom.as("checker"), { text }));
		expect(problem.reason).toBe(reason);
		expect(problem.message).toMatch(message);
		expect(done(await listStories(newsroom.as("viewer"), {}))).toEqual([]);
	});

	test("a story says how many undecided claims are assigned to whoever looks, and is found by it", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom);
		await makeStory(newsroom);
		const set = { assigneeId: newsroom.as("colleague").actor.userId };
		done(await tagClaims(newsroom.as("checker"), { claims: [at(claims[0]), at(claims[1])], set }));
		const mine = { assignedToMe: true };
		expect(done(await listStories(newsroom.as("checker"), mine))).toEqual([]);
		const [found, ...others] = done(await listStories(newsroom.as("colleague"), mine));
		expect([found?.id, found?.assignedToMe, others]).toEqual([story.id, 2, []]);
		const decided = [{ id: claims[0]?.id, revision: 2 }];
		done(await tagClaims(newsroom.as("colleague"), { claims: decided, set: { verificationStatus: "false" } }));
		expect(done(await listStories(newsroom.as("colleague"), mine))[0]?.assignedToMe).toBe(1);
	});

	test("are found by a word that more titles hold than a statement of SQLite takes values", async () => {
		const { workspaceId, db, as } = await open();
		const ids = Array.from({ length: 1010 }, () => v7());
		const made = { createdAt: new Date(0), createdById: as("checker").actor.userId };
		await db.writer.story.createMany({
			data: ids.map((id) => ({
				...made,
				id,
				workspaceId,
				title: `Café ${id}`,
				currentDraftId: id,
				updatedAt: made.createdAt,
			})),
		});
		await db.writer.draft.createMany({
			data: ids.map((id) => ({ ...made, id, storyId: id, number: 1, text: "Rain.", sha256: id, words: 1 })),
		});
		const found = async (after?: string) =>
			done(await listStories(as("viewer"), { query: "CAFE", limit: 2, after })).map(({ id }) => id);
		const [first, second] = ids.toSorted().toReversed();
		expect(await found()).toEqual([first, second]);
		expect((await found(first))[0]).toBe(second);
	});

	test("a byte order mark goes and lines end in LF before anything is measured", async () => {
		const newsroom = await open();
		newsroom.extracts((text) => extractionOf(text, [{ quote: "second line" }]));
		const ctx = newsroom.as("checker");
		const { id } = done(
			await createStory(ctx, {
				text: "\ufefffirst line\r\nsecond line\rthird  line\n",
			}),
		);
		const { draft, claims } = done(await openStory(ctx, { storyId: id }));
		expect(draft.text).toBe("first line\nsecond line\nthird  line\n");
		expect(draft.text.slice(claims[0]?.start, claims[0]?.end)).toBe("second line");
	});

	test.each([
		["beyond the basic plane", "🛳️ The 𝕾hip 𓂀 sailed. It 🛳️ sank at 𝟗.", "It 🛳️ sank at 𝟗"],
		["right to left", "אמר הדובר כי הספינה הפליגה. لم تغادر السفينة الميناء.", "لم تغادر السفينة الميناء"],
		["composed of many", "Ça va, nai\u0308ve ce\u0301ans? Ze\u0301ro.", "nai\u0308ve ce\u0301ans"],
	])("offsets hold for characters %s", async (_, text, quote) => {
		const newsroom = await open();
		newsroom.extracts((stored) => extractionOf(stored, [{ quote }]));
		const ctx = newsroom.as("checker");
		const { id } = done(await createStory(ctx, { text }));
		const { draft, claims } = done(await openStory(ctx, { storyId: id }));
		const [claim] = claims;
		expect(draft.text).toBe(text);
		expect(draft.text.slice(claim?.start, claim?.end)).toBe(quote);
		const cut = Number(claim?.start) + quote.indexOf(" ");
		const parts = claimsOf(await splitClaim(ctx, { claimId: claim?.id, revision: 1, at: cut }));
		expect(parts).toHaveLength(2);
		for (const part of parts) expect(draft.text.slice(part.start, part.end)).toBe(part.quote);
	});

	test("a claim that begins in the middle of a character is refused", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { id } = done(await createStory(ctx, { text: "🛳️ The 𝕾hip 𓂀 sailed." }));
		expect(refused(await createClaim(ctx, { storyId: id, span: { start: 1, end: 7 } })).message).toContain(
			"cuts a character in two",
		);
	});

	test("the same text twice is told, with the story that has it, and taken when asked for", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const first = done(await createStory(ctx, { text: "The ferry sailed.\r\n", title: "Ferry" }));
		expect(refused(await createStory(ctx, { text: "The ferry sailed.\n" }))).toMatchObject({
			reason: "duplicate",
			current: { id: first.id, title: "Ferry" },
		});
		const second = done(
			await createStory(ctx, {
				text: "The ferry sailed.\n",
				evenIfDuplicate: true,
			}),
		);
		expect(second.id).not.toBe(first.id);
	});

	test("the same text five times at once makes one story", async () => {
		const ctx = (await open()).as("checker");
		const sent = Array.from({ length: 5 }, () => createStory(ctx, { text: "The ferry sailed.\n" }));
		const results = await Promise.all(sent);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		for (const result of results.filter(({ ok }) => !ok))
			expect(refused(result)).toMatchObject({ reason: "duplicate", current: { title: "The ferry sailed." } });
	});

	test("a story sent twice under one operation is made once", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const input = {
			text: "The ferry sailed.",
			operationId: "0198c0de-0000-7000-8000-0000000000a1",
		};
		const [first, second] = await Promise.all([createStory(ctx, input), createStory(ctx, input)]);
		const again = done(await createStory(ctx, input));
		expect(done(first).id).toBe(again.id);
		expect(done(second).id).toBe(again.id);
		expect(done(await listStories(ctx, {}))).toHaveLength(1);
	});

	test("the list shows progress and people, the last changed first, and finds titles in any case", async () => {
		const newsroom = await open();
		const first = await makeStory(newsroom, 3);
		const second = await makeStory(newsroom, 2, "editor");
		claimsOf(
			await tagClaims(newsroom.as("colleague"), {
				claims: [at(first.claims[0])],
				set: {
					verificationStatus: "disputed",
					assigneeId: newsroom.as("owner").actor.userId,
				},
			}),
		);
		done(
			await editStory(newsroom.as("editor"), {
				storyId: first.story.id,
				revision: 1,
				title: "ÉTÉ in the Fjords",
			}),
		);
		const list = done(await listStories(newsroom.as("viewer"), {}));
		expect(list.map((story) => story.id)).toEqual([first.story.id, second.story.id]);
		expect(list[0]).toMatchObject({
			...{ title: "ÉTÉ in the Fjords", draftNumber: 1, words: 24, revision: 2 },
			progress: {
				claims: 3,
				decided: 1,
				byStatus: { disputed: 1, unchecked: 2 },
			},
			people: ["checker", "colleague", "editor", "owner"],
		});
		expect(done(await listStories(newsroom.as("viewer"), { query: "été IN" }))).toHaveLength(1);
		expect(done(await listStories(newsroom.as("viewer"), { query: "no such" }))).toEqual([]);
		const [page] = done(await listStories(newsroom.as("viewer"), { limit: 1 }));
		expect(done(await listStories(newsroom.as("viewer"), { limit: 1, after: page?.id }))[0]?.id).toBe(second.story.id);
	});

	describe("deleting", () => {
		test("takes a story off the list and out of work, and restoring brings it back", async () => {
			const newsroom = await open();
			const editor = newsroom.as("editor");
			const { story, claims } = await makeStory(newsroom, 2);
			const deleted = done(await deleteStory(editor, { storyId: story.id, revision: 1 }));
			expect(deleted.deletedAt).not.toBeNull();
			expect(done(await listStories(editor, {}))).toEqual([]);
			expect(done(await listStories(editor, { deleted: "true" }))).toEqual([deleted]);
			for (const result of [
				tagClaims(editor, { claims: [at(claims[0])], set: { flagged: true } }),
				createClaim(editor, { storyId: story.id, span: { start: 0, end: 4 } }),
				editStory(editor, { storyId: story.id, revision: 2, title: "x" }),
			])
				expect(refused(await result).reason).toBe("impossible");
			expect(refused(await deleteStory(editor, { storyId: story.id, revision: 1 }))).toMatchObject({
				reason: "stale",
				current: { id: story.id, revision: 2, title: story.title },
			});
			done(await restoreStory(editor, { storyId: story.id, revision: 2 }));
			expect(done(await openStory(editor, { storyId: story.id })).claims).toEqual(claims);
		});
	});
});
