import { expect, test } from "vitest";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { listStories, openStory } from "../../lib/services/stories/stories.ts";
import { countStatements } from "../support/count-statements.ts";
import { claimsOf, done, type Newsroom, onBothDatabases } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

const FEW = 20;
/** More than a statement of SQLite takes values for. */
const MANY = 1100;

/** Statements that each thing takes which is done to a story of as many claims; all of it is looked at on the way. */
async function statementsOf(newsroom: Newsroom, count: number): Promise<Record<string, number>> {
	const ctx = newsroom.as("checker");
	const statements = countStatements();
	const { story, claims } = await makeStory(newsroom, count);
	const making = statements();
	expect(claims).toHaveLength(count);
	const before = done(await openStory(ctx, { storyId: story.id })).claims;
	const opening = statements();
	expect(done(await listStories(ctx, {}))[0]?.progress).toMatchObject({ claims: count });
	const listing = statements();
	const confirmed = claimsOf(
		await tagClaims(ctx, { claims: [at(before[0])], set: { verificationStatus: "confirmed" } }),
	);
	const tagging = statements();
	expect(confirmed).toMatchObject([{ verificationStatus: "confirmed" }]);
	const claimsNow = [...confirmed, ...before.slice(1)].map(at);
	const disputed = claimsOf(await tagClaims(ctx, { claims: claimsNow, set: { verificationStatus: "disputed" } }));
	const taggingAll = statements();
	expect(disputed).toHaveLength(count);
	done(await undo(ctx, { storyId: story.id }));
	const undoing = statements();
	const events = done(await readHistory(ctx, { storyId: story.id }));
	const history = statements();
	expect(events.length).toBeGreaterThanOrEqual(4);
	const after = done(await openStory(ctx, { storyId: story.id })).claims;
	expect(after.map(({ verificationStatus }) => verificationStatus)).toEqual(
		before.map((_, index) => (index === 0 ? "confirmed" : "unchecked")),
	);
	return { making, opening, listing, tagging, taggingAll, undoing, history };
}

onBothDatabases("a story of a thousand claims", (open) => {
	test("is made, opened, tagged and undone by hardly more statements than one of twenty", {
		timeout: 120_000,
	}, async () => {
		const few = await statementsOf(await open(), FEW);
		const many = await statementsOf(await open(), MANY);
		// Many values go in parts of some hundred; a statement for each claim would be too many.
		for (const [what, statements] of Object.entries(many))
			expect(statements, `${what}: ${few[what]} for ${FEW} claims`).toBeLessThan((few[what] ?? 0) + MANY / 3);
	});
});
