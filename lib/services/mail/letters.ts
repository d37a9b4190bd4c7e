import type { Letter } from "./mailer.ts";

interface Invited {
	readonly to: string;
	readonly name: string;
	readonly newsroom: string;
	/** Who sends it; null where the person asked for it themselves. */
	readonly by: string | null;
	readonly link: string;
}

/** The letter with a sign-in link. It says nothing of any story. */
export function signInLetter({ to, name, newsroom, by, link }: Invited): Letter {
	const why = by === null ? "You asked for a link to sign in to" : `${by} sends you a link to sign in to`;
	const text = [
		`Hello ${name},`,
		`${why} Onrecord, where ${newsroom} checks its stories:`,
		link,
		"It works once, for 24 hours, and replaces any earlier one. Whoever opens it is signed in as you, so don’t forward it. Afterwards you can set a password under Settings.",
		...(by === null ? ["If you didn’t ask for it, delete this letter. Nothing happens until the link is opened."] : []),
	].join("\n\n");
	return { to, subject: `Sign in to Onrecord at ${newsroom}`, text: `${text}\n` };
}
