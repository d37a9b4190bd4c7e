import { z } from "zod";
import { MOST } from "../core/vocabulary/limits.ts";
import { changed } from "./change.ts";
import { identifier, wholeNumberInAddress } from "./identifier.ts";
import { list, text } from "./text.ts";

/** Which stories a line is to tell of, and from which event on. */
export const followInput = z.object({
	/** The line's own name, by which its browser says where its person is. */
	line: identifier,
	stories: text("A list of stories")
		// Whoever has more of them open hears of the first ones only.
		.transform((ids) => [...new Set(ids.split(","))].slice(0, MOST["open stories"]))
		.pipe(list(identifier, "open stories").min(1)),
	/** Number of the newest event that all of the browser's tabs have seen. */
	after: wholeNumberInAddress,
});

/** Where the person of a line is, in each story that their browser has open. */
export const attendInput = z.object({
	line: identifier,
	at: list(z.object({ storyId: identifier, /** Null beside the desk. */ claimId: identifier.nullable() }), "open tabs"),
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
