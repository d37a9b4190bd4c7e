import search from "approx-string-match";
import { alignTexts } from "../../lib/core/anchoring/align.ts";
import { type QuoteSelector, selectorOf } from "../../lib/core/anchoring/selector.ts";
import { spanAfter } from "../../lib/core/anchoring/span-after.ts";
import type { Span } from "../../lib/core/text/span.ts";
import { seeded } from "../../lib/training/random.ts";
import { madeUpNews } from "./made-up-news.ts";
import { quantile } from "./quantile.ts";

const WORDS = 100_000;
const CLAIMS = 1000;
const CHANGED = 0.05;
/** How far past that an end may be and still count as right, in characters: room for a mark. */
const TOLERANCE = 3;

/** A text, claims in it, the text after its words were changed, and where each claim stands there. */
interface Case {
	readonly before: string;
	readonly after: string;
	readonly claims: readonly { readonly before: Span; readonly after: Expected }[];
}

/**
 * Where a claim must begin and end: it holds all that is left of its own words and none of its neighbours'; what was put in
 * between may go to either.
 */
interface Expected {
	readonly start: Span;
	readonly end: Span;
}

/**
 * Carries 1,000 claims into a text of 100,000 words of which 5 % were replaced, left out or put in, beside what Hypothesis
 * does for each one (fuzzy search for the quotation, ranked by its surroundings and its old place), in one run.
 */
export async function run(): Promise<void> {
	for (const [name, text] of [
		["ordinary text", variedText(WORDS)],
		["near-duplicate text", madeUpNews(WORDS, 7)],
	] as const) {
		const made = edited(text);
		console.log(`  ${name}, ${text.split(/\s+/).length.toLocaleString("en")} words, ${made.claims.length} claims`);
		const times: number[] = [];
		let right = 0;
		for (let round = 0; round < 7; round++) {
			const start = process.cpuUsage();
			const alignment = alignTexts(made.before, made.after);
			right = made.claims.filter(({ before, after }) => isRight(spanAfter(alignment, before), after)).length;
			times.push(msSince(start));
		}
		report("alignment", quantile(times, 0.5), right, made.claims.length);
		const start = process.cpuUsage();
		right = made.claims.filter(({ before, after }) =>
			isRight(likeHypothesis(made.after, selectorOf(made.before, before), before.start), after),
		).length;
		report("like Hypothesis", msSince(start), right, made.claims.length);
	}
}

/** Milliseconds of this process's own time: what else runs on the machine is not in it. */
function msSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function report(name: string, ms: number, right: number, of: number): void {
	console.log(`    ${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms   ${((100 * right) / of).toFixed(1)} % right`);
}

function isRight(found: Span | null, { start, end }: Expected): boolean {
	const isIn = (at: number, range: Span) => at >= range.start - TOLERANCE && at <= range.end + TOLERANCE;
	return found !== null && isIn(found.start, start) && isIn(found.end, end);
}

/** Changes words of a text here and there, and follows the claims (stretches of twenty words) through it. */
function edited(text: string): Case {
	const random = seeded(11);
	const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	let after = "";
	/** Where each word that is left stands now. */
	const kept: (Span | null)[] = [];
	for (const [at, word] of words.entries()) {
		const turn = random();
		const number = Math.floor(random() * 1000);
		const own = text.slice(word.start, word.end);
		const isKept = turn >= (2 * CHANGED) / 3;
		kept.push(isKept ? { start: after.length, end: after.length + own.length } : null);
		const written = isKept
			? turn < CHANGED
				? `${own} also${number}`
				: own
			: turn < CHANGED / 3
				? `changed${number}`
				: "";
		after += written + text.slice(word.end, words[at + 1]?.start);
	}
	const every = Math.floor(words.length / CLAIMS);
	const claims = Array.from({ length: CLAIMS }, (_, claim) => {
		const [from, to] = [claim * every, claim * every + 20];
		const mine = kept.slice(from, to).filter((one) => one !== null);
		const before = kept.slice(0, from).findLast((one) => one !== null);
		const next = kept.slice(to).find((one) => one !== null);
		return {
			before: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
			after: {
				start: { start: before?.end ?? 0, end: mine[0]?.start ?? 0 },
				end: { start: mine.at(-1)?.end ?? 0, end: next?.start ?? after.length },
			},
		};
	});
	return { before: text, after, claims };
}

/** Words of many kinds, drawn as often as words are in real text (Zipf's law). */
function variedText(words: number): string {
	const random = seeded(3);
	const letters = "etaoinshrdlucmfwypvbgk";
	const vocabulary = Array.from({ length: 20_000 }, (_, at) =>
		Array.from(
			{ length: 2 + Math.floor(random() * 4 + Math.log10(at + 1)) },
			() => letters[Math.floor(random() ** 1.5 * 22)],
		).join(""),
	);
	const sentences: string[] = [];
	for (let written = 0; written < words; ) {
		const length = 8 + Math.floor(random() * 24);
		const sentence = Array.from({ length }, () => vocabulary[Math.floor(20_000 ** random()) - 1] ?? "the").join(" ");
		sentences.push(
			`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${sentences.length % 4 === 3 ? "\n\n" : " "}`,
		);
		written += length;
	}
	return sentences.join("").trim();
}

/** How the Hypothesis client anchors a quotation, in the order and with the weights of its `match-quote`. */
function likeHypothesis(text: string, { quote, prefix, suffix }: QuoteSelector, hint: number): Span | null {
	const exact: { start: number; end: number; errors: number }[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
		exact.push({ start: at, end: at + quote.length, errors: 0 });
	const matches = exact.length > 0 ? exact : search(text, quote, Math.min(256, quote.length / 2));
	let best: { span: Span; score: number } | null = null;
	for (const { start, end, errors } of matches) {
		const score =
			50 * (1 - errors / quote.length) +
			20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
			20 * likeness(text.slice(end, end + suffix.length), suffix) +
			2 * (1 - Math.abs(start - hint) / text.length);
		if (!best || score > best.score) best = { span: { start, end }, score };
	}
	return best?.span ?? null;
}

function likeness(text: string, pattern: string): number {
	if (pattern === "" || text === "") return pattern === "" ? 1 : 0;
	const [first] = search(text, pattern, pattern.length);
	return first ? 1 - first.errors / pattern.length : 0;
}
