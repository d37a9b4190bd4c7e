import { clausesOf } from "../../english/clause-tree.ts";
import { tagWords } from "../../english/tag-words.ts";
import { WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import type { Span } from "../../text/span.ts";
import { isTooLong, type Quotation, SENTENCES_A_STEP, type Sentence, type TextModel } from "../../text/text-model.ts";
import type { AttributedRegion } from "../attributions/attributed-region.ts";
import { quotedTokens } from "../attributions/chains/quoted-tokens.ts";
import { assignVoices, FRAME, firstFrom, OWN } from "../attributions/voices.ts";
import { entitiesOf } from "../entities/read-entities.ts";
import type { ExtractedClaim } from "../extraction.ts";
import { explain, sureness } from "./explain.ts";
import { findClaims } from "./find-claims.ts";
import type { FoundClaim } from "./found-claim.ts";
import { asks, isQuestion } from "./questions.ts";
import { readable, subjectNames } from "./subject-names.ts";
import type { Unit } from "./unit.ts";
import { formOf, hedgeIn, isNoComment, stanceOf } from "./wording.ts";

/**
 * Cuts an article into claims: what regions are credited with, and what the article asserts in its own voice. Spans
 * are disjoint and in text order. Titles, headings, bylines, datelines, boilerplate and questions hold no claims.
 */
export function cutClaims(
	model: TextModel,
	regions: readonly AttributedRegion[],
	onProgress: (part: number) => void = () => {},
): ExtractedClaim[] {
	const table = tagWords(model);
	const voices = assignVoices(model.tokens, regions);
	const names = subjectNames(model, table, entitiesOf(model), quotedTokens(model));
	const claims: ExtractedClaim[] = [];
	let quotation = 0;
	for (const [at, sentence] of model.sentences.entries()) {
		if (at % SENTENCES_A_STEP === 0) onProgress(at / model.sentences.length);
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		while ((model.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) quotation++;
		const near = quotationsIn(model.quotations, quotation, sentence.end);
		const drafts = cutSentence(model, table, regions, voices, sentence, near);
		for (const { unit, voice, claim, span } of drafts) {
			// Who or what somebody is, told in passing outside quotation marks, is the article's own background.
			const background =
				(claim.cut === "appositive" || isAdded(table, unit, claim)) &&
				!near.some(({ inner }) => inner.start <= span.start && span.end <= inner.end);
			const region = voice >= 0 && !background ? regions[voice] : undefined;
			const quote = model.text.slice(span.start, span.end);
			const chain = region?.chain ?? [];
			const { who, sure } = names.of(unit, claim, region ?? null, sentence, span);
			const { cut, credit } = sureness(claim, region ?? null);
			claims.push({
				// Not spread: that costs as much as all the rest of this object.
				start: span.start,
				end: span.end,
				quote,
				who,
				what: readable(quote, who, claim),
				chain,
				cue: region?.cue ?? null,
				form: formOf(span, chain, near),
				stance: stanceOf(quote, chain, region?.stance ?? "assert"),
				hedge: hedgeIn(quote),
				confidence: Math.round(100 * cut * credit) / 100,
				sureOf: { cut, credit, who: sure },
				why: explain(model, unit, claim, region ?? null),
			});
		}
	}
	return claims;
}

/** ", which was built in 1190,": a relative clause between marks only describes. */
function isAdded(table: WordTable, { tokens }: Unit, { cut, from }: FoundClaim): boolean {
	const first = tokens[from] ?? 0;
	return cut === "relative" && table.word[first] === WORD.RELATIVE && table.word[first - 1] === WORD.COMMA;
}

interface Draft {
	readonly unit: Unit;
	readonly voice: number;
	readonly claim: FoundClaim;
	readonly span: Span;
}

function cutSentence(
	model: TextModel,
	table: WordTable,
	regions: readonly AttributedRegion[],
	voices: Int32Array,
	sentence: Sentence,
	near: readonly Quotation[],
): Draft[] {
	const { firstToken, endToken } = sentence;
	if (isTooLong(sentence)) return [];
	if (asks(model, table, sentence)) return [];
	const all: number[] = [];
	for (let token = firstToken; token < endToken; token++) all.push(token);
	const clauses = clausesOf(table, firstToken, endToken);
	const silent = noComments(model, { tokens: all, table, clauses }, near);
	const drafts = [...silent];
	for (const [voice, tokens] of byVoice(voices, all)) {
		const unit = { tokens, table, clauses };
		const region = voice >= 0 ? regions[voice] : undefined;
		const whole = region !== undefined && holdsWhole(model, region, sentence, tokens.length);
		for (const claim of findClaims(unit, voice >= 0)) {
			if (!whole && claim.cut === "fragment" && !predicates(unit, claim)) continue;
			if (voice === FRAME && !standsInFrame(claim)) continue;
			const span = spanOf(model, unit, claim, near);
			const spoken = span !== null && near.some(({ inner }) => inner.start <= span.start && span.end <= inner.end);
			if (onlyAttributes(unit, claim, voice < 0 && near.length > 0, spoken)) continue;
			if (span && !isQuestion(model, table, unit, claim))
				drafts.push({
					unit,
					voice: voice === FRAME ? OWN : voice,
					claim,
					span,
				});
		}
	}
	return disjoint(drafts, silent.length);
}

/** Whether no smaller region and no frame took a part of what a region is credited with in a sentence. */
function holdsWhole({ tokens }: TextModel, region: AttributedRegion, sentence: Sentence, held: number): boolean {
	let credited = 0;
	for (const { start, end } of region.content)
		credited += Math.max(
			0,
			Math.min(firstFrom(tokens, end), sentence.endToken) - Math.max(firstFrom(tokens, start), sentence.firstToken),
		);
	return held >= credited;
}

/** "the charges as “fantasy”", "hiding losses": a part of what is credited that says something by itself. */
function predicates({ table, tokens }: Unit, { from, to }: FoundClaim): boolean {
	for (let place = from; place < to; place++) {
		const token = tokens[place] ?? -1;
		if (table.word[token] === WORD.GERUND || (place > from && table.lower[token] === "as")) return true;
	}
	return false;
}

/** "X declined to comment" is the article's own, whatever the words in it were taken for. */
function noComments(model: TextModel, unit: Unit, near: readonly Quotation[]): Draft[] {
	const first = model.tokens[unit.tokens[0] ?? 0];
	const last = model.tokens[unit.tokens.at(-1) ?? 0];
	if (!first || !last || !isNoComment(model.text.slice(first.start, last.end))) return [];
	return findClaims(unit, false).flatMap((claim) => {
		const span = spanOf(model, unit, claim, near);
		const spoken = span && near.some(({ inner }) => inner.start <= span.start && span.end <= inner.end);
		return span && !spoken && isNoComment(model.text.slice(span.start, span.end))
			? [{ unit, voice: OWN, claim, span }]
			: [];
	});
}

/** The tokens of a sentence by voice, in order of first word. Quotation marks go with the words after them. */
function byVoice(voices: Int32Array, all: readonly number[]): Map<number, number[]> {
	const units = new Map<number, number[]>();
	for (const token of all) {
		const voice = voices[token] ?? OWN;
		const unit = units.get(voice);
		if (unit) unit.push(token);
		else units.set(voice, [token]);
	}
	return units;
}

function quotationsIn(quotations: readonly Quotation[], from: number, end: number): Quotation[] {
	const near: Quotation[] = [];
	for (let k = from; k < quotations.length; k++) {
		const quotation = quotations[k];
		if (!quotation || quotation.start >= end) break;
		near.push(quotation);
	}
	return near;
}

/**
 * The span of a claim. Marks that wrap the whole of it stay outside; a mark whose fellow is not in the span is left
 * out at its edge, unless only punctuation parts them ("… daylight.”").
 */
function spanOf(model: TextModel, unit: Unit, claim: FoundClaim, near: readonly Quotation[]): Span | null {
	const first = model.tokens[unit.tokens[claim.from] ?? -1];
	const last = model.tokens[unit.tokens[claim.to - 1] ?? -1];
	if (!first || !last) return null;
	let start = first.start;
	let end = last.end;
	const lastWord = lastWordEnd(model, unit, claim);
	for (let round = 0; round < 3; round++) {
		const opening = near.find((quotation) => quotation.start === start);
		if (opening && (!opening.closed || opening.end >= end || opening.inner.end >= end))
			start = skipSpace(model.text, opening.inner.start);
		const closing = near.find((quotation) => quotation.closed && quotation.end === end);
		if (closing && closing.start < start) end = closing.inner.end;
		else if (closing && closing.start === start) {
			start = closing.inner.start;
			end = closing.inner.end;
		}
		// What stood inside the marks may end in the sentence's own punctuation.
		if (closing && end === closing.inner.end) end = Math.max(lastWord, start);
	}
	for (const quotation of near) {
		const holds = quotation.start > start && quotation.start < end && quotation.end > end && quotation.closed;
		if (holds && /^[\s.,!?…;]*$/.test(model.text.slice(end, quotation.inner.end))) end = quotation.end;
	}
	while (end > start && /[\s,.;:]/.test(model.text[end - 1] ?? "") && end > last.end) end--;
	return end > start ? { start, end } : null;
}

/** Where the last word or number of a claim ends. */
function lastWordEnd({ tokens }: TextModel, unit: Unit, claim: FoundClaim): number {
	for (let place = claim.to - 1; place >= claim.from; place--) {
		const token = tokens[unit.tokens[place] ?? -1];
		if (token && (token.kind === "word" || token.kind === "number")) return token.end;
	}
	return tokens[unit.tokens[claim.to - 1] ?? -1]?.end ?? 0;
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (/\s/.test(text[at] ?? "")) at++;
	return at;
}

/** What the words that attribute assert besides: an aside about the source. */
const standsInFrame = ({ cut }: FoundClaim): boolean => cut !== "fragment" && cut !== "phrase" && cut !== "clause";

/** How a document reached the newsroom: an attribution, not a claim. */
const SHOWN = /^(?:seen|read|obtained|reviewed|viewed|shown|shared|leaked|provided|released|heard)$/;

const SPEECH =
	/^(?:said|says|say|told|added|adds|asked|replied|wrote|argued|explained|continued|recalled|noted|insisted|joked|answered|tweeted|posted|demanded|wondered|exclaimed|shouted)$/;

/**
 * "the mayor said in an interview", "said his aide", "which cited two aides": what is left of an attribution that
 * nobody claimed asserts nothing.
 */
function onlyAttributes(unit: Unit, claim: FoundClaim, quoted: boolean, spoken: boolean): boolean {
	const { table, tokens } = unit;
	const wordAt = (place: number) => table.word[tokens[place] ?? -1] ?? 0;
	const { from, to, verb, cut } = claim;
	const first = table.lower[tokens[from] ?? -1] ?? "";
	if (cut === "participle" || cut === "phrase") {
		const next = table.lower[tokens[from + 1] ?? -1] ?? "";
		if (SHOWN.test(first) && /^(?:by|to|with|for)$/.test(next)) return true;
	}
	if (verb < 0) return false;
	const said = table.lower[tokens[verb] ?? -1] ?? "";
	if (cut === "relative" && (/^(?:cited|cites|quoted|quotes)$/.test(said) || tellsHowKnown(unit, claim))) return true;
	if (!SPEECH.test(said)) return false;
	let clause = false;
	for (let place = verb + 1; place < to; place++)
		if (wordAt(place) === WORD.THAT || wordAt(place) === WORD.AUXILIARY || wordAt(place) === WORD.FINITE) clause = true;
	if (clause) return false;
	if (verb === from && claim.subject === null) return true;
	// “… and the union never answered”: in somebody's speech that is what is said.
	if (verb === to - 1) return !spoken;
	if (isHearerOnly(unit, verb + 1, to)) return true;
	return quoted && wordAt(verb + 1) !== WORD.DETERMINER;
}

/** "which the Gazette has seen", "which the Gazette first reported on Sunday": somebody had what the clause is about. */
function tellsHowKnown({ table, tokens }: Unit, { from, to, verb }: FoundClaim): boolean {
	if (!/^(?:which|that)$/.test(table.lower[tokens[from] ?? -1] ?? "") || verb <= from + 1) return false;
	for (let place = verb; place < to; place++) {
		const token = tokens[place] ?? -1;
		const next = table.word[token + 1] ?? WORD.STOP;
		if (HAD.test(table.lower[token] ?? ""))
			return next <= WORD.STOP || next === WORD.PREPOSITION || next === WORD.ADVERB;
	}
	return false;
}
const HAD = /^(?:seen|saw|obtained|reviewed|viewed|read|reported|published|disclosed|revealed)$/;

/** "they told me last week": who heard it, and when, and nothing else. */
function isHearerOnly({ table, tokens }: Unit, from: number, to: number): boolean {
	if (table.word[tokens[from] ?? -1] !== WORD.OBJECT) return false;
	for (let place = from + 1; place < to; place++) {
		const is = table.word[tokens[place] ?? -1] ?? 0;
		if (is !== WORD.ADJECTIVE && is !== WORD.NOUN && is !== WORD.ADVERB && is !== WORD.NAME) return false;
	}
	return true;
}

/** Drops what overlaps a claim that comes first in rank: the recorded no-comments, then the smaller spans. */
function disjoint(drafts: readonly Draft[], ranked: number): Draft[] {
	const kept: Draft[] = [];
	const order = drafts.map((draft, rank) => ({ draft, rank }));
	order.sort(
		(a, b) => Number(a.rank >= ranked) - Number(b.rank >= ranked) || size(a.draft) - size(b.draft) || a.rank - b.rank,
	);
	for (const { draft } of order)
		if (!kept.some(({ span }) => span.start < draft.span.end && draft.span.start < span.end)) kept.push(draft);
	return kept.sort((a, b) => a.span.start - b.span.start);
}

const size = ({ span }: Draft) => span.end - span.start;
