import type { Attribution } from "../core/extraction/extraction.ts";
import type { Span } from "../core/text/span.ts";
import { type ScoredArticle, wordIndex } from "./score-attributions.ts";

/** What is wrong with an attribution that has no right counterpart. */
export const ERROR_KINDS = [
	"missed: no content word was found",
	"missed: swallowed by another attribution",
	"content too long",
	"content too short",
	"content right, source missing",
	"content right, wrong source",
	"content right, wrong cue",
	"invented: no content word is one",
	"invented: part of an attribution that was found otherwise",
] as const;
type ErrorKind = (typeof ERROR_KINDS)[number];

/** An error and the cue that it is about. */
export interface AttributionError {
	readonly kind: ErrorKind;
	readonly cue: string;
	/** Whether most of the content stands in quotation marks, for missed ones. */
	readonly quoted: boolean;
}

interface Words {
	readonly attribution: Attribution;
	readonly source: ReadonlySet<number>;
	readonly cue: ReadonlySet<number>;
	readonly content: ReadonlySet<number>;
}

/** Sorts what one article's predictions got wrong into kinds; every gold attribution that is not right in part gets one. */
export function errorsOf({ text, predicted, gold }: ScoredArticle): AttributionError[] {
	const index = wordIndex(text);
	const read = (attribution: Attribution): Words => ({
		attribution,
		source: index(attribution.source),
		cue: index(attribution.cue),
		content: index(attribution.content),
	});
	const P = predicted.map(read);
	const errors: AttributionError[] = [];
	const used = new Set<Words>();
	for (const g of gold.map(read)) {
		const near = nearestOf(g, P);
		if (near !== undefined) used.add(near);
		const kind = kindOf(g, near);
		if (kind !== null)
			errors.push({
				kind,
				cue: wordsOf(text, g.attribution.cue),
				quoted: isQuoted(text, g.attribution.content),
			});
	}
	const goldWords = new Set(gold.flatMap((attribution) => [...index(attribution.content)]));
	for (const p of P) {
		if (used.has(p)) continue;
		const touches = [...p.content].some((word) => goldWords.has(word));
		const kind = touches ? ERROR_KINDS[8] : ERROR_KINDS[7];
		errors.push({
			kind,
			cue: wordsOf(text, p.attribution.cue),
			quoted: isQuoted(text, p.attribution.content),
		});
	}
	return errors;
}

/** The prediction that shares most of the content. */
function nearestOf(g: Words, P: readonly Words[]): Words | undefined {
	let best: Words | undefined;
	let most = 0;
	for (const p of P) {
		const shared = overlap(p.content, g.content);
		if (shared > most) {
			most = shared;
			best = p;
		}
	}
	return best;
}

function kindOf(g: Words, p: Words | undefined): ErrorKind | null {
	if (p === undefined) return ERROR_KINDS[0];
	const shared = overlap(p.content, g.content);
	const cue = overlap(p.cue, g.cue) > 0 || p.cue.size + g.cue.size === 0;
	if (shared / (p.content.size + g.content.size - shared) < 0.5)
		return !cue && p.content.size > g.content.size
			? ERROR_KINDS[1]
			: p.content.size > g.content.size
				? ERROR_KINDS[2]
				: ERROR_KINDS[3];
	if (!cue) return ERROR_KINDS[6];
	if (overlap(p.source, g.source) > 0 || p.source.size + g.source.size === 0) return null;
	return p.source.size === 0 ? ERROR_KINDS[4] : ERROR_KINDS[5];
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}

function wordsOf(text: string, spans: readonly Span[]): string {
	return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").toLowerCase()).join(" … ");
}

function isQuoted(text: string, spans: readonly Span[]): boolean {
	return spans.some(({ start, end }) => /^\s*["“«]|^''/.test(text.slice(start, end)));
}
