import { z } from "zod";
import { identifier } from "./identifier.ts";

/** What is sent with a file of work. */
export const bringWorkForm = z.object({ storyId: identifier, file: z.file() });

/** What a file of work brought to a story. */
export const broughtWork = z.object({
	/** What the file is: "Hypothes.is". */
	from: z.string(),
	/** Notes whose words stand in the draft. */
	placed: z.int(),
	/** New claims, for words that were none. */
	claims: z.int(),
	comments: z.int(),
	evidence: z.int(),
	/** Claims that got a status or a rating which nobody here had set. */
	tagged: z.int(),
	/** What could not be placed or differs here, a sentence each. */
	told: z.array(z.string()),
});
export type BroughtWork = z.infer<typeof broughtWork>;
