import { fragmentHead, phraseAfter, phraseBefore, sentenceOpening } from "../../english/noun-phrases.ts";
import { isFiniteVerb, WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence, TextModel } from "../../text/text-model.ts";
import type { AttributedRegion } from "../attributions/attributed-region.ts";
import { isMany, kindOfNoun } from "../entities/nouns.ts";
import type { Entities } from "../entities/read-entities.ts";
import type { FoundClaim } from "./found-claim.ts";
import type { Unit } from "./unit.ts";

/** Longest noun phrase that is shown as who a claim is about. */
const LONGEST_WHO = 120;

/** Who a claim is about, and how sure that is, 0 to 1. */
export interface SubjectName {
	readonly who: string;
	readonly sure: number;
}

/** How often each kind of subject was right in 28 articles that people cut into claims. */
const SURE = { own: 0.91, person: 0.86, thing: 0.69, aside: 0.92, none: 0.7 } as const;

/** Finds who a claim is about. */
export interface SubjectNames {
	/** The claim's subject, with pronouns, roles and short names brought to the fullest name in the article. */
	of(unit: Unit, claim: FoundClaim, region: AttributedRegion | null, sentence: Sentence, span: Span): SubjectName;
}

const KIN = /^(?:daughter|son|child|widow|widower|wife|husband|grandson|granddaughter)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

type Range = readonly [first: number, end: number];

/** Reads subjects off an article's entities. */
export function subjectNames(model: TextModel, table: WordTable, entities: Entities, depth: Uint8Array): SubjectNames {
	const words = (range: Range) => {
		const first = model.tokens[range[0]];
		const last = model.tokens[range[1] - 1];
		return first && last && last.end > first.start ? clean(model.text.slice(first.start, last.end)) : "";
	};
	/** The name of the entity that a phrase means; the phrase's own words where none has a better one. */
	const named = (range: Range, speaker: string): string => {
		let [first, end] = range;
		while (first < end && isLead(table, first)) first++;
		while (end > first && isTrail(table, end - 1)) end--;
		const form = table.lower[first] ?? "";
		const own = words([first, end]);
		if (/^(?:i|me|myself)$/.test(form)) return speaker || own;
		if (/^(?:we|us)$/.test(form)) return entities.named(speaker)?.body?.name ?? (speaker || own);
		if (/^(?:my|our)$/.test(form)) {
			const owner = form === "our" ? (entities.named(speaker)?.body?.name ?? speaker) : speaker;
			return owner ? `${owner}’s ${words([first + 1, end])}` : own;
		}
		// Whoever speaks says "I" of himself in his own words.
		const isSpeaker = (name: string) => (depth[first] ?? 0) > 0 && name === speaker;
		if (/^(?:he|she|it|they|him|her|them|this|most|many|both)$/.test(form) && end === first + 1)
			return entities.meant(first, (entity) => isSpeaker(entity.name))?.name ?? own;
		if (/^(?:his|her|its|their)$/.test(form) && end > first + 1) {
			const owner = entities.meant(first, (entity) => isSpeaker(entity.name))?.name;
			return owner ? `${owner}’s ${words([first + 1, end])}` : own;
		}
		const mention = entities.from(first, end);
		if (!mention) return own;
		if (mention.role === "owner" && mention.end < end && table.word[mention.end] === WORD.POSSESSIVE)
			return mention.entity.proper ? `${mention.entity.name}’s ${words([mention.end + 1, end])}` : own;
		const whole = mention.end >= end || table.word[mention.end] === WORD.COMMA || table.word[mention.end] === WORD.OPEN;
		if (!whole) return own;
		if (mention.entity.proper) return mention.entity.name;
		return mention.entity.count > 1 && /^(?:the|this|that|these|those)$/.test(form) ? mention.entity.name : own;
	};
	return {
		of(unit, claim, region, sentence, span) {
			const speaker = region?.chain[0] ?? "";
			const first = unit.tokens[claim.from] ?? -1;
			const found = doerOf(entities, table, sentence, first) ?? subjectRange(unit, claim, sentence, table);
			const range = found && agreeing(table, claim, found, first, sentence);
			if (claim.cut === "relative" && table.lower[first] === "whose" && range) {
				const noun = phraseAfter(table, first + 1, sentence.endToken);
				if (noun) return { who: short(`${named(range, speaker)}’s ${words(noun)}`), sure: SURE.aside };
			}
			const name = range ? named(range, speaker) : "";
			const form = range ? (table.lower[range[0]] ?? "") : "";
			const sure =
				name === ""
					? SURE.none
					: /^(?:he|she|i|his|her|my)$/.test(form)
						? SURE.person
						: /^(?:it|they|this|that|we|its|their|our|these|those|most|many|both)$/.test(form)
							? SURE.thing
							: claim.cut === "clause" || claim.cut === "phrase"
								? SURE.own
								: SURE.aside;
			return { who: short(name || clean(model.text.slice(span.start, span.end))), sure };
		},
	};
}

