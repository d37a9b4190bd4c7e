import { expect, test } from "vitest";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { readNews } from "../../lib/services/live/read-news.ts";
import { makeReport } from "../../lib/services/reports/reports.ts";
import { openRules, setPack, setRule } from "../../lib/services/rules/rules.ts";
import { claimsOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

onBothDatabases("the newsroom's rules", (open) => {
	test("a pack and what is set on top decide what the report finds, in the record", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { story, claims } = await makeStory(newsroom, 6);
		claimsOf(await tagClaims(ctx, { claims: [at(claims[1])], set: { verificationStatus: "confirmed" } }));
		const found = async () => {
			const { problems } = done(await makeReport(newsroom.as("viewer"), { storyId: story.id }));
			return Object.fromEntries(problems.map(({ rule, severity }) => [rule, severity]));
		};
		expect(done(await openRules(newsroom.as("viewer"), {}))).toEqual({ pack: "onrecord", overrides: {} });
		const before = await found();
		expect(before).toMatchObject({ "confirmed-without-evidence": "error", "relay-of-anonymous": "warn" });

		// AP publishes nothing about the unnamed sources of others, so its pack has no rule about them.
		expect(done(await setPack(ctx, { pack: "ap" })).pack).toBe("ap");
		expect(await found()).not.toHaveProperty("relay-of-anonymous");
		done(await setRule(ctx, { ruleId: "relay-of-anonymous", severity: "error", options: null }));
		done(await setRule(ctx, { ruleId: "confirmed-without-evidence", severity: "off", options: null }));
		expect(await found()).toMatchObject({ "relay-of-anonymous": "error" });
		expect(await found()).not.toHaveProperty("confirmed-without-evidence");
		// What is set on a rule stays with any pack, until it is taken back.
		done(await setPack(ctx, { pack: "onrecord" }));
		expect(await found()).not.toHaveProperty("confirmed-without-evidence");
		done(await setRule(ctx, { ruleId: "confirmed-without-evidence", severity: null, options: null }));
		done(await setRule(ctx, { ruleId: "relay-of-anonymous", severity: null, options: null }));
		expect(await found()).toEqual(before);
		expect(done(await openRules(ctx, {})).overrides).toEqual({});
		const events = await newsroom.db.reader.event.findMany({
			where: { workspaceId: newsroom.workspaceId, action: { startsWith: "rules." } },
		});
		expect(events).toHaveLength(6);
	});

	test("options are a rule's own, and an editor's to set", async () => {
		const newsroom = await open();
		const set = { ruleId: "single-origin", severity: null, options: { claims: 1 } };
		expect(done(await setRule(newsroom.as("editor"), set)).overrides).toEqual({
			"single-origin": { options: { claims: 1 } },
		});
		expect(refused(await setRule(newsroom.as("checker"), set)).reason).toBe("not-allowed");
		expect(refused(await setPack(newsroom.as("checker"), { pack: "ap" })).reason).toBe("not-allowed");
		for (const wrong of [{ options: { words: 1 } }, { options: { claims: -1 } }, { ruleId: "no-such-rule" }])
			expect(refused(await setRule(newsroom.as("editor"), { ...set, ...wrong })).reason).toBe("invalid");
		expect(refused(await setPack(newsroom.as("editor"), { pack: "tabloid" })).reason).toBe("invalid");
	});
});

onBothDatabases("rules that are set otherwise", (open) => {
	test("are news to every open story, once", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { story, event } = await makeStory(newsroom, 3);
		const asked = { storyId: story.id, after: event };
		expect(done(await readChanges(ctx, asked))).not.toHaveProperty("rules");
		done(await setPack(ctx, { pack: "ap" }));
		const told = done(await readChanges(ctx, asked));
		expect(told).toMatchObject({ rules: { pack: "ap", overrides: {} }, claims: [] });
		const news = await readNews(ctx, { stories: [story.id], after: event });
		expect(news.changed).toEqual([{ storyId: story.id, changed: told }]);
		expect(done(await readChanges(ctx, { ...asked, after: told.event }))).not.toHaveProperty("rules");
	});
});
