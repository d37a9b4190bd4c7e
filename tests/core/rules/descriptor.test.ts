import { expect, test } from "vitest";
import { circles } from "../../../lib/core/rules/circles.ts";
import { figureIn, isAttack, isHedge, isOpinion, isWrongdoing } from "../../../lib/core/rules/cues.ts";
import { formulaOf, isBare, isPlural, speaksForOthers } from "../../../lib/core/rules/descriptor.ts";
import { namesSomebody, Parties, partyWords } from "../../../lib/core/rules/party.ts";

test.each([
	["a source", true, false],
	["Sources", true, true],
	["two well-placed insiders", true, true],
	["several people", true, true],
	["a reliable source", true, false],
	["one of the sources", true, false],
	["a source in the harbour office", false, false],
	["People familiar with the sale", false, true],
	["harbour officials", false, true],
	["a person close to the board", false, false],
	["a member of the princess’s staff", false, false],
	["an officer who sat on several boards", false, false],
])("%j: bare %s, plural %s", (descriptor, bare, plural) => {
	expect({ bare: isBare(descriptor), plural: isPlural(descriptor) }).toEqual({ bare, plural });
});

test.each([
	["a spokeswoman for the Harbour Trust", true],
	["the press office", true],
	["a harbour official", false],
])("%j speaks for others: %s", (descriptor, speaks) => {
	expect(speaksForOthers(descriptor)).toBe(speaks);
});

test("stock phrases are one formula, whatever follows them", () => {
	expect(formulaOf("A person familiar with the sale")).toBe(formulaOf("people familiar with the board"));
	expect(formulaOf("a harbour official")).not.toBe(formulaOf("a harbour pilot"));
});

test.each([
	["paid £1,250.50 for it", "£1,250.50"],
	["rose by 12.5 per cent", "12.5 per cent"],
	["a loss of 3 million", "3 million"],
	["12,400 letters", "12,400"],
	["40 people", "40 people"],
	["in 1962, aged 31", null],
	["on 4 May", null],
	["a 7.30 train", null],
])("%j holds the figure %j", (text, figure) => {
	expect(figureIn(text)).toBe(figure);
});

test.each([
	["she embezzled it", isWrongdoing, true],
	["she was convicted of fraud and had embezzled it", isWrongdoing, false],
	["he is a liar", isAttack, true],
	["he lied down", isAttack, false],
	["the foolproof lock", isAttack, false],
	["they should have asked", isOpinion, true],
	["it opened in May", isOpinion, false],
	["is said to be", isHedge, true],
	["may", isHedge, false],
])("%j", (text, is, expected) => {
	expect(is(text)).toBe(expected);
});

test.each([
	["Ana Rowe", true],
	["Rowe", true],
	["the Harbour Trust", true],
	["The negotiations", false],
	["some of the plans", false],
	["", false],
])("%j names somebody: %s", (who, names) => {
	expect(namesSomebody(who)).toBe(names);
});

test("a party answers to shorter and longer forms of its name, and to no other's", () => {
	const parties = new Parties();
	for (const name of ["Ana Rowe", "a clerk of the Harbour Trust", "The"]) parties.add(name);
	expect(
		["Ms Rowe", "Dr Ana Rowe", "the Harbour Trust", "Harbour Trust’s"].filter((name) => !parties.has(partyWords(name))),
	).toEqual([]);
	expect(["Piet Rowe", "the Harbour Museum", "", "the"].filter((name) => parties.has(partyWords(name)))).toEqual([]);
});

test("circles are found through any number of steps, and only where there are some", () => {
	const edges = (...pairs: string[]) => {
		const map = new Map<string, string[]>();
		for (const [from = "", to = ""] of pairs) map.set(from, [...(map.get(from) ?? []), to]);
		return map;
	};
	const found = (...pairs: string[]) => circles(edges(...pairs)).map((circle) => circle.sort().join(""));
	expect(found("ab", "ba")).toEqual(["ab"]);
	expect(found("ab", "bc", "cd", "da", "ce")).toEqual(["abcd"]);
	expect(found("ab", "ba", "cd", "dc", "bc").sort()).toEqual(["ab", "cd"]);
	expect(found("ab", "bc", "ac", "aa")).toEqual([]);
});
