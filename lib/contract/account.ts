import { z } from "zod";
import { atMost, LONGEST } from "../core/vocabulary/limits.ts";
import { instant } from "./identifier.ts";
import { field, text, UNPRINTABLE } from "./text.ts";

export const SHORTEST_PASSWORD = 10;

const printable = (name: string): boolean => name.search(UNPRINTABLE) < 0;

export const personName = field("A name")
	.min(1, "Enter a name.")
	.refine(printable, "This name contains characters that cannot be printed.");
export const emailAddress = z
	.email("This is not an e-mail address.")
	.max(LONGEST["An e-mail address"], atMost("An e-mail address"));

const aPassword = text("A password");
export const signInInput = z.object({ email: field("An e-mail address"), password: aPassword });

/** Whoever asks for a sign-in link by e-mail. */
export const mailLinkInput = z.object({ email: emailAddress });

export const signInLinkInput = z.object({ token: text("A sign-in token").min(1) });

/** `currentPassword` where there is one: whoever came in by a link sets their first without. */
export const setPasswordInput = z.object({
	currentPassword: aPassword.optional(),
	newPassword: aPassword.min(SHORTEST_PASSWORD, `A password has at least ${SHORTEST_PASSWORD} characters.`),
});

/** The e-mail address is what one signs in with, so a new one takes the password where there is one. */
export const changeProfileInput = z.object({
	name: personName,
	email: emailAddress,
	currentPassword: aPassword.optional(),
});
export const profileView = z.object({ name: z.string(), email: z.string() });
export type ProfileView = z.infer<typeof profileView>;

export const renameNewsroomInput = z.object({ name: personName });

/** Something that happened to an account: a sign-in, a link, a change of role. */
export const accountEventView = z.object({
	id: z.string(),
	at: instant,
	/** Who did it, under the name they had; null where it was the person themselves. */
	by: z.string().nullable(),
	action: z.string(),
	/** How somebody signed in, which role they got, what their name was before. */
	detail: z.string().nullable(),
});
export type AccountEventView = z.infer<typeof accountEventView>;
