import type { AttributedRegion } from "../../attribution/attributed-region.ts";
import type { Span } from "../../text/span.ts";
import type { Quotation, Sentence, TextModel } from "../../text/text-model.ts";
import type { FoundClaim } from "./find-claims.ts";
import type { WordTable } from "./tag-words.ts";
import type { Unit } from "./unit.ts";
import { WORD } from "./word-class.ts";

const TITLE =
	/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|President|Minister|Senator|Judge|Justice|Chief|Inspector|Sir|Dame|Lord|Lady)\.?$/;
/** Longest noun phrase that is shown as who a claim is about. */
const LONGEST_WHO = 120;

/** Finds who a claim is about, reading the article sentence by sentence. */
export interface SubjectNames {
	/** The claim's subject, with pronouns and short names resolved as far as the article read so far tells. */
	of(
		unit: Unit,
		claim: FoundClaim,
		region: AttributedRegion | null,
		near: readonly Quotation[],
		span: Span,
	): string;
	/** Remembers whom a sentence speaks of. To be called after its claims, in text order. */
	read(sentence: Sentence): void;
}

/** Starts reading an article. */
export function subjectNames(model: TextModel, table: WordTable): SubjectNames {
	const fullest = fullestNames(model, table);
	let person = "";
	let thing = "";
	let many = "";
	const textOf = (unit: Unit, [from, to]: readonly [number, number]) => {
		const first = model.tokens[unit.tokens[from] ?? -1];
		const last = model.tokens[unit.tokens[to - 1] ?? -1];
		return first && last && last.end > first.start
			? model.text.slice(first.start, last.end)
			: "";
	};
	const resolve = (phrase: string, region: AttributedRegion | null): string => {
		const lower = phrase.toLowerCase();
		if (/^(?:i|we|my|our)$/.test(lower)) return region?.chain[0] ?? phrase;
		if (/^(?:he|she)$/.test(lower)) return person || region?.chain[0] || phrase;
		if (lower === "it" || lower === "this") return thing || phrase;
		if (lower === "they") return many || phrase;
		const own = /^(?:its|his|her|their)\s+/i.exec(phrase);
		if (own) {
			const owner = /^(?:his|her)/i.test(phrase)
				? person
				: /^its/i.test(phrase)
					? thing
					: many;
			return owner ? `${owner}’s ${phrase.slice(own[0].length)}` : phrase;
		}
		return fullest.get(bareName(phrase)) ?? phrase;
	};
	return {
		of(unit, claim, region, _near, span) {
			const raw = claim.subject ? clean(textOf(unit, claim.subject)) : "";
			if (raw === "")
				return (
					person ||
					thing ||
					clean(
						model.text.slice(
							span.start,
							Math.min(span.end, span.start + LONGEST_WHO),
						),
					)
				);
			return resolve(raw, region);
		},
		read(sentence) {
			const phrase = openingPhrase(model, table, sentence);
			if (phrase === null) return;
			const { text, lastWord, named } = phrase;
			const full = fullest.get(bareName(text)) ?? text;
			if (/^(?:he|she|it|they|we|i|this|there|you)$/i.test(text)) return;
			if (named && /\s/.test(full) && !/^the /i.test(full)) person = full;
			if (/[^s]s$/.test(lastWord) && !named) many = full;
			else thing = full;
		},
	};
}

function clean(phrase: string): string {
	const trimmed = phrase
		.replace(/^[\s“”"‘'«,;:—–-]+/, "")
		.replace(/[\s“”"’»,;:—–-]+$/, "");
	const short = trimmed.split(/,\s/)[0] ?? trimmed;
	return short.slice(0, LONGEST_WHO).replace(/\s+/g, " ");
}

const bareName = (phrase: string) =>
	phrase
		.split(/\s+/)
		.filter((word) => !TITLE.test(word) && word !== "the" && word !== "The")
		.join(" ");

/** For each last word of a name (a surname, a short form), the longest name in the article that ends or begins with it. */
function fullestNames(model: TextModel, table: WordTable): Map<string, string> {
	const names = new Map<string, string>();
	const { tokens, text } = model;
	for (const sentence of model.sentences) {
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		for (let i = sentence.firstToken; i < sentence.endToken; i++) {
			if (table.word[i] !== WORD.NAME) continue;
			let end = i + 1;
			while (
				end < sentence.endToken &&
				end < i + 8 &&
				table.word[end] === WORD.NAME
			)
				end++;
			const first = tokens[i];
			const last = tokens[end - 1];
			if (first && last) {
				const full = bareName(text.slice(first.start, last.end));
				const words = full.split(/\s+/);
				if (words.length > 1)
					for (const key of new Set([
						full,
						words.at(-1) ?? full,
						words[0] ?? full,
					]))
						if (
							(names.get(key)?.length ?? 0) < full.length &&
							(key === full || !names.has(key))
						)
							names.set(key, full);
			}
			i = end - 1;
		}
	}
	return names;
}

/** The noun phrase that a sentence opens with, up to its first verb, comma or preposition. */
function openingPhrase(
	model: TextModel,
	table: WordTable,
	sentence: Sentence,
): { text: string; lastWord: string; named: boolean } | null {
	let i = sentence.firstToken;
	while (
		i < sentence.endToken &&
		(table.word[i] === WORD.QUOTE ||
			table.word[i] === WORD.ADVERB ||
			table.word[i] === WORD.COORDINATOR)
	)
		i++;
	const start = i;
	let named = false;
	while (i < sentence.endToken && i < start + 10) {
		const is = table.word[i] ?? 0;
		if (is === WORD.NAME) named = true;
		if (!(is >= WORD.DETERMINER && is <= WORD.ADJECTIVE)) break;
		i++;
	}
	const first = model.tokens[start];
	const last = model.tokens[i - 1];
	if (i === start || !first || !last) return null;
	return {
		text: model.text.slice(first.start, last.end),
		lastWord: table.lower[i - 1] ?? "",
		named,
	};
}

/** The claim as a clause that can be read by itself: who, where the span leaves the subject out, and the span. */
export function readable(
	quote: string,
	who: string,
	claim: FoundClaim,
): string {
	const text = quote.replace(/\s+/g, " ");
	switch (claim.cut) {
		case "phrase":
			return `${who} ${text}`;
		case "relative":
			return `${who} ${text.replace(/^(?:who|which|that)\s+/i, "")}`;
		case "participle":
		case "appositive":
			return `${who}: ${text}`;
		default:
			return claim.subject && claim.subject[1] <= claim.from
				? `${who} ${text}`
				: text;
	}
}
