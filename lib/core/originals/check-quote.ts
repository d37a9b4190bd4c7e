import type { Span } from "../text/span.ts";
import type { QuoteVerdict } from "../vocabulary/vocabulary.ts";
import { type Alignment, alignWords } from "./align-words.ts";
import { isNegation } from "./asides.ts";
import { findHits, findWindows, mergeWindows } from "./find-windows.ts";
import { type IndexedOriginal, turnOfWord, weightOf } from "./indexed-original.ts";
import type { Difference, Passage, QuoteCheck } from "./quote-check.ts";
import { type QuotedWords, readQuotedWords } from "./quoted-words.ts";
import { areTwoWords } from "./same-word.ts";
import { spanOf } from "./spoken-words.ts";

/** The least part of a quotation, by how telling its words are, that must be found in one go of reading. */
const LEAST_FOUND = 0.5;
/** However rare, no word counts for more than a few others. */
const MOST_WEIGHT = 6;
/** More words between two parts than this, and they are two places. */
const FARTHEST = 150;
/** Stretches that are aligned at once, and where that finds no exact place. */
const FEW = 3;
const MANY = 5;
const NOT_FOUND: QuoteCheck = { verdict: "not-found", differences: [], passages: [] };

/**
 * Holds the words between two quotation marks against an original. It is exact only where each of its words was said, in this
 * order, with nothing between them but slips of the tongue, by one speaker in one go.
 *
 * @param isOwn whether a speaker's label names the person quoted; words of others are taken only where nobody else said them.
 */
export function checkQuote(
	quote: string,
	index: IndexedOriginal,
	isOwn: (speaker: string | null) => boolean = () => true,
): QuoteCheck {
	const quoted = readQuotedWords(quote);
	if (quoted.count === 0) return { verdict: "exact", differences: [], passages: [] };
	const ids = Int32Array.from(quoted.keys, (key) => index.idOf.get(key) ?? -1);
	const byOthers = othersIn(index, isOwn);
	const hits = findHits(index, ids);
	const best = findWindows(index, hits, FEW);
	const first = compare(quoted, index, ids, align(quoted, index, ids, byOthers, best));
	if (isSettled(first) && isOwn(first.passages[0]?.speaker ?? null)) return first;
	// Not in the likeliest places: in more of them, and its words that those lack elsewhere.
	const [top] = best;
	const lacking = top ? hits.map((hit) => (hit.some((at) => at >= top.start && at < top.end) ? [] : hit)) : hits;
	const more = [...findWindows(index, hits, MANY), ...findWindows(index, lacking, FEW)];
	return compare(quoted, index, ids, align(quoted, index, ids, byOthers, more));
}

/** Whether no other place can be better: an exact one has the most words in common, and so was among the likeliest. */
const isSettled = ({ verdict, differences, passages }: QuoteCheck): boolean =>
	verdict === "exact" || (passages.length === 1 && differences.filter(({ kind }) => kind === "altered").length === 1);

/** 1 for each speaker who is another. */
const othersIn = ({ speakers }: IndexedOriginal, isOwn: (speaker: string | null) => boolean): Uint8Array =>
	Uint8Array.from(speakers, (speaker) => (isOwn(speaker) ? 0 : 1));

const align = (
	{ ellipses, bracketed }: QuotedWords,
	{ ids: said, asides, voices }: IndexedOriginal,
	quoted: Int32Array,
	byOthers: Uint8Array,
	windows: readonly Span[],
): Alignment =>
	alignWords({ quoted, ellipses, bracketed, said, asides, voices, byOthers, windows: mergeWindows(windows) });

/** 1 for each word of the quotation that was said in its place. */
function wordsFound(quoted: QuotedWords, index: IndexedOriginal, ids: Int32Array, alignment: Alignment): Uint8Array {
	const { words, original } = index;
	return Uint8Array.from(alignment, (word, at) => {
		if (word < 0 || index.ids[word] !== ids[at]) return 0;
		const written = quoted.text.slice(quoted.starts[at], quoted.ends[at]);
		const said = original.text.slice(words.starts[word], words.ends[word]);
		if (written === said) return 1;
		return areTwoWords(written, said, quoted.keys[at] ?? "", index.isAllCapitals) ? 0 : 1;
	});
}

