import type { Span } from "../text/span.ts";
import { type IndexedOriginal, placesOf, weightOf } from "./indexed-original.ts";

/** A word that stands at more places than this is looked for together with the one or two after it only. */
const COMMON = 1200;
/** Places of one word, or of a run of them, that count. */
const MOST_PLACES = 5000;
/** So many words may have slipped in or out along a stretch before its words vote for another one. */
const DRIFT = 5;
/** Words around a stretch that are aligned as well: some may have been left out. */
const MARGIN = 16;

/** Where each word of a quotation stands, as far as that tells anything. */
export type Hits = readonly (readonly number[])[];

export const findHits = (index: IndexedOriginal, quoted: Int32Array): Hits =>
	Array.from(quoted, (_, at) => hitsOf(index, quoted, at));

function hitsOf(index: IndexedOriginal, quoted: Int32Array, at: number): readonly number[] {
	const id = quoted[at] ?? -1;
	const own = placesOf(index, id);
	if (own.length <= COMMON) return own;
	if (quoted.length === 1) return own.slice(0, MOST_PLACES);
	const next = quoted[at + 1];
	if (next === undefined) return [];
	const followers = placesOf(index, next);
	let found: number[] = [];
	if (followers.length < own.length) {
		for (const place of followers) if (place > 0 && index.ids[place - 1] === id) found.push(place - 1);
	} else for (const place of own) if (index.ids[place + 1] === next) found.push(place);
	if (found.length > COMMON && at + 2 < quoted.length)
		found = found.filter((place) => index.ids[place + 2] === quoted[at + 2]);
	return found.length > MOST_PLACES ? found.slice(0, MOST_PLACES) : found;
}

/**
 * The stretches of an original, as numbers of words, where a quotation may come from, best first. A quotation is short and its
 * original long, so nothing is aligned but what shares rare words, or pairs of common ones, with it. They vote for the
 * place where the quotation would then begin: of many passages that are nearly the same, the right one has all of them.
 */
export function findWindows(index: IndexedOriginal, hits: Hits, most: number): Span[] {
	const { count } = index.words;
	// A quotation may begin before the original does: its first words are another's.
	const before = Math.ceil(hits.length / DRIFT) + 2;
	const buckets = new Float64Array(Math.ceil(count / DRIFT) + before + 2);
	const touched: number[] = [];
	for (const [at, places] of hits.entries()) {
		const [first] = places;
		if (first === undefined) continue;
		const weight = weightOf(index, index.ids[first] ?? -1) + Math.log(1 + count / places.length);
		let last = -1;
		for (const place of places) {
			const bucket = Math.floor((place - at) / DRIFT) + before;
			// Places overlap by half, so that none is cut where one of them ends; a word votes once for each.
			for (const reached of [bucket - 1, bucket]) {
				if (reached <= last) continue;
				last = reached;
				if (buckets[reached] === 0) touched.push(reached);
				buckets[reached] = (buckets[reached] ?? 0) + weight;
			}
		}
	}
	const scoreOf = (bucket: number): number => buckets[bucket] ?? 0;
	const best: number[] = [];
	for (const bucket of touched) {
		const score = scoreOf(bucket);
		let place = best.length;
		while (place > 0 && score > scoreOf(best[place - 1] ?? 0)) place--;
		if (place >= most) continue;
		best.splice(place, 0, bucket);
		if (best.length > most) best.pop();
	}
	return best.map((bucket) => ({
		start: Math.max(0, (bucket - before) * DRIFT - MARGIN),
		end: Math.max(0, Math.min(count, (bucket - before + 2) * DRIFT + hits.length + MARGIN)),
	}));
}

/** The windows in the order of the text, those that touch as one. */
export function mergeWindows(windows: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const window of [...windows].sort((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (last && window.start <= last.end)
			kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
		else kept.push(window);
	}
	return kept;
}
