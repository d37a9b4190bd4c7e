import { expect, test } from "vitest";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import type { Context } from "../../lib/services/context.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { recall } from "../../lib/services/memory/recall.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { deleteStory, openStory } from "../../lib/services/stories/stories.ts";
import { extractionOf } from "../support/extraction.ts";
import { claimsOf, done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";

const MARCH = "The second contract was worth 14 million crowns and was never advertised.";
const JUNE = "Nobody advertised the second contract, which cost 14 million crowns. It rained.";

async function storyOf(newsroom: Newsroom, text: string, quotes: readonly [quote: string, who: string][]) {
	newsroom.extracts((all) =>
		extractionOf(
			all,
			quotes.map(([quote, who]) => ({ quote, who })),
		),
	);
	return done(await createStory(newsroom.as("checker"), { text })).id;
}

const march = (newsroom: Newsroom) => storyOf(newsroom, MARCH, [[MARCH.slice(0, -1), "The second contract"]]);
const june = (newsroom: Newsroom) =>
	storyOf(newsroom, JUNE, [
		["the second contract, which cost 14 million crowns", "the second contract"],
		["It rained", "It"],
	]);

async function decide(ctx: Context, storyId: string, verificationStatus: string): Promise<string> {
	const [claim] = done(await openStory(ctx, { storyId })).claims;
	claimsOf(
		await tagClaims(ctx, { claims: [{ id: claim?.id, revision: claim?.revision }], set: { verificationStatus } }),
	);
	return claim?.id ?? "";
}

onBothDatabases("claim memory", (open) => {
	test("knows the words of an earlier story as its newest draft has them", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const nine = "The second contract was worth nine million crowns.";
		const first = await storyOf(newsroom, nine, [[nine.slice(0, -1), "The second contract"]]);
		await decide(ctx, first, "confirmed");
		const second = await june(newsroom);
		expect(done(await recall(ctx, { storyId: second }))).toEqual([]);
		const { draft } = done(await openStory(ctx, { storyId: first }));
		done(await newDraft(ctx, { storyId: first, basedOn: draft.id, text: nine.replace("nine", "14") }));
		expect(done(await recall(ctx, { storyId: second }))).toMatchObject([{ earlier: { storyId: first } }]);
	});

	test("offers what was decided in an earlier story, with evidence, date and a later correction", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const first = await march(newsroom);
		const second = await june(newsroom);
		expect(done(await recall(ctx, { storyId: second }))).toEqual([]);
		const claimId = await decide(ctx, first, "confirmed");
		done(
			await addEvidence(ctx, { claimId, bearing: "supports", kind: "documentary", locator: "p. 4", title: "Audit" }),
		);
		const [memory, ...more] = done(await recall(ctx, { storyId: second }));
		expect(more).toEqual([]);
		expect(memory).toMatchObject({
			likeness: "figure",
			earlier: {
				id: claimId,
				storyId: first,
				decision: { status: "confirmed", by: "checker" },
				before: null,
				evidence: [{ locator: "p. 4", title: "Audit" }],
			},
		});
		await decide(newsroom.as("editor"), first, "false");
		expect(done(await recall(ctx, { storyId: second }))[0]?.earlier).toMatchObject({
			decision: { status: "false", by: "editor" },
			before: { status: "confirmed", by: "checker" },
		});
		await decide(ctx, first, "unchecked");
		expect(done(await recall(ctx, { storyId: second }))).toEqual([]);
	});

	test("forgets stories that were deleted; another newsroom has none of it", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const first = await march(newsroom);
		const second = await june(newsroom);
		await decide(ctx, first, "confirmed");
		expect(done(await recall(ctx, { storyId: second }))).toHaveLength(1);
		const { revision } = done(await openStory(ctx, { storyId: first })).story;
		done(await deleteStory(ctx, { storyId: first, revision }));
		expect(done(await recall(ctx, { storyId: second }))).toEqual([]);
		const other = await open();
		const theirs = await june(other);
		expect(done(await recall(other.as("owner"), { storyId: theirs }))).toEqual([]);
		expect(refused(await recall(other.as("owner"), { storyId: second })).reason).toBe("not-found");
	});

	test("erased words are not found again", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const first = await march(newsroom);
		const second = await june(newsroom);
		await decide(ctx, first, "confirmed");
		expect(done(await recall(ctx, { storyId: second }))).toHaveLength(1);
		done(await redact(ctx, { text: "14 million crowns", reason: "asked to" }));
		expect(done(await recall(ctx, { storyId: second }))).toEqual([]);
	});
});
