import { z } from "zod";
import { identifier, instant } from "./identifier.ts";
import { field, text } from "./text.ts";

/** What was published: its text, or the address of its page. */
export const compareSignedInput = z
	.object({
		text: text("An article").optional(),
		url: field("A link").min(1).optional(),
		/** The story that it should be; without it, all that were signed off are looked through. */
		storyId: identifier.optional(),
	})
	.refine(({ text, url }) => (text === undefined) !== (url === undefined), {
		path: ["text"],
		error: "Send the text that was published, or the address of its page.",
	});

/** What was published, held against what was signed. */
export const comparedView = z.object({
	/** `unknown`: nothing that was signed off is like it. */
	outcome: z.enum(["signed", "differs", "unknown"]),
	/** What was signed off; null where nothing is like it. */
	signed: z
		.object({
			storyId: identifier,
			title: z.string(),
			draft: z.int(),
			at: instant,
			/** Who approved it, in the order of the levels. */
			by: z.array(z.object({ level: z.string(), name: z.string(), at: instant })),
			/** Of the key that it was signed with. */
			fingerprint: z.string(),
			/** Whether the story changed since, so that the sign-off no longer holds for it. */
			isVoid: z.boolean(),
		})
		.nullable(),
	/** Words before and after the article on its page. */
	around: z.int(),
	/** In the order of the text. White space, markup, and how quotation marks and dashes are set don't count. */
	differences: z.array(
		z.object({
			/** Empty where words were put in. */
			signed: z.string(),
			/** Empty where words were left out. */
			published: z.string(),
			/** UTF-16 code units into the draft that was signed. */
			start: z.int(),
			end: z.int(),
			/** The claims that it touches. */
			claims: z.array(z.object({ id: identifier, quote: z.string() })),
		}),
	),
});
export type ComparedView = z.infer<typeof comparedView>;
