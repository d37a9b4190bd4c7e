import type { By, Patch, Records } from "./records.ts";

/** What a change reads or alters, so that it can be loaded. */
export interface Touched {
	readonly claims?: readonly string[];
	/** The evidence and comments of those claims too, and the sources that they and their chains name. */
	readonly withParts?: boolean;
	readonly evidence?: readonly string[];
	readonly comments?: readonly string[];
	readonly waivers?: readonly string[];
	readonly wordings?: readonly string[];
	readonly corrections?: readonly string[];
	readonly originals?: readonly string[];
	readonly ticks?: readonly string[];
	readonly answers?: readonly string[];
	readonly attempts?: readonly string[];
	readonly sources?: readonly string[];
	readonly terms?: readonly string[];
	/** Sources whose terms are needed, in every story. */
	readonly termsOf?: readonly string[];
	/** A source, with all in the newsroom that names it: claims, evidence and originals of every story. */
	readonly usersOf?: string;
	/** Names by which a source may be in the register. */
	readonly names?: readonly string[];
	readonly people?: readonly string[];
	readonly files?: readonly string[];
	/** The draft's text. */
	readonly text?: boolean;
}

/** Why a change cannot be done, in words for the person at the screen. */
export interface Refused {
	readonly reason: "invalid" | "not-found" | "not-allowed" | "impossible";
	readonly message: string;
	/** The input that is wrong. */
	readonly field?: string;
}

/**
 * One thing that a person can do to a story, as a value. The server and the browser run the same functions, so neither
 * may look at a clock, a database or a screen.
 */
export interface Kind<Name extends string, Args> {
	readonly kind: Name;
	/** What the event is called, as noun.verb: `claim.tagged`. */
	action(args: Args): string;
	touches(args: Args): Touched;
	/** Why it cannot be done; null where it can. */
	refuse(records: Records, args: Args, by: By): Refused | null;
	/** What it does. Records that are not there are passed over. */
	apply(records: Records, args: Args, by: By): Patch;
	/** Claims that it takes out of the story: any change of them by somebody else stands in its way. */
	takesAway?(args: Args): readonly string[];
}

/** Gives a kind its types without widening its name. */
export function defineKind<const Name extends string, Args>(kind: Kind<Name, Args>): Kind<Name, Args> {
	return kind;
}
