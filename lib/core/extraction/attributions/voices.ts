import { firstWhere } from "../../text/first-where.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/text-model.ts";
import type { AttributedRegion } from "./attributed-region.ts";

/** Who speaks in each token: the place of a region in the list of regions, or one of these. */
export const OWN = -1;
export const FRAME = -2;

/**
 * For each token the region whose content holds it, {@link OWN} where the article itself speaks, {@link FRAME} where
 * the words only attribute. Of nested regions the smaller one holds the token; a frame wins over the content that it
 * stands in.
 */
export function assignVoices(tokens: readonly Token[], regions: readonly AttributedRegion[]): Int32Array {
	const voices = new Int32Array(tokens.length).fill(OWN);
	const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
	const order = regions
		.map((region, at) => ({ at, size: length(region.content) }))
		.sort((a, b) => b.size - a.size || a.at - b.at);
	for (const { at } of order) for (const span of regions[at]?.content ?? []) fill(tokens, voices, span, at);
	// A frame inside a smaller region's content is that region's business: "he said she said".
	const frames = regions
		.flatMap(({ frame }, at) => frame.map(({ start, end }) => ({ start, end, at })))
		.sort((a, b) => a.start - b.start);
	for (const { at, size } of order) {
		const own = regions[at]?.frame ?? [];
		for (const span of own) {
			if (own.length > 1 && swallows(frames, span, at)) continue;
			const [first, end] = covered(tokens, span);
			for (let i = first; i < end; i++) {
				const holder = voices[i] ?? OWN;
				// "was reportedly sold": the words that attribute stand inside the claim itself.
				if (holder === at) continue;
				if (holder < 0 || length(regions[holder]?.content ?? []) >= size) voices[i] = FRAME;
			}
		}
	}
	return voices;
}

/**
 * Whether a frame reaches over another region's whole frame: "the club rejected [the charges] and said" shares its
 * subject, and what lies between belongs to the other region.
 */
function swallows(frames: readonly (Span & { readonly at: number })[], span: Span, at: number): boolean {
	const first = firstWhere(frames.length, (k) => (frames[k]?.start ?? 0) >= span.start);
	for (let k = first; k < frames.length; k++) {
		const other = frames[k];
		if (!other || other.start >= span.end) return false;
		if (other.at !== at && other.end < span.end) return true;
	}
	return false;
}

function fill(tokens: readonly Token[], voices: Int32Array, span: Span, voice: number): void {
	const [first, end] = covered(tokens, span);
	voices.fill(voice, first, end);
}

/** The tokens that begin inside a span: `[first, end)`. */
function covered(tokens: readonly Token[], span: Span): readonly [number, number] {
	return [firstFrom(tokens, span.start), firstFrom(tokens, span.end)];
}

/** The first token that begins at or after an offset, by bisection. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
	return firstWhere(tokens.length, (k) => (tokens[k]?.start ?? 0) >= offset);
}
