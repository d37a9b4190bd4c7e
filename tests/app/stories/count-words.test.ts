import { expect, test } from "vitest";
import { countWords } from "@/app/stories/new/_components/count-words.ts";

const CASES: [text: string, words: number][] = [
	["", 0],
	["  \n — … ", 0],
	["The ferry sank.", 3],
	["It doesn’t, 1,200 said; the U.S. envoy won't.", 8],
	["Смета на паром", 3],
	["state-owned ferries", 2],
];

for (const [text, words] of CASES)
	test(`${JSON.stringify(text)} has ${words} words`, () => expect(countWords(text)).toBe(words));
