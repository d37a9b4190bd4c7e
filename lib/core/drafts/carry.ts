import { type Alignment, alignTexts } from "../anchoring/align.ts";
import { spanOf, type WordRange, withNeighbours, wordsAfter, wordsIn } from "../anchoring/span-after.ts";
import { trimSpan } from "../anchoring/trim-span.ts";
import { SENTENCE_BREAK, type Words } from "../anchoring/words.ts";
import { reportingVerb } from "../extraction/attributions/rules/reporting-verbs.ts";
import { readBlocks } from "../text/blocks.ts";
import { readQuotations } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import { hasSameMarks } from "./marks.ts";

/** A claim as it stands in the draft before. */
export interface CarriedClaim {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	/** Names of the sources in its chain, and the cue: by these a change of what is credited is told. */
	readonly credited: readonly string[];
}

/** What a claim is credited by: the names in its chain, and its cues. */
export function creditedBy({
	chain,
	cue,
}: {
	readonly chain: readonly { readonly name: string; readonly cue: string | null }[];
	readonly cue: string | null;
}): CarriedClaim["credited"] {
	const cues = [cue, ...chain.map((hop) => hop.cue)].flatMap((one) => one ?? []);
	return [...chain.map(({ name }) => name), ...cues];
}

/** What of a claim became another: its words say so by themselves. */
export type ChangedPart = "source chain" | "quotation" | "number";

/** What became of a claim in a new draft. */
export type Carried =
	| { readonly id: string; readonly state: "exact"; readonly span: Span }
	| {
			readonly id: string;
			readonly state: "changed";
			readonly span: Span;
			readonly parts: readonly ChangedPart[];
			/** The sentence around it in either draft, where its own words stand and only what credits them changed. */
			readonly credit: { readonly before: string; readonly after: string } | null;
	  }
	| { readonly id: string; readonly state: "orphaned" };

/** A new draft, held against the one before. */
export interface CarriedDraft {
	readonly alignment: Alignment;
	/** In the order of the claims given. */
	readonly claims: readonly Carried[];
	/** Whether words in a stretch of the new text are new. */
	readonly isNew: (span: Span) => boolean;
	/** Whether words are new outside these stretches of the new text. */
	readonly isNewOutside: (spans: readonly Span[]) => boolean;
}

/** Less than this part of a claim's words, and it is gone: what is left of it is a coincidence. */
const LEAST_LEFT = 0.5;

/**
 * Carries claims from one draft into the next. A claim is *exact* where its words follow one another as before, wherever that
 * is now, with the same marks between them (white space and typography aside) and nobody else credited in its sentence. It is
 * *changed* where any word differs, however little, and *orphaned* where most of its words are gone.
 */
export function carryClaims(before: string, after: string, claims: readonly CarriedClaim[]): CarriedDraft {
	const alignment = alignTexts(before, after);
	const draft = new Draft(before, after, alignment, claims);
	return {
		alignment,
		claims: claims.map((claim) => draft.carry(claim)),
		isNew: (span) => {
			const { from, to } = wordsIn(alignment.after, span);
			return alignment.beforeOf.subarray(from, to).includes(-1);
		},
		isNewOutside: (spans) => {
			const within = new Uint8Array(alignment.beforeOf.length);
			for (const span of spans) {
				const { from, to } = wordsIn(alignment.after, span);
				within.fill(1, from, to);
			}
			return alignment.beforeOf.some((before, at) => before === -1 && within[at] === 0);
		},
	};
}

class Draft {
	readonly #texts: { readonly before: string; readonly after: string };
	readonly #alignment: Alignment;
	readonly #quotes: { readonly before: readonly Span[]; readonly after: readonly Span[] };
	/** 1 for words of the draft before that are in a claim. */
	readonly #claimed: Uint8Array;

	constructor(before: string, after: string, alignment: Alignment, claims: readonly CarriedClaim[]) {
		this.#texts = { before, after };
		this.#alignment = alignment;
		this.#quotes = { before: quotesIn(before), after: quotesIn(after) };
		this.#claimed = new Uint8Array(alignment.before.keys.length);
		for (const claim of claims) {
			const { from, to } = wordsIn(alignment.before, claim);
			this.#claimed.fill(1, from, to);
		}
	}

