import { z } from "zod";
import { DOUBTS } from "../core/sourcing/what-if.ts";
import { identifier } from "./identifier.ts";

/** What would become of other stories if a source took its report back, or couldn't be relied on. */
export const whatIfInput = z.object({
	sourceId: identifier,
	how: z.enum(DOUBTS),
	/** The story that is asked from, left out of the answer. */
	storyId: identifier,
});

const namedClaim = z.object({ id: identifier, what: z.string() });

export const affectedStory = z.object({
	storyId: identifier,
	title: z.string(),
	falls: z.array(namedClaim),
	weakens: z.array(namedClaim),
});
export type AffectedStory = z.infer<typeof affectedStory>;
