import { expect, test } from "vitest";
import { readText } from "../../../lib/core/text/read-text.ts";

/** Tokens are written with a bar between them where no space parts them. */
const CASES = [
	"The mill closed|.",
	"They did|n't go|, he|'s gone and I|’m here|.",
	"The club|’s owner and the players|’ union met|.",
	"A Geneva-based firm in the 1980s|, some 120km away|.",
	"It cost $|1,204.50|, or 61|%|, at 7:12 a.m. on Nov. 12|.",
	"The U.S.|–|China talks|.",
	"“|Yes|,|” she said|.",
	"It was “|icy|”|.",
	"In the ’90s rock ’n roll ruled|.",
	"He is 6|'|2|\"| tall|.",
	"See https://post.example/a?b=c|, or write to desk@post.example|.",
	"Ask @valleypost about #mill|.",
	"He waited|...",
	"A so|\u00ADft hyphen".replace("|", ""),
	"Caf\u0065\u0301 culture|.",
	"It is 20|°|C outside|.",
	"AT&T and R&D|.",
];

test.each(CASES)("%s", (marked) => {
	const text = marked.replaceAll("|", "");
	const { tokens } = readText(text);
	expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
		marked.split(/[| ]+/).filter((token) => token !== ""),
	);
});

test("only marks that pair are quotation marks", () => {
	const { tokens } = readText("The players’ union said ‘no’ to 6'2\" men.");
	expect(tokens.filter((token) => token.kind === "quote")).toHaveLength(2);
});