/** The subject's own words: in the unit, or in the sentence around it where another voice's words hold it. */
function subjectRange(unit: Unit, claim: FoundClaim, sentence: Sentence, table: WordTable): Range | null {
	const token = (place: number) => unit.tokens[place] ?? -1;
	const { subject, cut, from, verb } = claim;
	const first = token(from);
	const relative = relativeOver(table, first, sentence.firstToken);
	if (relative >= 0) return phraseBefore(table, relative, sentence.firstToken);
	const inner = cut === "relative" ? subjectInside(table, first, token(claim.to - 1) + 1) : null;
	if (inner) return inner;
	// "She was born in Ely, the daughter of a clerk": no town is.
	if (
		cut === "appositive" &&
		KIN.test(table.lower[first + 1] ?? "") &&
		/^(?:in|at|near)$/.test(table.lower[first - 3] ?? "")
	)
		return sentenceOpening(table, sentence.firstToken, first);
	const accused = accusedBefore(table, first, sentence.firstToken);
	if (accused) return accused;
	const isDay = subject !== null && subject[1] - subject[0] === 1 && DAY.test(table.lower[token(subject[1] - 1)] ?? "");
	if (subject && !isDay) {
		const range: Range = [token(subject[0]), token(subject[1] - 1) + 1];
		const opening = table.lower[range[0]] ?? "";
		if (opening === "there" && verb >= 0) return phraseAfter(table, token(verb) + 1, sentence.endToken);
		const free = opening === "what" || (/^(?:in|at|of|on|by)$/.test(opening) && table.lower[range[0] + 1] === "what");
		if (!free) return range;
	}
	if (cut === "fragment") return fragmentHead(table, first, token(claim.to - 1) + 1);
	if (cut === "relative" || cut === "appositive" || cut === "participle" || cut === "absolute") {
		const head = phraseBefore(table, first, sentence.firstToken);
		if (!head) return sentenceOpening(table, sentence.firstToken, first);
		// "…, they said on Monday, raising hopes": no day does that.
		const ofDay = head && DAY.test(table.lower[head[1] - 1] ?? "");
		return ofDay && cut === "participle" ? sentenceOpening(table, sentence.firstToken, first) : head;
	}
	return sentenceOpening(table, sentence.firstToken, first);
}

/** Whom an aside is about, where the words before it can't be: "who" is nobody's conviction, "most of them" no single pier. */
function agreeing(table: WordTable, { cut }: FoundClaim, head: Range, first: number, sentence: Sentence): Range {
	if (cut === "relative") return personIn(table, head, first) ?? head;
	if (cut !== "absolute" || table.lower.slice(head[0], head[1]).some(isMany)) return head;
	const verb = verbBefore(table, first, sentence.firstToken);
	return (verb > 0 && phraseBefore(table, verb, sentence.firstToken)) || head;
}

/** Where the last verb group of the clause begins that an aside follows; -1 for none. */
function verbBefore({ word }: WordTable, aside: number, limit: number): number {
	let verb = aside - 1;
	while (verb >= limit && word[verb] !== WORD.THAT && !isFiniteVerb(word[verb] ?? 0)) verb--;
	if (verb < limit || word[verb] === WORD.THAT) return -1;
	while (verb > limit && isFiniteVerb(word[verb - 1] ?? 0)) verb--;
	return verb;
}

/** "the conviction of Leroy Banks, who has spent": "who" is no conviction but the person named last. */
function personIn({ word, lower }: WordTable, [first, end]: Range, relative: number): Range | null {
	if (!/^who(?:m|se)?$/.test(lower[relative] ?? "") || word[end - 1] !== WORD.NAME) return null;
	let name = end;
	while (name > first && word[name - 1] === WORD.NAME) name--;
	if (name - 1 <= first || word[name - 1] !== WORD.PREPOSITION) return null;
	let head = first;
	while (head + 1 < name && word[head + 1] !== WORD.PREPOSITION) head++;
	return word[head] === WORD.NOUN && kindOfNoun(lower[head] ?? "") === "thing" ? [name, end] : null;
}

