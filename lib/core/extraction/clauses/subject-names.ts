import { bareName, fullestNames, isPersonName } from "../../english/article-people.ts";
import { fragmentHead, phraseAfter, phraseBefore, sentenceOpening } from "../../english/noun-phrases.ts";
import type { WordTable } from "../../english/word-table.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence, TextModel } from "../../text/text-model.ts";
import type { AttributedRegion } from "../attributions/attributed-region.ts";
import type { FoundClaim } from "./found-claim.ts";
import type { Unit } from "./unit.ts";

/** Longest noun phrase that is shown as who a claim is about. */
const LONGEST_WHO = 120;

/** Finds who a claim is about, claim by claim in text order. */
export interface SubjectNames {
	/** The claim's subject, with pronouns and short names resolved as far as the article read so far tells. */
	of(unit: Unit, claim: FoundClaim, region: AttributedRegion | null, sentence: Sentence, span: Span): string;
}

/** Whom the article spoke of last. */
interface Spoken {
	person: string;
	thing: string;
	many: string;
}

/** Starts reading an article. */
export function subjectNames(model: TextModel, table: WordTable): SubjectNames {
	const fullest = fullestNames(model, table);
	const spoken: Spoken = { person: "", thing: "", many: "" };
	const textOf = (range: readonly [number, number] | null) => {
		const first = range && model.tokens[range[0]];
		const last = range && model.tokens[range[1] - 1];
		return first && last && last.end > first.start ? clean(model.text.slice(first.start, last.end)) : "";
	};
	return {
		of(unit, claim, region, sentence, span) {
			const raw = subjectText(unit, claim, sentence, table, textOf);
			const phrase =
				raw === "" && claim.cut === "participle" && spoken.person !== ""
					? spoken.person
					: raw === ""
						? clean(model.text.slice(span.start, span.end))
						: raw;
			// "It was marked secret, the emails show": what comes before its source is hardly about it.
			const isFronted = region?.frame.every((frame) => frame.start >= span.end) === true && region.frame.length > 0;
			const who = resolve(phrase, region, spoken, fullest, isFronted);
			remember(who, phrase, spoken);
			return who;
		},
	};
}

/** The subject's own words: in the unit, or in the sentence around it where another voice's words hold it. */
function subjectText(
	unit: Unit,
	claim: FoundClaim,
	sentence: Sentence,
	table: WordTable,
	textOf: (range: readonly [number, number] | null) => string,
): string {
	const token = (place: number) => unit.tokens[place] ?? -1;
	const { subject, cut, from, verb } = claim;
	const first = token(from);
	if (subject) {
		const text = textOf([token(subject[0]), token(subject[1] - 1) + 1]);
		if (/^there$/i.test(text) && verb >= 0) return textOf(phraseAfter(table, token(verb) + 1, sentence.endToken));
		if (!/^(?:in|at|of|on|by) what$/i.test(text) && !/^what$/i.test(text)) return text;
	}
	if (cut === "fragment") return textOf(fragmentHead(table, first, token(claim.to - 1) + 1));
	if (cut === "relative" || cut === "appositive" || cut === "participle" || cut === "absolute")
		return textOf(phraseBefore(table, first, sentence.firstToken));
	return textOf(sentenceOpening(table, sentence.firstToken, first));
}

function resolve(
	phrase: string,
	region: AttributedRegion | null,
	spoken: Spoken,
	fullest: Map<string, string>,
	isFronted: boolean,
): string {
	const lower = phrase.toLowerCase();
	const speaker = region?.chain[0] ?? "";
	const { person, thing, many } = spoken;
	if (/^(?:i|we)$/.test(lower)) return speaker || phrase;
	if (/^(?:he|she)$/.test(lower))
		return (isPersonName(speaker) ? speaker : "") || person || (isBody(speaker) ? "" : speaker) || phrase;
	if (lower === "it" && isFronted && thing !== "") return thing;
	if (lower === "it") return (isBody(speaker) ? speaker : bodyOf(speaker)) || thing || phrase;
	if (/^(?:him|her)$/.test(lower)) return person || phrase;
	if (lower === "this" || lower === "what") return thing || phrase;
	if (lower === "they") return many || phrase;
	const own = /^(its|his|her|their|my|our)\s+/i.exec(phrase);
	if (own) {
		const owner = {
			its: thing,
			his: isPersonName(speaker) ? speaker : person || speaker,
			her: isPersonName(speaker) ? speaker : person || speaker,
			their: many,
			my: speaker,
			our: speaker,
		}[(own[1] ?? "").toLowerCase()];
		return owner ? `${owner}’s ${phrase.slice(own[0].length)}` : phrase;
	}
	return fullest.get(bareName(phrase)) ?? phrase;
}

/** A source that "it" can mean: a body or a document, no person and no people. */
function isBody(source: string): boolean {
	return (
		source !== "" &&
		!isPersonName(source) &&
		!/\b(?:people|officials?|spokes\w+|executives?|diplomats?|adviser|aides?|sources|man|woman|director|witness\w*|lawyer|minister|manager|person|persons|negotiator|engineer|driver)\b/i.test(
			source,
		)
	);
}

/** "A spokeswoman for St. Mary’s Hospital" speaks of it as "it". */
function bodyOf(source: string): string {
	return /\b(?:for|of|at) (?:the )?(\p{Lu}.*)$/u.exec(source)?.[1] ?? "";
}

function remember(who: string, phrase: string, spoken: Spoken): void {
	if (/^(?:he|she|it|they|we|i|this|there|you|nobody|everyone|anyone|nothing)\b/i.test(who)) return;
	if (isPersonName(who)) spoken.person = who;
	else if (
		/^(?:\p{L}|\s|[’'-])*[^s\s]s$/iu.test(who.split(/\s(?:of|in|from|with|at|on|for)\s/)[0] ?? who) ||
		/\band\b|\bpeople\b|\bpolice\b/i.test(who)
	)
		spoken.many = who;
	else if (!/^(?:he|she)$/i.test(phrase)) spoken.thing = who;
}

/** One phrase without marks around it; of "the owner, Ada Cole" the name. */
function clean(phrase: string): string {
	const trimmed = singleSpaced(phrase.replace(/^[\s“”"‘'«,;:—–-]+/, "").replace(/[\s“”"’»,;:—–-]+$/, ""));
	const [role = trimmed, name = ""] = trimmed.split(/,\s/);
	return (name !== "" && isPersonName(name) && !isPersonName(role) ? name : role).slice(0, LONGEST_WHO);
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
