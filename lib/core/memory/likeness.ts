import { hashWord } from "../learned/hashing.ts";
import { readSpokenWords } from "../originals/spoken-words.ts";
import type { Form } from "../vocabulary/vocabulary.ts";

/** What two claims have in common, from the surest to the least. */
export type Likeness = "quotation" | "figure" | "wording";

/** What of a claim is remembered. */
export interface Wording {
	readonly quote: string;
	readonly who: string;
	readonly form: Form;
}

/** What a claim is found again by: hashes, so that nothing of its words is kept. */
export interface Traces {
	readonly quotations: ReadonlySet<number>;
	readonly figures: ReadonlySet<number>;
	readonly shingles: ReadonlySet<number>;
}

/** A quotation of fewer words is anybody's. */
const FEWEST_QUOTED = 4;
/** Words in a row that are looked at together. */
const SHINGLE = 3;
const FEWEST_WORDS = 6;
/** The least part of all their shingles that two wordings share. */
const LEAST_SHARED = 0.5;
/** Shingles by which a wording is looked up: the same ones of every wording that has them. */
const SAMPLES = 4;
const QUOTED = /[“"«]([^“”"«»]{1,2000})[”"»]/g;
const SMALL = new Set(["a", "an", "the", "of", "and", "in", "on", "at", "for", "to", "its", "their", "his", "her"]);

/** What a claim is found again by: its quotation, each figure with its subject and unit, its words three at a time. */
export function tracesOf({ quote, who, form }: Wording): Traces {
	const { keys } = readSpokenWords(quote);
	return { quotations: quotationsIn(quote, form, keys), figures: figuresIn(keys, who), shingles: shinglesIn(keys) };
}

/** The hashes by which claims that may be alike are looked up. */
export function lookUpKeys({ quotations, figures, shingles }: Traces): number[] {
	const samples = [...shingles].sort((a, b) => a - b).slice(0, SAMPLES);
	return [...new Set([...quotations, ...figures, ...samples])];
}

/** What two claims have in common; null where that is nothing to speak of. */
export function likenessOf(one: Traces, other: Traces): Likeness | null {
	if (meet(one.quotations, other.quotations)) return "quotation";
	if (meet(one.figures, other.figures)) return "figure";
	const shared = [...one.shingles].filter((shingle) => other.shingles.has(shingle)).length;
	const all = one.shingles.size + other.shingles.size - shared;
	return all > 0 && shared >= all * LEAST_SHARED ? "wording" : null;
}

const meet = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => [...one].some((key) => other.has(key));

function quotationsIn(quote: string, form: Form, keys: readonly string[]): Set<number> {
	const quoted =
		form === "direct" ? [keys] : [...quote.matchAll(QUOTED)].map(([, words = ""]) => readSpokenWords(words).keys);
	return new Set(quoted.filter((words) => words.length >= FEWEST_QUOTED).map((words) => hash(`q ${words.join(" ")}`)));
}

/** "14 million crowns" of "the second contract": the number with the word after it, and who it is about. */
function figuresIn(keys: readonly string[], who: string): Set<number> {
	const subject = readSpokenWords(who)
		.keys.filter((word) => !SMALL.has(word))
		.sort()
		.join(" ");
	if (subject === "") return new Set();
	const figures = keys.flatMap((key, at) => {
		// A small number alone says little: "one of them", "two days".
		if (!/\p{N}/u.test(key) || (/^\d$/.test(key) && !/^(?:percent|million|billion)$/.test(keys[at + 1] ?? "")))
			return [];
		return hash(`f ${key} ${keys[at + 1] ?? ""} of ${subject}`);
	});
	return new Set(figures);
}

function shinglesIn(keys: readonly string[]): Set<number> {
	if (keys.length < FEWEST_WORDS) return new Set();
	return new Set(keys.slice(SHINGLE - 1).map((_, at) => hash(`w ${keys.slice(at, at + SHINGLE).join(" ")}`)));
}

/** Not negative, as `ClaimIndex` puts a key and a place into one number. */
const hash = (text: string): number => hashWord(text) >>> 0;
