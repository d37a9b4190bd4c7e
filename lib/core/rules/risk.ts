import type { ClaimReading } from "./claim-reading.ts";
import { aboutHealth, aboutMinors, figureIn } from "./cues.ts";
import { namesSomebody } from "./party.ts";
import { hasHiddenOrigin } from "./unnamed.ts";

/** How much depends on looking at a claim first. A number to sort by, never a verdict. */
export interface Risk {
	readonly score: number;
	/** What makes it so: "accuses somebody by name; one unnamed source, no evidence". */
	readonly words: string;
}

type Reason = readonly [weight: number, words: string];

/** The harm that a claim does if it is wrong, times how weakly it stands. */
export function riskOf(reading: ClaimReading, confidence: number | null = null): Risk {
	const harm = harmOf(reading);
	const weakness = weaknessOf(reading, confidence);
	const words = [harm, weakness].map((reasons) => reasons.map(([, said]) => said).join(", ")).filter(Boolean);
	return { score: (1 + sum(harm)) * (1 + sum(weakness)), words: words.join("; ") };
}

function harmOf({ claim, alleges, denied }: ClaimReading): Reason[] {
	const { who, quote, form } = claim;
	const isNamed = namesSomebody(who);
	const reasons: Reason[] = [];
	if (alleges && !denied) reasons.push(isNamed ? [6, "accuses somebody by name"] : [3, "makes an accusation"]);
	else if (isNamed) reasons.push([1, "about somebody by name"]);
	if (aboutMinors(quote)) reasons.push([3, "about a minor"]);
	if (aboutHealth(quote)) reasons.push([2, "about somebody’s health"]);
	if (figureIn(quote) !== null) reasons.push([2, "gives a figure"]);
	if (form === "direct" || form === "mixed") reasons.push([1, "quotes word for word"]);
	return reasons;
}

function weaknessOf(reading: ClaimReading, confidence: number | null): Reason[] {
	const { claim, origins, supported, standsAlone } = reading;
	const reasons: Reason[] = [];
	if (standsAlone) return reasons;
	if (origins.max === 0) reasons.push([2, "no source credited"]);
	else if (origins.min === 0) reasons.push([4, "no source named"]);
	else if (origins.min === 1) reasons.push(hasHiddenOrigin(reading) ? [4, "one unnamed source"] : [2, "one source"]);
	if (!supported) reasons.push([1, "no evidence"]);
	if (claim.anchor === "changed") reasons.push([2, "its words have changed"]);
	if (confidence !== null && confidence < UNSURE) reasons.push([1, "the reading is unsure"]);
	return reasons;
}

/** Below this the extractor is wrong often enough to say so. */
const UNSURE = 0.6;

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, [weight]) => total + weight, 0);

/** About what a claim takes that is looked up and not only read. */
const MINUTES_A_CLAIM = 3.5;

/** How many claims can be checked before a deadline. */
export const checkableIn = (minutes: number): number => Math.max(0, Math.ceil(minutes / MINUTES_A_CLAIM));
