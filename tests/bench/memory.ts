import { tagClaims } from "../../lib/services/claims/tag.ts";
import type { Context } from "../../lib/services/context.ts";
import { recall } from "../../lib/services/memory/recall.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { madeUpHearing } from "../core/originals/made-up-hearing.ts";
import { extractionOf } from "../support/extraction.ts";
import { inNewsroom } from "./made-up-newsroom.ts";

const STORIES = 20;
const CLAIMS = 5000;
const ASKED = 200;

/** What a story of 200 claims takes to be held against 100,000 decided ones: the first time, again, and after a change. */
export const run = () => inNewsroom(measure);

async function measure(runtime: Runtime, ctx: Context): Promise<void> {
	for (let seed = 1; seed <= STORIES; seed++) await storyOf(ctx, seed, CLAIMS);
	await runtime.db.writer.claim.updateMany({ data: { verificationStatus: "confirmed" } });
	const storyId = await storyOf(ctx, STORIES + 1, ASKED);
	const first = await timed(ctx, storyId);
	const again = await timed(ctx, storyId);
	const { claims } = await value(openStory(ctx, { storyId }));
	const [claim] = claims;
	await value(tagClaims(ctx, { claims: [{ id: claim?.id, revision: claim?.revision }], set: { flagged: true } }));
	const changed = await timed(ctx, storyId);
	console.log(
		`  ${ASKED} claims against ${STORIES * CLAIMS}: ${first.took} ms the first time, ${again.took} ms again, ${changed.took} ms after a change; ${again.found} offered`,
	);
}

async function timed(ctx: Context, storyId: string): Promise<{ took: number; found: number }> {
	const began = performance.now();
	const found = await value(recall(ctx, { storyId }));
	return { took: Math.round(performance.now() - began), found: found.length };
}

async function storyOf(ctx: Context, seed: number, claims: number): Promise<string> {
	const sentences = [...new Set(madeUpHearing(claims * 22, seed).answers.flat())].slice(0, claims);
	const text = sentences.map((sentence) => `${sentence}.`).join("\n");
	const extract: Context["extract"] = async (all) =>
		extractionOf(
			all,
			sentences.map((quote) => ({ quote, who: quote.split(" ").slice(0, 2).join(" ") })),
		);
	return (await value(createStory({ ...ctx, extract }, { text }))).id;
}

async function value<T>(
	result: Promise<{ ok: true; value: T } | { ok: false; problem: { message: string } }>,
): Promise<T> {
	const answer = await result;
	if (!answer.ok) throw new Error(answer.problem.message);
	return answer.value;
}
