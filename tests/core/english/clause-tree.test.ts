import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesOf } from "../../../lib/core/english/clause-tree.ts";
import { tagWords } from "../../../lib/core/english/tag-words.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

/** Sentences with their clauses: kind, subject, verb, and the verb of the clause that each stands in. */
const CLAUSES: readonly (readonly [string, readonly string[]])[] = [
	["The man who mended the sail was thanked.", ["main: The man | was", "relative of was: who | mended"]],
	[
		"The owner, who lives in Oslo, says the pier is safe if the wind drops.",
		[
			"main: The owner | says",
			"relative of says: who | lives",
			"complement of says: the pier | is",
			"conditional of is: the wind | drops",
		],
	],
	[
		"The office said that a meeting had been arranged, but the union said it had not been invited.",
		[
			"main: The office | said",
			"complement of said: a meeting | had",
			"coordinate of said: the union | said",
			"complement of said: it | had",
		],
	],
	["She opened the letter and threw it away.", ["main: She | opened", "coordinate of opened: - | threw"]],
	["At no time was the board aware of it.", ["main: the board | was"]],
	[
		"The gas, she argued, is safe, researchers reported on Friday.",
		["main: The gas | is", "frame of is: she | argued", "frame of is: researchers | reported"],
	],
	["Every spring the fair draws buyers.", ["main: the fair | draws"]],
	["Asked why she had left, she said nothing.", ["main: she | said", "complement of said: she | had"]],
	["The rule, since repealed, was harsh.", ["main: The rule | was"]],
	["Some 61% were against it.", ["main: Some 61% | were"]],
	["A few days after the vote, the board met.", ["main: the board | met"]],
	["According to the Ledger, the chair, Ada Bell, resigned.", ["main: the chair | resigned"]],
	["The draft she wrote has gone.", ["main: The draft she wrote | has", "relative of has: she | wrote"]],
	[
		"The firm considered whether to sell, its head, Ada Bell, said.",
		["main: The firm | considered", "frame of considered: its head | said"],
	],
	[
		"The tests do not prove that wolves killed only four sheep, she stresses.",
		["main: The tests | do", "complement of do: she | stresses"],
	],
	["Note: the bridge is shut.", ["main: the bridge | is"]],
	["Rain fell on Friday; the match went ahead.", ["main: Rain | fell", "main: the match | went"]],
	["The keeper said oil and gas were scarce.", ["main: The keeper | said", "complement of said: oil and gas | were"]],
];

function clausesIn(sentence: string) {
	const model = readText(`The ferry has run since 1950.\n\n${sentence}`);
	const words = (first: number, end: number) =>
		model.text.slice(model.tokens[first]?.start, model.tokens[end - 1]?.end);
	const { firstToken, endToken } = model.sentences.at(-1) ?? { firstToken: 0, endToken: 0 };
	return { clauses: clausesOf(tagWords(model), firstToken, endToken), words, firstToken, endToken };
}

test.each(CLAUSES)("%s", (sentence, expected) => {
	const { clauses, words } = clausesIn(sentence);
	const shown = clauses
		.filter((clause) => clause.verb >= 0)
		.map(({ kind, parent, subject, verb }) => {
			const of = parent ? ` of ${words(parent.verb, parent.verb + 1)}` : "";
			return `${kind}${of}: ${subject ? words(...subject) : "-"} | ${words(verb, verb + 1)}`;
		});
	expect(shown).toEqual(expected);
});

test("clauses stand inside the ones around them, whatever the words", () => {
	const some = fc.array(
		fc.constantFrom(
			"the man",
			"who",
			"said",
			"that",
			",",
			"and",
			"if",
			"Ada",
			"left",
			"it",
			"–",
			"“",
			"”",
			"was",
			";",
			":",
		),
		{ minLength: 1, maxLength: 40 },
	);
	fc.assert(
		fc.property(some, (parts) => {
			const { clauses, firstToken, endToken } = clausesIn(`Then ${parts.join(" ")}`);
			for (const { first, end, parent, verb } of clauses) {
				expect(first).toBeGreaterThanOrEqual(parent?.first ?? firstToken);
				expect(end).toBeLessThanOrEqual(parent?.end ?? endToken);
				expect(verb).toBeLessThan(end);
			}
		}),
	);
});
