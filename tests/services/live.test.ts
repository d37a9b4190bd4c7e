import pg from "pg";
import { describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "../../lib/data/client.ts";
import { listenForChanges } from "../../lib/data/listen.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { commit } from "../../lib/services/commit.ts";
import type { Actor } from "../../lib/services/context.ts";
import { Presence } from "../../lib/services/live/presence.ts";
import { readableStories, readNews } from "../../lib/services/live/read-news.ts";
import { Watch } from "../../lib/services/live/watch.ts";
import { done, type Newsroom, onBothDatabases } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

/** What a watch of the newsroom tells, until the test ends. */
function watched(newsroom: Newsroom): number[] {
	const watch = new Watch(newsroom.db, newsroom.url);
	const told: number[] = [];
	watch.listen(newsroom.workspaceId, (event) => told.push(event));
	onTestFinished(() => watch.close());
	return told;
}

/** The numbers of the events that PostgreSQL says of, as words: a newsroom's, or "anything". */
async function heard(newsroom: Newsroom): Promise<string[]> {
	const all: string[] = [];
	const stop = listenForChanges(newsroom.url, (id) =>
		all.push(id === null ? "anything" : id === newsroom.workspaceId ? "ours" : "theirs"),
	);
	onTestFinished(stop);
	await vi.waitFor(() => expect(all).toEqual(["anything"]), { timeout: 20_000 });
	return all;
}

const soon = { timeout: 20_000, interval: 20 };

onBothDatabases("following a newsroom", (open, provider) => {
	test("tells of this process's changes, and of those that another process makes", async () => {
		const newsroom = await open();
		const { claims, event } = await makeStory(newsroom);
		const told = watched(newsroom);
		await vi.waitFor(() => expect(told).toEqual([event]), soon);
		done(await tagClaims(newsroom.as("checker"), { claims: [at(claims[0])], set: { flagged: true } }));
		await vi.waitFor(() => expect(told).toEqual([event, event + 1]), soon);
		const elsewhere = openDatabase(newsroom.url);
		onTestFinished(() => elsewhere.close());
		const { workspaceId } = newsroom;
		await elsewhere.writer.workspace.update({ where: { id: workspaceId }, data: { eventCount: { increment: 1 } } });
		await vi.waitFor(() => expect(told).toEqual([event, event + 1, event + 2]), soon);
	});

	test("reads what changed in each of several stories, and of no story that is another newsroom's", async () => {
		const [newsroom, other] = [await open(), await open()];
		const [one, two] = [await makeStory(newsroom), await makeStory(newsroom)];
		const foreign = await makeStory(other);
		const ctx = newsroom.as("viewer");
		const stories = await readableStories(ctx, [two.story.id, foreign.story.id, one.story.id]);
		expect(stories).toEqual([two.story.id, one.story.id]);
		const checker = newsroom.as("checker");
		done(await tagClaims(checker, { claims: [at(one.claims[2])], set: { verificationStatus: "denied" } }));
		const news = await readNews(ctx, { stories, after: two.event });
		expect(news.event).toBe(two.event + 1);
		expect(news.changed.map(({ storyId, changed }) => [storyId, changed.claims.map(({ id }) => id)])).toEqual([
			[one.story.id, [one.claims[2]?.id]],
		]);
		expect(await readNews(ctx, { stories, after: news.event })).toEqual({ event: news.event, changed: [] });
	});

	describe.runIf(provider === "postgresql")("by PostgreSQL's own notice", () => {
		test("hears of a change once it is stored, and nothing of one that is rolled back", async () => {
			const newsroom = await open();
			const { claims, story } = await makeStory(newsroom);
			const all = await heard(newsroom);
			const about = { action: "claim.tagged", storyId: story.id };
			const failing = commit(newsroom.as("checker"), about, async () => {
				throw new Error("the disk is full");
			});
			await expect(failing).rejects.toThrow("the disk is full");
			done(await tagClaims(newsroom.as("checker"), { claims: [at(claims[0])], set: { flagged: true } }));
			await vi.waitFor(() => expect(all).toEqual(["anything", "ours"]), soon);
		});

		test("connects again when its connection is cut, and looks for what it missed", async () => {
			const newsroom = await open();
			const { claims } = await makeStory(newsroom);
			const all = await heard(newsroom);
			const client = new pg.Client({ connectionString: inject("postgresql") ?? "" });
			await client.connect();
			onTestFinished(() => client.end());
			const cut = await client.query(
				"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND query LIKE 'LISTEN %'",
				[new URL(newsroom.url).pathname.slice(1)],
			);
			expect(cut.rowCount).toBe(1);
			await vi.waitFor(() => expect(all).toEqual(["anything", "anything"]), soon);
			done(await tagClaims(newsroom.as("checker"), { claims: [at(claims[0])], set: { flagged: true } }));
			await vi.waitFor(() => expect(all).toEqual(["anything", "anything", "ours"]), soon);
		});
	});
});

describe("presence", () => {
	const person = (name: string, workspaceId = "w"): Actor => ({ userId: name, name, workspaceId, role: "checker" });
	const [ada, ben] = [person("Ada"), person("Ben")];

	test("shows the others in a story and their claims, once a person, and never oneself", () => {
		const presence = new Presence();
		presence.enter("l1", ada, ["s1", "s2"]);
		presence.enter("l2", ada, ["s1"]);
		presence.enter("l3", ben, ["s1"]);
		presence.move("l1", ada, [
			{ storyId: "s1", claimId: "c2" },
			{ storyId: "s2", claimId: null },
		]);
		presence.move("l2", ada, [{ storyId: "s1", claimId: "c1" }]);
		presence.move("l3", ben, [{ storyId: "s1", claimId: null }]);
		expect(presence.others("s1", ben)).toEqual([{ userId: "Ada", name: "Ada", claimIds: ["c1", "c2"] }]);
		expect(presence.others("s2", ben)).toEqual([{ userId: "Ada", name: "Ada", claimIds: [] }]);
		expect(presence.others("s1", ada)).toEqual([{ userId: "Ben", name: "Ben", claimIds: [] }]);
	});

	test("keeps to the newsroom, to the stories that a line was let into, and to its own person", () => {
		const presence = new Presence();
		presence.enter("l1", ada, ["s1"]);
		expect(presence.move("l1", ada, [{ storyId: "s9", claimId: "c1" }])).toBe(true);
		expect(presence.others("s9", ben)).toEqual([]);
		expect(presence.move("l1", ben, [{ storyId: "s1", claimId: "c1" }])).toBe(false);
		expect(presence.move("l7", ada, [])).toBe(false);
		presence.enter("l1", ben, ["s1"]);
		presence.move("l1", ada, [{ storyId: "s1", claimId: null }]);
		expect(presence.others("s1", ben).map(({ name }) => name)).toEqual(["Ada"]);
		expect(presence.others("s1", person("Cleo", "elsewhere"))).toEqual([]);
	});

	test("is gone within seconds of the line, but not when the line is there again at once", () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const presence = new Presence();
		const told: string[][] = [];
		const leave = presence.enter("l1", ada, ["s1"]);
		presence.move("l1", ada, [{ storyId: "s1", claimId: "c1" }]);
		presence.listen((stories) => told.push([...stories]));
		leave();
		vi.advanceTimersByTime(1000);
		const leaveAgain = presence.enter("l1", ada, ["s1"]);
		vi.advanceTimersByTime(10_000);
		expect(presence.others("s1", ben)).toHaveLength(1);
		told.length = 0;
		leaveAgain();
		vi.advanceTimersByTime(3000);
		expect(presence.others("s1", ben)).toEqual([]);
		expect(told).toEqual([["s1"]]);
	});

	test("a browser that lost its network without a word is gone after a while", () => {
		let now = 0;
		const presence = new Presence(() => now);
		presence.enter("l1", ada, ["s1"]);
		presence.move("l1", ada, [{ storyId: "s1", claimId: null }]);
		now = 60_000;
		expect(presence.others("s1", ben)).toHaveLength(1);
		now = 100_000;
		expect(presence.others("s1", ben)).toEqual([]);
	});
});
