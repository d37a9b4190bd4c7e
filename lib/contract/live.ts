import { z } from "zod";
import { changed } from "./change.ts";
import { identifier } from "./identifier.ts";

/** A browser has no more stories open than this, or it hears of the first ones only. */
const MOST_STORIES = 50;

/** Which stories a line is to tell of, and from which event on. */
export const followInput = z.object({
	/** The line's own name, by which its browser says where its person is. */
	line: identifier,
	stories: z
		.string()
		.transform((list) => [...new Set(list.split(","))].slice(0, MOST_STORIES))
		.pipe(z.array(identifier).min(1)),
	/** Number of the newest event that all of the browser's tabs have seen. */
	after: z.coerce.number().int().min(0),
});

/** Where the person of a line is, in each story that their browser has open. */
export const attendInput = z.object({
	line: identifier,
	at: z
		.array(z.object({ storyId: identifier, /** Null beside the desk. */ claimId: identifier.nullable() }))
		.max(4 * MOST_STORIES),
});
export type Place = z.infer<typeof attendInput>["at"][number];

/** Somebody else who has a story open, and the claims that they are at. */
export const presentPerson = z.object({ userId: z.string(), name: z.string(), claimIds: z.array(z.string()) });
export type PresentPerson = z.infer<typeof presentPerson>;

/** What a line tells of a story: what changed, or who else is there now. */
export const liveNews = z.union([
	z.object({ storyId: z.string(), changed }),
	z.object({ storyId: z.string(), people: z.array(presentPerson) }),
]);
export type LiveNews = z.infer<typeof liveNews>;
