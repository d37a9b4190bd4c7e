import { expect, test } from "vitest";
import { tagWords } from "../../../lib/core/english/tag-words.ts";
import { WORD } from "../../../lib/core/english/word-class.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

/** Sentences with their finite verbs between ⟦ and ⟧. */
const FINITE = [
	"A judge ⟦ruled⟧ in May that the papers ⟦must⟧ be released.",
	"In 2019 a deal ⟦collapsed⟧ after the league ⟦raised⟧ concerns.",
	"Residents evacuated from the block ⟦slept⟧ in a hall.",
	"Accounts published last week ⟦show⟧ that Rovers ⟦lost⟧ money.",
	"The letter, dated 3 June and stamped in red, ⟦was⟧ sent to the board.",
	"Ms Kelly ⟦said⟧ Will May ⟦would⟧ not deny it.",
	"She ⟦called⟧ the plan “reckless” and ⟦accused⟧ managers of hiding losses.",
	"The mayor ⟦plans⟧ to widen the road and plant trees.",
	"The ferry ⟦sank⟧ on Friday, divers ⟦reported⟧ on Sunday.",
	"“Get out,” the guard ⟦shouted⟧.",
	"Kelly ⟦added⟧ a goal before the break.",
];

test.each(FINITE)("%s", (marked) => {
	const text = marked.replace(/[⟦⟧]/g, "");
	const model = readText(`The ferry has run since 1950.\n\n${text}`);
	const { word } = tagWords(model);
	const sentence = model.sentences.at(-1);
	let found = "";
	let at = sentence?.start ?? 0;
	for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++) {
		const token = model.tokens[i];
		if (!token || (word[i] !== WORD.FINITE && word[i] !== WORD.AUXILIARY)) continue;
		found += `${model.text.slice(at, token.start)}⟦${model.text.slice(token.start, token.end)}⟧`;
		at = token.end;
	}
	expect(found + model.text.slice(at, sentence?.end)).toBe(marked);
});
