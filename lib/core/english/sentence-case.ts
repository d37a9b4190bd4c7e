import { CLOSED } from "./lexicon/closed.ts";

/** A line of at least so many words in capitals that ends as a sentence does is written in capitals, not a name or a heading. */
const FEWEST_WORDS = 5;
const LOUD_LINE = /^[^\p{Ll}\n]*\p{Lu}[^\p{Ll}\n]*$/gmu;
const ENDS = /[.!?…][”"’')\]]*\s*$/;
const TITLES =
	/\b(?:MR|MRS|MS|DR|PROF|SEN|REP|GOV|GEN|LT|COL|MAJ|CAPT|SGT|REV|PRESIDENT|MINISTER|SENATOR|JUDGE|JUSTICE|CHIEF|SUPERINTENDENT|DETECTIVE|SHERIFF|MAYOR|GOVERNOR|CHANCELLOR|PROFESSOR|SECRETARY|AMBASSADOR|COMMISSIONER|COACH|SPOKESMAN|SPOKESWOMAN|SPOKESPERSON|DIRECTOR|MANAGER|OFFICER)\.? ((?:\p{Lu}[\p{Lu}\p{M}'’-]+ ?){1,3})/gu;
/** ", JANE DOE SAID." and "SAID JANE DOE": who speaks, in the place of a name. */
const SPEAKER =
	/(?:[,”"]\s)((?:\p{Lu}[\p{Lu}\p{M}'’-]+ ){1,3})(?:SAID|SAYS|TOLD|ADDED)\b|\b(?:SAID|SAYS) ((?:\p{Lu}[\p{Lu}\p{M}'’-]+ ?){2,3})(?=[.,])/gu;
const NO_NAMES = new Set([
	...Object.values(CLOSED).flatMap((words) => words.split(" ")),
	..."said says told added police officials authorities witnesses prosecutors residents doctors experts".split(" "),
]);
const ACRONYM = /\b(?:(?:\p{Lu}\.){2,12}|US|UK|UN|EU|NATO|WHO|FBI|CIA|NASA|TV)(?![\p{L}])/gu;

/**
 * A text whose lines in capitals are written as sentences are: the reader knows names and openings by their capitals. As long
 * as the text that came in, character by character. Names are guessed where a title or a verb of speech shows one.
 */
export function sentenceCased(text: string): string {
	if (!LOUD_LINE.test(text)) return text;
	LOUD_LINE.lastIndex = 0;
	return text.replace(LOUD_LINE, (line) =>
		line.split(/\s+/).length >= FEWEST_WORDS && ENDS.test(line) ? cased(line) : line,
	);
}

function cased(line: string): string {
	const letters = [...line].map((letter) =>
		letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
	);
	const result = letters.join("").split("");
	const raise = (at: number) => {
		result[at] = line[at] ?? "";
	};
	for (const { index, 0: found } of line.matchAll(/(?:^|[.!?…][”"’')\]]*\s+|[“"]\s?)["“‘']?\p{Lu}|\bI\b/gu))
		raise(index + found.length - 1);
	for (const pattern of [TITLES, SPEAKER])
		for (const match of line.matchAll(pattern)) {
			const words = match[1] ?? match[2] ?? "";
			let at = match.index + match[0].indexOf(words);
			for (const word of words.split(" ")) {
				if (word === "" || NO_NAMES.has(word.toLowerCase())) break;
				raise(at);
				at += word.length + 1;
			}
		}
	for (const { index, 0: found } of line.matchAll(ACRONYM)) for (let i = 0; i < found.length; i++) raise(index + i);
	return result.join("");
}
