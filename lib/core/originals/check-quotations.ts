import type { Block } from "../text/block.ts";
import { readQuotations } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import { checkQuote } from "./check-quote.ts";
import type { IndexedOriginal } from "./indexed-original.ts";
import { better, type QuoteCheck } from "./quote-check.ts";

/** An original that is attached to a source in a story. */
export interface HeldOriginal {
	readonly id: string;
	readonly sourceId: string;
	/** What its file is called. */
	readonly name: string;
	readonly index: IndexedOriginal;
}

/** What of a claim tells whose words it quotes. */
interface QuotingClaim extends Span {
	readonly id: string;
	readonly chain: readonly { readonly sourceId: string; readonly name: string }[];
}

/** A quotation of the story, held against the originals of a source that it is credited to. */
export interface CheckedQuotation {
	/** The words between the marks. */
	readonly span: Span;
	/** Claims that stand in it, in text order. */
	readonly claimIds: readonly string[];
	readonly source: { readonly sourceId: string; readonly name: string };
	/** The original that fits best. */
	readonly original: HeldOriginal;
	readonly check: QuoteCheck;
	/** Whoever says the words there, where that is another than the source. */
	readonly saidBy: string | null;
}

/** A text with its blocks. Never changed in place. */
interface Quoting {
	readonly text: string;
	readonly blocks: readonly Block[];
}

/**
 * Holds each quotation of a text against the originals of every source that the claims in it credit. Of several originals of one
 * source that which fits best counts. What was found once is remembered with the original.
 */
export function checkQuotations(
	text: Quoting,
	claims: readonly QuotingClaim[],
	originals: readonly HeldOriginal[],
): CheckedQuotation[] {
	if (originals.length === 0) return [];
	const held = new Set(originals.map(({ sourceId }) => sourceId));
	const quoting = claims.filter(({ chain }) => chain.some(({ sourceId }) => held.has(sourceId)));
	const found: CheckedQuotation[] = [];
	for (const span of quotationsOf(text)) {
		const inside = quoting.filter((claim) => claim.start < span.end && claim.end > span.start);
		const sources = new Map(inside.flatMap(({ chain }) => chain.map((hop) => [hop.sourceId, hop] as const)));
		for (const source of sources.values()) {
			const best = bestOf(
				text.text.slice(span.start, span.end),
				source.name,
				originals.filter(({ sourceId }) => sourceId === source.sourceId),
			);
			if (!best) continue;
			const claimIds = inside.flatMap(({ id, chain }) =>
				chain.some(({ sourceId }) => sourceId === source.sourceId) ? id : [],
			);
			found.push({ span, claimIds, source: { sourceId: source.sourceId, name: source.name }, ...best });
		}
	}
	return found;
}

const QUOTATIONS = new WeakMap<Quoting, readonly Span[]>();

/** The words between the outermost quotation marks. */
function quotationsOf(text: Quoting): readonly Span[] {
	let known = QUOTATIONS.get(text);
	if (!known) {
		known = readQuotations(text.text, text.blocks)
			.filter(({ depth }) => depth === 0)
			.map(({ inner }) => inner);
		QUOTATIONS.set(text, known);
	}
	return known;
}

type Best = Pick<CheckedQuotation, "original" | "check" | "saidBy">;

function bestOf(quote: string, name: string, originals: readonly HeldOriginal[]): Best | null {
	let best: Best | null = null;
	for (const original of originals) {
		const labels = labelsOf(original.index, name);
		const check = remembered(original.index, `${name}\n${quote}`, () =>
			checkQuote(quote, original.index, (speaker) => labels.isOwn(speaker)),
		);
		if (best && better(best.check, check) === best.check) continue;
		const other = check.passages.find(({ speaker }) => labels.isAnothers(speaker));
		best = { original, check, saidBy: other?.speaker ?? null };
	}
	return best;
}

/** So many quotations of an original are remembered; a story's drafts have fewer. */
const MOST = 5000;
const CHECKED = new WeakMap<IndexedOriginal, Map<string, QuoteCheck>>();

function remembered(index: IndexedOriginal, key: string, find: () => QuoteCheck): QuoteCheck {
	const known = CHECKED.get(index) ?? new Map<string, QuoteCheck>();
	CHECKED.set(index, known);
	let check = known.get(key);
	if (!check) {
		check = find();
		if (known.size >= MOST) known.clear();
		known.set(key, check);
	}
	return check;
}

const ASKS = /^(?:q|question|interviewer|reporter|host|moderator|the chair|chair|journalist|press)$/i;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|rep|sen|gov|gen|col|capt|the|and|of)$/;

/** Which labels of an original are the source's: those that share a part of its name. */
function labelsOf({ speakers }: IndexedOriginal, name: string) {
	const parts = partsOf(name);
	const named = new Map(
		speakers.map((speaker) => [speaker, speaker !== null && partsOf(speaker).some((one) => parts.includes(one))]),
	);
	const isNamed = [...named.values()].includes(true);
	return {
		isOwn: (speaker: string | null) => !isNamed || named.get(speaker) === true || speaker === null,
		/** Only where the transcript tells who the source is, or the label is of somebody who asks. */
		isAnothers: (speaker: string | null) => speaker !== null && !named.get(speaker) && (isNamed || ASKS.test(speaker)),
	};
}

const partsOf = (name: string): string[] =>
	(name.toLowerCase().match(/[\p{L}\p{M}'’]{2,}/gu) ?? []).filter((part) => !TITLE.test(part));