	carry(claim: CarriedClaim): Carried {
		const { id } = claim;
		const { before, after } = this.#texts;
		const words = wordsIn(this.#alignment.before, claim);
		const found = this.#whole(words) ?? wordsAfter(this.#alignment, words);
		if (!found || !this.#isMuchLeft(words, found)) return { id, state: "orphaned" };
		const span = withMarks(after, spanOf(this.#alignment.after, found), before.slice(claim.start, claim.end));
		const parts = new Set<ChangedPart>();
		if (this.#isQuoted("before", claim) !== this.#isQuoted("after", span)) parts.add("quotation");
		if (this.#isCreditChanged(claim, words, found)) parts.add("source chain");
		const isSame =
			found.to - found.from === words.to - words.from &&
			this.#alignment.before.keys
				.slice(words.from, words.to)
				.every((key, at) => this.#alignment.after.keys[found.from + at] === key) &&
			hasSameMarks(before.slice(claim.start, claim.end), after.slice(span.start, span.end));
		if (isSame && parts.size === 0) return { id, state: "exact", span };
		for (const word of this.#changedWords(words, found)) {
			if (/\p{N}/u.test(word) || NUMBER_WORDS.test(word)) parts.add("number");
			if (creditWords(claim).has(word.toLowerCase())) parts.add("source chain");
		}
		if (!isSame && (this.#isQuoted("before", claim) || QUOTE.test(before.slice(claim.start, claim.end))))
			parts.add("quotation");
		const credit = isSame ? { before: this.#sentence("before", words), after: this.#sentence("after", found) } : null;
		return { id, state: "changed", span, parts: [...parts].sort(), credit };
	}

	/** Where all words of a claim still follow one another, near where the alignment has some of them. */
	#whole({ from, to }: WordRange): WordRange | null {
		const { afterOf, beforeOf, before, after } = this.#alignment;
		const tried = new Set<number>();
		for (let at = from; at < to; at++) {
			const start = (afterOf[at] as number) - (at - from);
			if ((afterOf[at] as number) === -1 || start < 0 || tried.has(start)) continue;
			tried.add(start);
			let step = 0;
			while (step < to - from && before.keys[from + step] === after.keys[start + step]) {
				const owner = beforeOf[start + step] as number;
				if (owner !== -1 && (owner < from || owner >= to)) break;
				step++;
			}
			if (step < to - from) continue;
			// Words put in right beside it belong to it, and then it is not whole.
			return withNeighbours(this.#alignment, { from: start, to: start + step });
		}
		return null;
	}

	#sentence(side: "before" | "after", range: WordRange): string {
		const words = this.#alignment[side];
		const { start, end } = spanOf(words, sentenceOf(words, range));
		return this.#texts[side].slice(start, end);
	}

	#isMuchLeft(words: WordRange, found: WordRange): boolean {
		const { afterOf, before } = this.#alignment;
		let left = 0;
		let telling = 0;
		for (let at = words.from; at < words.to; at++) {
			const other = afterOf[at] as number;
			if (other < found.from || other >= found.to) continue;
			left++;
			if ((before.keys[at] as string).length > 3 || /[\p{Lu}\p{N}]/u.test(before.keys[at] as string)) telling++;
		}
		const all = found.to - found.from === words.to - words.from && this.#whole(words) !== null;
		return all || (telling > 0 && left >= LEAST_LEFT * (words.to - words.from));
	}

	#changedWords(words: WordRange, found: WordRange): string[] {
		const { afterOf, beforeOf, before, after } = this.#alignment;
		const changed: string[] = [];
		for (let at = words.from; at < words.to; at++) {
			const other = afterOf[at] as number;
			if (other < found.from || other >= found.to) changed.push(before.keys[at] as string);
		}
		for (let at = found.from; at < found.to; at++) {
			const other = beforeOf[at] as number;
			if (other < words.from || other >= words.to) changed.push(after.keys[at] as string);
		}
		return changed;
	}

	#isQuoted(side: "before" | "after", { start, end }: Span): boolean {
		return this.#quotes[side].some((quote) => quote.start <= start + 1 && end <= quote.end + 1);
	}

	/**
	 * Whether the words around a claim in its sentence credit somebody else now: a name of its chain or its cue went, or a verb
	 * of saying came or went.
	 */
	#isCreditChanged(claim: CarriedClaim, words: WordRange, found: WordRange): boolean {
		const { afterOf, beforeOf, before, after } = this.#alignment;
		// Most sentences stand as they stood: then nobody asks.
		let known: ReadonlySet<string> | null = null;
		const credited = () => {
			known ??= creditWords(claim);
			return known;
		};
		const credits = (word: string) =>
			credited().has(word.toLowerCase()) || CREDITING.test(word) || reportingVerb(word.toLowerCase()) !== null;
		const old = sentenceOf(before, words);
		const now = sentenceOf(after, found);
		let gone = false;
		for (let at = old.from; at < old.to; at++) {
			if (this.#claimed[at] === 1) continue;
			const other = afterOf[at] as number;
			if ((other < now.from || other >= now.to) && credits(before.keys[at] as string)) gone = true;
		}
		if (gone) return true;
		for (let at = now.from; at < now.to; at++) {
			if (at >= found.from && at < found.to) continue;
			if (beforeOf[at] === -1 && credits(after.keys[at] as string)) return true;
			if (beforeOf[at] === -1 && credited().size > 0 && NUMBER_WORDS.test(after.keys[at] as string)) return true;
		}
		return false;
	}
}

const QUOTE = /[“”"«»„]/u;
const CREDITING = /^(?:according|reportedly|allegedly|citing|cited|sources?)$/iu;
const NUMBER_WORDS =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|millions?|billions?|several|both|half|twice|[$€£¥%])$/iu;
const LITTLE = new Set(["the", "a", "an", "of", "and", "to", "in", "for", "with", "on", "at", "by"]);

function creditWords({ credited }: CarriedClaim): ReadonlySet<string> {
	const words = credited.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
	return new Set(words.filter((word) => word !== "" && !LITTLE.has(word)));
}

/** Spans of the quotations of a text. */
function quotesIn(text: string): readonly Span[] {
	return QUOTE.test(text) || text.includes("‘") ? readQuotations(text, readBlocks(text)) : [];
}

/** The words of the sentences that a range of words touches. */
function sentenceOf({ breaks }: Words, { from, to }: WordRange): WordRange {
	let [first, end] = [from, to];
	while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
	while (end < breaks.length && (breaks[end] as number) < SENTENCE_BREAK) end++;
	return { from: first, to: end };
}

/** The span with the marks at its edges that the claim had there, where they still stand. */
function withMarks(text: string, span: Span, claim: string): Span {
	const lead = /^[^\p{L}\p{N}\s]+/u.test(claim);
	const trail = /[^\p{L}\p{N}\s]+$/u.test(claim);
	let { start, end } = span;
	while (lead && start > 0 && /[^\p{L}\p{N}\s]/u.test(text[start - 1] as string)) start--;
	while (trail && end < text.length && /[^\p{L}\p{N}\s]/u.test(text[end] as string)) end++;
	return trimSpan(text, { start, end }) ?? span;
}