/** "where he was held": a relative clause with a subject of its own. */
function subjectInside({ word, lower }: WordTable, first: number, end: number): Range | null {
	if (word[first] !== WORD.RELATIVE || !/^(?:where|when)$/.test(lower[first] ?? "")) return null;
	let k = first + 1;
	while (k < end && SUBJECT_PARTS.has(word[k] ?? 0)) k++;
	let last = k;
	while (last > first + 1 && word[last - 1] === WORD.ADVERB) last--;
	return last > first + 1 && isFiniteVerb(word[k] ?? 0) && word[last - 1] !== WORD.ADJECTIVE ? [first + 1, last] : null;
}

/** What a subject may hold. */
const SUBJECT_PARTS: ReadonlySet<number> = new Set([
	WORD.DETERMINER,
	WORD.POSSESSIVE,
	WORD.SUBJECT,
	WORD.PRONOUN,
	WORD.NOUN,
	WORD.NAME,
	WORD.NUMBER,
	WORD.ADJECTIVE,
	WORD.ADVERB,
]);

/** "he wrote before deleting it", "they admitted to hiding it": whoever the sentence is about does that too. */
function doerOf(entities: Entities, { word, lower }: WordTable, { firstToken }: Sentence, first: number): Range | null {
	if (word[first] !== WORD.GERUND || !/^(?:before|after|while|to)$/.test(lower[first - 1] ?? "")) return null;
	for (let k = first - 1; k >= firstToken; k--) {
		const mention = entities.from(k, first);
		if (mention?.role === "main") return [mention.first, mention.end];
	}
	return null;
}

/** "accuse the mill of selling torn sails": whoever is accused. */
function accusedBefore({ word, lower }: WordTable, first: number, limit: number): Range | null {
	if (word[first] !== WORD.GERUND || lower[first - 1] !== "of") return null;
	for (let k = first - 2; k >= limit && first - k < 25; k--)
		if (/^accus/.test(lower[k] ?? "")) {
			let end = k + 1;
			while (end < first - 1 && word[end] !== WORD.COMMA) end++;
			return end > k + 1 ? [k + 1, end] : null;
		}
	return null;
}

/** "a scheme which he said was the coldest": the relative word that a claim's verb has for its subject over an attribution; -1 where none. */
function relativeOver({ word, lower }: WordTable, first: number, limit: number): number {
	let verb = first;
	while (word[verb] === WORD.ADVERB) verb++;
	if (!isFiniteVerb(word[verb] ?? 0)) return -1;
	let verbs = 0;
	for (let k = first - 1; k >= limit && first - k < 12; k--) {
		if (lower[k] === "according") verbs++;
		const is = word[k] ?? 0;
		if (is === WORD.RELATIVE || lower[k] === "that") return verbs === 1 ? k : -1;
		if (isFiniteVerb(is)) verbs++;
		if (verbs > 1 || is === WORD.STOP || is === WORD.SEMICOLON || is === WORD.COORDINATOR) return -1;
	}
	return -1;
}

const isTrail = ({ word }: WordTable, i: number): boolean =>
	((word[i] ?? 0) <= WORD.STOP && word[i] !== WORD.CLOSE && word[i] !== WORD.OTHER) ||
	word[i] === WORD.RELATIVE ||
	word[i] === WORD.THAT;

const isLead = ({ word, lower }: WordTable, i: number): boolean =>
	(word[i] ?? 0) <= WORD.STOP ||
	word[i] === WORD.COORDINATOR ||
	// "at least one hospital"
	(word[i] === WORD.PREPOSITION && !/^(?:least|most)$/.test(lower[i + 1] ?? "")) ||
	(word[i] === WORD.ADVERB && lower[i] !== "not");

const short = (name: string): string => (name.length > LONGEST_WHO ? `${name.slice(0, LONGEST_WHO - 1)}…` : name);

/** One phrase without marks around it. */
function clean(phrase: string): string {
	const trimmed = singleSpaced(
		phrase.replace(/^[\s“”"‘'«,;:—–-]+/, "").replace(/(?<![\s“”"’»,;:—–-])[\s“”"’»,;:—–-]+$/, ""),
	);
	return (trimmed.split(/,\s/)[0] ?? trimmed).slice(0, LONGEST_WHO);
}

/** The claim as a clause that can be read by itself: who, where the span leaves the subject out, and the span. */
export function readable(quote: string, who: string, claim: FoundClaim): string {
	const text = singleSpaced(quote);
	switch (claim.cut) {
		case "phrase":
			return `${who} ${text}`;
		case "relative":
			return `${who} ${text.replace(/^(?:who|which|that)\s+/i, "")}`;
		case "participle":
		case "appositive":
			return `${who}: ${text}`;
		default:
			return claim.subject && claim.subject[1] <= claim.from ? `${who} ${text}` : text;
	}
}
