import type { Result } from "../../lib/contract/problem.ts";
import type { Context } from "../../lib/services/context.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { extractHere } from "../../lib/services/extraction/extractor.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { longArticle } from "./long-article.ts";
import { inNewsroom } from "./made-up-newsroom.ts";

const WORDS = 82_000;

/** What it takes to carry some five thousand claims into a new draft, and to open the story then. */
export const run = () => inNewsroom(measure);

async function measure(_: Runtime, plain: Context): Promise<void> {
	let reading = 0;
	const extract: Context["extract"] = async (text, watch) => {
		const began = performance.now();
		const extraction = await extractHere(text, watch);
		reading = performance.now() - began;
		return extraction;
	};
	const ctx = { ...plain, extract };
	const text = longArticle(WORDS);
	const { id: storyId } = value(await createStory(ctx, { text }));
	const some = (every: number) => {
		let at = 0;
		return (before: string) => before.replace(/\b\d{4}\b/g, (number) => (at++ % every === 0 ? `${number}9` : number));
	};
	const edits = [
		["one number changed", (before: string) => before.replace("for 1017 crowns", "for 1018 crowns")],
		["a sentence added", (before: string) => `${before}\n\nThe mayor of Vessland resigned in May, her office said.`],
		["its paragraphs turned round", (before: string) => before.split("\n\n").reverse().join("\n\n")],
		["every tenth number changed", some(10)],
	] as const;
	for (const [what, edit] of edits) {
		const { draft } = value(await openStory(ctx, { storyId }));
		reading = 0;
		const began = performance.now();
		const made = value(await newDraft(ctx, { storyId, basedOn: draft.id, text: edit(draft.text) }));
		const stored = performance.now();
		const { claims } = value(await openStory(ctx, { storyId }));
		const opened = performance.now() - stored;
		console.log(
			`  ${claims.length} claims, ${what}: stored in ${Math.round(stored - began)} ms, of which reading for new claims ${Math.round(reading)}; opened in ${Math.round(opened)}; ${made.exact} exact, ${made.changed} changed, ${made.orphaned} gone, ${made.added} new`,
		);
	}
}

function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(result.problem.message);
	return result.value;
}
