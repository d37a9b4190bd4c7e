import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { Form, SourceKind, Stance } from "../vocabulary/vocabulary.ts";

/** An outermost attribution: who is credited, by which words, with what. A role the text leaves out is an empty list. */
export interface Attribution {
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
}

/** A source that the article credits, resolved over the whole article. */
export interface ExtractedSource {
	/** The fullest form that the article uses; what `chain` entries of claims refer to. Unique within an extraction. */
	readonly name: string;
	readonly kind: SourceKind;
	/** Other forms that the article uses for the same source ("the Journal", "WSJ"), without pronouns. */
	readonly aliases: readonly string[];
}

/** A claim as the extractor suggests it. `text.slice(start, end) === quote` always holds. */
export interface ExtractedClaim extends Span {
	readonly quote: string;
	/** Whom or what the claim is about: its subject, resolved to the fullest name in the article. */
	readonly who: string;
	/** What is asserted, as a clause that can be read by itself. */
	readonly what: string;
	/** Names of `Extraction.sources`, from the origin to the outlet nearest the article; `[]` is the article's own voice. */
	readonly chain: readonly string[];
	/** The words that signal the attribution, or null where the article narrates or the attribution carries over. */
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	/** Words that weaken the claim ("reportedly", "may"), or null. */
	readonly hedge: string | null;
	/** How sure the extractor is that this is a claim with this chain, 0 to 1. */
	readonly confidence: number;
	/** The same by part: that it is cut rightly, credited rightly, and about whom `who` says. */
	readonly sureOf: { readonly cut: number; readonly credit: number; readonly who: number };
	/** Which words and which rule made it so, in words a fact-checker understands. */
	readonly why: string;
}

/** Why a stretch of the text was not read for claims. */
export const UNREAD_REASONS = [
	"title",
	"heading",
	"byline",
	"dateline",
	"speaker",
	"question",
	"furniture",
	"long-sentence",
	"language",
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A stretch of the text that holds no claims, and why. */
export interface UnreadPart extends Span {
	readonly reason: UnreadReason;
}

/** All that the extractor finds in one article. Deterministic: the same text gives the same result. */
export interface Extraction {
	/** The title's text, or null where the article has none. */
	readonly title: string | null;
	/** A code of BCP 47, "und" where too little tells. Claims are found in English alone. */
	readonly language: Language;
	readonly blocks: readonly Block[];
	/** What was not read, in text order. */
	readonly unread: readonly UnreadPart[];
	readonly attributions: readonly Attribution[];
	readonly sources: readonly ExtractedSource[];
	/** In text order. */
	readonly claims: readonly ExtractedClaim[];
}
