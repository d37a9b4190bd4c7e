import type { Span } from "../../text/span.ts";
import type { CheckedText } from "../checked-story.ts";
import { headlineOf, paragraphsOf, type Stretch, sentencesOf } from "./sentences.ts";

/** A person's or body's name of two words or more, as it stands in the text. */
export interface FullName extends Span {
	readonly first: string;
	readonly last: string;
}

const PART = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
const FULL_NAME = new RegExp(
	`\\b${PART}(?:\\s(?:\\p{Lu}\\.\\s)?(?:(?:de|van|von|bin|al|der|la|el)\\s)*${PART})+`,
	"gu",
);
const LONE_NAME = new RegExp(`(?<=[\\p{Ll},;:]\\s)${PART}(?![\\p{L}’'-])(?!\\s${PART})`, "gu");
const OPENING_WORD = new RegExp(`(?<=^|[”"’]\\s)${PART}(?![\\p{L}’'-])(?!\\s${PART})`, "gu");
const HEADLINE_WORD = new RegExp(PART, "gu");
/** Capitalised and in front of a name, but no part of it. */
const NO_FIRST_NAME =
	/^(?:The|A|An|In|On|At|By|For|But|And|When|While|After|Before|If|As|He|She|They|His|Her|Their|Its|It|This|That|These|Those|Mr|Mrs|Ms|Dr|President|Minister|Prime|Secretary|Senator|Governor|Mayor|Judge|Justice|General|Colonel|Captain|Professor|Chancellor|King|Queen|Prince|Princess|Pope|Sir|Lord|Lady|Foreign|Finance|Defen[cs]e|Deputy|Vice|Chief|Former|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Saint|San|Los|Las|Mount|Lake|Great|United|Republican|Democratic|Commissioner|Sheriff|Superintendent|Inspector|Sergeant|Lieutenant|Major|Admiral|Ambassador|Director|Chairman|Chair|Councillor)$/;

/** The names of two words or more in the paragraphs, titles in front of them left out. */
export function fullNames(text: CheckedText): FullName[] {
	return paragraphsOf(text).flatMap(({ start, words }) =>
		[...words.matchAll(FULL_NAME)].flatMap(({ 0: found, index }) => {
			const parts = found.split(/\s+/);
			const kept = parts.findIndex((part) => !NO_FIRST_NAME.test(part));
			const name = parts.slice(kept);
			const [first, last] = [name[0], name.at(-1)];
			if (kept < 0 || name.length < 2 || name.length > 4 || !first || !last) return [];
			const at = start + index + found.length - name.join(" ").length;
			return [{ first: bare(first), last: bare(last), start: at, end: start + index + found.length }];
		}),
	);
}

/** Capitalised words that stand alone within a sentence: mostly surnames. */
export function loneNames(text: CheckedText): (Span & { readonly name: string })[] {
	return paragraphsOf(text).flatMap(({ start, words }) =>
		[...words.matchAll(LONE_NAME)].map(({ 0: found, index }) => ({
			name: bare(found),
			start: start + index,
			end: start + index + found.length,
		})),
	);
}

/** Capitalised words of a sentence's beginning or the headline, which may be surnames if they are nearly one. */
export function openingWords(text: CheckedText): (Span & { readonly name: string })[] {
	const headline = headlineOf(text);
	return [
		...(headline ? wordsOf(headline, HEADLINE_WORD) : []),
		...paragraphsOf(text)
			.flatMap(sentencesOf)
			.flatMap((sentence) => wordsOf(sentence, OPENING_WORD)),
	];
}

const wordsOf = ({ start, words }: Stretch, pattern: RegExp) =>
	[...words.matchAll(pattern)].map(({ 0: found, index }) => ({
		name: bare(found),
		start: start + index,
		end: start + index + found.length,
	}));

/** Without a genitive. */
const bare = (word: string): string => word.replace(/(?<![’'])[’']+(?:s[’']*)?$/, "");

/** Is one the other with one letter added, left out, changed or swapped? */
export function isOneLetterOff(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	if (a.length > b.length) return restA.slice(1) === restB;
	if (a.length < b.length) return restA === restB.slice(1);
	if (restA.slice(1) === restB.slice(1)) return true;
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
