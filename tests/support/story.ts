import type { StoryView } from "../../lib/contract/story.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { extractionOf } from "./extraction.ts";
import { done, type MemberName, type Newsroom } from "./newsroom.ts";

/** What every other claim of a made-up story is credited to. */
const HARBOUR_MASTER = {
	name: "Rosalind Vey",
	kind: "person",
	aliases: ["Vey"],
} as const;
const CLERKS = { name: "two clerks", kind: "unnamed", aliases: [] } as const;
const PAPER = {
	name: "The Salt Road Mercury",
	kind: "publication",
	aliases: ["the Mercury"],
} as const;

/** A story of as many one-sentence claims as asked for, by turns narrated, said by a person, and told by clerks to a paper. */
export async function makeStory(newsroom: Newsroom, count = 6, by: MemberName = "checker"): Promise<StoryView> {
	const sentences = Array.from({ length: count }, (_, i) => `Ship number ${i + 1} left the harbour at dawn.`);
	newsroom.extracts((text) =>
		extractionOf(
			text,
			sentences.map((sentence, i) => ({
				quote: sentence.slice(0, -1),
				who: `Ship number ${i + 1}`,
				...(i % 3 === 1
					? {
							chain: [HARBOUR_MASTER.name],
							cue: "said",
							form: "indirect" as const,
						}
					: {}),
				...(i % 3 === 2
					? {
							chain: [CLERKS.name, PAPER.name],
							cue: "told",
							form: "indirect" as const,
						}
					: {}),
			})),
			[HARBOUR_MASTER, CLERKS, PAPER],
		),
	);
	const ctx = newsroom.as(by);
	const { id } = done(
		await createStory(ctx, {
			text: sentences.join("\n\n"),
			title: "The fleet sails",
			evenIfDuplicate: true,
		}),
	);
	return done(await openStory(ctx, { storyId: id }));
}

/** A claim as a change names it. */
export const at = (claim: { readonly id: string; readonly revision: number } | undefined) => ({
	id: claim?.id ?? "",
	revision: claim?.revision ?? 0,
});
