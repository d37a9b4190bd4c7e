import type { Span } from "../../text/span.ts";
import type { CheckedText } from "../checked-story.ts";
import { paragraphsOf, sentencesOf } from "./sentences.ts";

/** One outlet that a text says has something from another. */
export interface Credit {
	readonly by: string;
	readonly credited: string;
	readonly span: Span;
}

const CUE =
	/\b(?:citing|crediting|cit(?:es|ed)|credit(?:s|ed)|quot(?:ing|es|ed)|attribut(?:ing|es|ed)(?: [\p{L}’]+){1,4} to|(?:had|has|have|got|took|takes|picked|picks)(?: [\p{L}’]+){1,3}(?: up)? from|picked up by|re(?:lied|lies|sted|sts) (?:on|upon)|(?:is|was|were) based on|based (?:its|their) (?:report|story|account) on|dr(?:ew|aws) on|point(?:s|ed) (?:back )?to|linked (?:back )?to|sourced(?: [\p{L}’]+){1,3} to)\b/gu;
const PART = "\\p{Lu}[\\p{L}\\d’'-]*";
const NAMED = `${PART}(?:\\s(?:of\\s(?:the\\s)?)?${PART}){0,4}`;
const OUTLET = new RegExp(
	`(?:the|a|another)\\s(?:\\p{L}+\\s)?(?:podcast|blog|newspaper|paper|website|site|broadcaster|magazine|agency|newsletter|channel)(?!\\s${PART})(?![\\p{L}-])|${NAMED}`,
	"gu",
);
const NO_OUTLET =
	/^(?:On|In|At|By|But|And|When|While|After|Before|That|This|It|He|She|They|Its|Their|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Who has what from whom, as far as the text says so itself: "Trade Week followed, crediting the Courier". */
export function creditsIn(text: CheckedText): Credit[] {
	return paragraphsOf(text)
		.flatMap(sentencesOf)
		.flatMap(({ start, end, words }) => {
			const read = words.replace(/^(?:The|A|Another)\b/u, (word) => word.toLowerCase());
			return [...read.matchAll(CUE)].flatMap((cue): Credit[] => {
				const before = outletsIn(read.slice(0, cue.index));
				const [credited] = outletsIn(read.slice(cue.index + cue[0].length, cue.index + cue[0].length + 60));
				// A participle belongs to the sentence's subject, anything else to the nearest name.
				const by = cue[0].endsWith("ing") ? before[0] : before.at(-1);
				return by && credited && by !== credited ? [{ by, credited, span: { start, end } }] : [];
			});
		});
}

const outletsIn = (words: string): string[] =>
	[...words.matchAll(OUTLET)].map(([name]) => name).filter((name) => !NO_OUTLET.test(name));