function isEnough(quoted: QuotedWords, index: IndexedOriginal, ids: Int32Array, matched: Uint8Array): boolean {
	let all = 0;
	let found = 0;
	for (const [at, id] of ids.entries()) {
		if (quoted.bracketed[at]) continue;
		const weight = Math.min(MOST_WEIGHT, weightOf(index, id));
		all += weight;
		if (matched[at]) found += weight;
	}
	return found > 0 && found >= all * LEAST_FOUND;
}

function compare(quoted: QuotedWords, index: IndexedOriginal, ids: Int32Array, alignment: Alignment): QuoteCheck {
	const matched = wordsFound(quoted, index, ids, alignment);
	if (!isEnough(quoted, index, ids, matched)) return NOT_FOUND;
	const { words, original } = index;
	const differences: Difference[] = [];
	/** First and last word of each place. */
	const places: [number, number][] = [];
	let last = -1;
	for (let at = 0; at < quoted.count; at++) {
		const word = alignment[at] ?? -1;
		const here = spanOf(quoted, at);
		if (word < 0) {
			const gap = last < 0 ? 0 : (words.ends[last] ?? 0);
			differences.push({
				kind: quoted.bracketed[at] ? "bracketed" : "added",
				quoted: here,
				said: { start: gap, end: gap },
				...(isNegation(quoted.keys[at] ?? "") && { negation: true }),
			});
			continue;
		}
		const place = places.at(-1);
		if (!place || goesElsewhere(index, last, word)) {
			if (place)
				differences.push({ kind: "joined", quoted: { start: here.start, end: here.start }, said: spanOf(words, word) });
			places.push([word, word]);
		} else {
			differences.push(...leftOut(index, last, word, here.start));
			place[1] = word;
		}
		const said = spanOf(words, word);
		if (!matched[at]) differences.push({ kind: quoted.bracketed[at] ? "bracketed" : "altered", quoted: here, said });
		else if (quoted.text.slice(here.start, here.end) !== original.text.slice(said.start, said.end))
			differences.push({ kind: "typographic", quoted: here, said });
		last = word;
	}
	const passages = places.map(([from, to]): Passage => {
		const { speaker = null, time = null, page = null } = turnOfWord(index, from) ?? {};
		return { start: words.starts[from] ?? 0, end: words.ends[to] ?? 0, speaker, time, page };
	});
	return { verdict: verdictOf(differences), differences, passages };
}

function goesElsewhere({ speeches }: IndexedOriginal, last: number, word: number): boolean {
	return word <= last || word - last > FARTHEST || speeches[word] !== speeches[last];
}

/** What stands between two words that follow each other in the quotation: slips, and words left out. */
function leftOut({ words, asides }: IndexedOriginal, last: number, word: number, at: number): Difference[] {
	const found: Difference[] = [];
	for (let from = last + 1; from < word; ) {
		let to = from;
		while (to + 1 < word && asides[to + 1] === asides[from]) to++;
		const denies = words.keys.slice(from, to + 1).some(isNegation);
		found.push({
			kind: asides[from] ? "slip" : "left-out",
			quoted: { start: at, end: at },
			said: { start: words.starts[from] ?? 0, end: words.ends[to] ?? 0 },
			...(denies && { negation: true }),
		});
		from = to + 1;
	}
	return found;
}

function verdictOf(differences: readonly Difference[]): QuoteVerdict {
	const has = (...kinds: Difference["kind"][]) => differences.some(({ kind }) => kinds.includes(kind));
	if (has("altered", "added")) return "altered";
	if (has("joined")) return "joined";
	return has("left-out", "bracketed") ? "trimmed" : "exact";
}
