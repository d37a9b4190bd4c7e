import { FeatureSink } from "../core/extraction/attributions/tagger/feature-sink.ts";

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** Templates of lib/core/extraction/attributions/tagger/features by what they look at; each belongs to one family. */
export const FAMILIES: Readonly<Record<string, readonly number[]>> = {
	"the word, its shape and affixes": [2, 3, 4, 40, 41, 42],
	"words and shapes around it": [20, 21, 22, 49, 51, 52],
	"n-grams of words": [30, 31, ...range(43, 48)],
	"how often words are cues": [5, 23, 53, 54],
	"how often words are sources": range(60, 64),
	"stems and their cue classes": [14, 16, 19, 65, 66],
	"the list of reporting words": [15, 17, 18],
	"the nearest cue on each side": [7, 8, 9, ...range(110, 132)],
	"the quotation it stands in or near": [6, 11, 24, 32, ...range(70, 92)],
	"its sentence and paragraph": [10, 12, 13, ...range(100, 105)],
};

/** A sink that takes no feature of some templates. */
export class PartialSink extends FeatureSink {
	readonly #left: ReadonlySet<number>;

	constructor(leftOut: readonly number[]) {
		super();
		this.#left = new Set(leftOut);
	}

	override one(template: number, a: number): void {
		if (!this.#left.has(template)) super.one(template, a);
	}
	override two(template: number, a: number, b: number): void {
		if (!this.#left.has(template)) super.two(template, a, b);
	}
	override three(template: number, a: number, b: number, c: number): void {
		if (!this.#left.has(template)) super.three(template, a, b, c);
	}
	override four(template: number, a: number, b: number, c: number, d: number): void {
		if (!this.#left.has(template)) super.four(template, a, b, c, d);
	}
}
