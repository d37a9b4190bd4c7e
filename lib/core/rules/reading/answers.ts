import type { Span } from "../../text/span.ts";
import type { CheckedText } from "../checked-story.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { namesSomebody } from "../party.ts";
import { paragraphsOf, sentencesOf } from "./sentences.ts";

/** "accused the council’s leader, Brian Oakes, of having …". */
const ACCUSED_OF = /\baccus(?:ed|es|ing)\s([^.;:“”"]{2,80}?),?\s+of\s/u;
/** "The ship’s owner, Calder Lines, was accused by a mate of …". */
const WAS_ACCUSED = /^([^.;:“”"]{2,80}?),?\s(?:is|was|were|are|has been|have been|stands) accused\b/u;
const APPOSED = /^,\s((?:\p{Lu}[\p{L}’'&.-]*\s?){1,4})(?=,)/u;

/** Whom a claim accuses: by its words, or because somebody is said in it to accuse them; null where it accuses nobody. */
export function accusedIn({ claim, alleges }: ClaimReading): string | null {
	if (claim.stance !== "assert") return null;
	const passive = WAS_ACCUSED.exec(claim.quote)?.[1];
	if (passive !== undefined) return nameIn(passive);
	const accused = ACCUSED_OF.exec(claim.quote)?.[1];
	if (accused !== undefined) return nameIn(accused);
	const byCue = /\baccus/iu.test(claim.cue ?? "");
	if ((!alleges && !byCue) || /\b(?:never|not|nobody)\b/iu.test(claim.quote)) return null;
	if (namesSomebody(claim.who)) return claim.who;
	// "The dam’s owner, Corrigan Power, ignored …".
	const at = claim.quote.startsWith(claim.who) ? claim.who.length : -1;
	const name = at < 0 ? undefined : APPOSED.exec(claim.quote.slice(at))?.[1]?.trim();
	return name ?? ((byCue || claim.chain.length > 0) && ROLE.test(claim.who) ? claim.who : null);
}

/** The last name in the words: "the council’s leader, Brian Oakes" means Oakes. */
function nameIn(words: string): string | null {
	const parts = words.split(/,\s/u);
	const name = parts.findLast(namesSomebody) ?? words;
	return namesSomebody(name) || /^the /iu.test(name) ? name : null;
}

/** Somebody or some body who can be asked, though no name is given. */
const ROLE =
	/^(?:the|its|his|her|their) (?:\p{L}+ ){0,2}(?:mayor|governor|president|minister|chief|director|manager|owner|doctor|priest|bishop|army|company|firm|bank|council|police|ministry|agency|government|hospital|school|club|party|union|league|regulator|contractor|landlord|charity|airline|factory|church)$/iu;

const ANSWER =
	"(?:said|says|den(?:y|ies|ied|ying)|declin(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|insist(?:s|ed)|dismiss(?:es|ed)|apologi[sz](?:es|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|maintain(?:s|ed)|pleaded|refus(?:es|ed)|contest(?:s|ed)|call(?:s|ed)|told|did not|could not be reached|would not|has no|had no)";
const SPEAKERS =
	"(?:spokes\\p{L}+|lawyers?|solicitors?|attorneys?|barristers?|representatives?|statement|chief executive|head|director)";
/** In a sentence that follows an accusation: it answers it, whatever it calls the accused. */
const NEXT =
	/\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|declin(?:es|ed) to|did not (?:respond|reply|answer|return|comment)|could not be reached|no comment|not guilty|untrue|in a statement|insist(?:s|ed)|dismiss(?:es|ed)|called (?:it|that|this|the) (?:false|claim|charge|accusation|allegation))\b/u;
const WITHIN =
	/\b(?:which|that|and|but|,) ?(?:[\p{L}’']+ ){0,3}(?:den(?:y|ies|ied)|disput(?:es|ed)|reject(?:s|ed)|has pleaded)\b/u;

const DENIAL =
	/\b(?:den(?:y|ies|ied|ying|ial)|declin|reject|disput|respond|repl(?:y|ies|ied)|reached|comment|guilty|untrue|false|apologi|admit|acknowledg|dismiss|contest|statement)/u;
/** How far from the accusation something else that the accused said may still be their answer. */
export const NEAR = 600;

/** Does the text say anywhere what whoever is accused answers, or that they don't? The accusing claims themselves are no answer. */
export function answersIn(text: CheckedText, who: string, accusing: readonly Span[]): boolean {
	const keys = keysOf(who);
	const key = `(?:${keys.map((one) => one.replace(/[^\p{L}\d’' -]/gu, ".")).join("|")})`;
	const speaks = new RegExp(
		`(?<![\\p{L}’'-])${key}(?:[’']s?)?(?![\\p{L}-])(?:(?! that | who told )[^.;:“”]){0,70}?\\b${ANSWER}\\b`,
		"u",
	);
	const spokenFor = new RegExp(
		`\\b${SPEAKERS}\\b[^.;:“”]{0,30}?\\b(?:for|of|from|by|at)\\b[^.;:“”]{0,30}?\\b${key}(?![\\p{L}-])|\\b(?:said|says|replied|insisted)\\s(?:the\\s)?${key}\\b`,
		"u",
	);
	const sentences = paragraphsOf(text).flatMap(sentencesOf);
	return sentences.some(({ start, end, words }, at) => {
		const accuses = accusing.some((claim) => claim.start < end && claim.end > start);
		if (accuses) return WITHIN.test(words);
		if (spokenFor.test(words)) return true;
		if (speaks.test(words) && (DENIAL.test(words) || accusing.some((claim) => Math.abs(claim.start - start) < NEAR)))
			return true;
		const before = sentences.slice(Math.max(0, at - 2), at);
		const isNext = before.some((one) => accusing.some((claim) => claim.start < one.end && claim.end > one.start));
		return isNext && NEXT.test(words);
	});
}

const COMMON =
	/^(?:The|Mr|Mrs|Ms|Dr|Sir|Lord|Group|Company|Care|Power|Foods?|Bank|Trust|Council|City|County|University|Hospital|Party|Union|National|United|General|Judge|President|Minister|Governor|Mayor|Senator|of|and|&)$/u;

/** The words by which a text calls somebody again: each part of a name that is theirs, or the noun of "the army". */
function keysOf(who: string): string[] {
	const words = who.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !COMMON.test(word));
	if (words.length > 0 && namesSomebody(who)) return words.map((word) => word.replace(/[’']s?$/u, ""));
	return [who.split(/\s+/u).at(-1) ?? who];
}
