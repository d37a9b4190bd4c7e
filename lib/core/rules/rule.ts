import type { Span } from "../text/span.ts";
import type { Severity } from "../vocabulary/vocabulary.ts";
import type { CheckedText } from "./checked-story.ts";
import type { ClaimReading } from "./claim-reading.ts";
import type { Manual } from "./manual.ts";
import type { SourceUse } from "./source-use.ts";

/** Numbers that a newsroom may set, by name. */
export type Options = Readonly<Record<string, number>>;

/** A field of a source's terms, or of a source itself. */
export type RemedyField = "name" | "groundRule" | "anonymityReason" | "access" | "identityKnownTo";

/** What a checker does about a finding, and where. */
export type Remedy =
	| { readonly words: string; readonly place: "evidence" | "source" }
	| { readonly words: string; readonly field: RemedyField };

interface RuleHead<O extends Options> extends Manual {
	readonly id: `${string}-${string}`;
	/** Two to six words. */
	readonly title: string;
	/** One sentence: when the rule speaks, and where it keeps silent. */
	readonly checks: string;
	/** In the pack `onrecord`. */
	readonly severity: Severity;
	/** Null where it lies in the text itself. */
	readonly remedy: Remedy | null;
	/** What may be set, with the values that hold unless a pack or a newsroom says otherwise. */
	readonly options?: O;
}

/** What is wrong, before severity and order are known. */
export interface Fault {
	/** In text order; never empty. */
	readonly claims: readonly ClaimReading[];
	readonly sourceId?: string;
	readonly message: string;
}

/**
 * A rule about one claim. The message depends on nothing but the claim and the sources that it names, so it can be
 * remembered for as long as these are the same objects.
 */
export interface ClaimRule<O extends Options = Options> extends RuleHead<O> {
	readonly over: "claim";
	check(reading: ClaimReading, options: O): string | null;
}

/**
 * A rule about one source of the story: one finding, however many claims rest on it. What it says depends on nothing but the
 * use, so it can be remembered with it.
 */
export interface SourceRule<O extends Options = Options> extends RuleHead<O> {
	readonly over: "source";
	/** The claims concerned and the message, or null. */
	check(use: SourceUse, options: O): Omit<Fault, "sourceId"> | null;
}

/**
 * A rule that holds claims against each other. It is given the claims that concern it, and what it says depends on nothing
 * else, so it can be remembered for as long as these are the same.
 */
export interface StoryRule<O extends Options = Options> extends RuleHead<O> {
	readonly over: "story";
	/** Asked once of each claim, so it looks at nothing but that claim. */
	concerns(reading: ClaimReading): boolean;
	/** @param claims those that concern the rule, in text order. */
	check(claims: readonly ClaimReading[], options: O): Fault[];
}

/** What is wrong in the text, and where: the claims that stand there are the ones concerned. */
export interface TextFault {
	/** In text order; never empty. */
	readonly spans: readonly Span[];
	readonly message: string;
}

/**
 * A rule that reads the text itself. What it says depends on nothing but the text and the claims that concern it, so it can be
 * remembered for as long as these are the same.
 */
export interface TextRule<O extends Options = Options> extends RuleHead<O> {
	readonly over: "text";
	/** Left out where the rule asks nothing of any claim. */
	concerns?(reading: ClaimReading): boolean;
	/** @param claims those that concern the rule, in text order. */
	check(text: CheckedText, claims: readonly ClaimReading[], options: O): TextFault[];
}

export type Rule = ClaimRule | SourceRule | StoryRule | TextRule;
