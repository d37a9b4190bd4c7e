import { expect, test } from "vitest";
import { readText } from "../../../lib/core/text/read-text.ts";

const CASES: readonly { name: string; text: string; quotations: readonly string[]; open?: readonly string[] }[] = [
	{ name: "curly", text: "She said “yes” and “no”.", quotations: ["“yes”", "“no”"] },
	{ name: "straight", text: 'She said "yes" and "no".', quotations: ['"yes"', '"no"'] },
	{ name: "mixed marks", text: 'It was “no evidence" yet.', quotations: ['“no evidence"'] },
	{ name: "guillemets", text: "Il a dit « oui ».", quotations: ["« oui »"] },
	{ name: "turned guillemets", text: "Er sagte »ja« und ging.", quotations: ["»ja«"] },
	{ name: "low marks", text: "Er sagte „ja“ und ging.", quotations: ["„ja“"] },
	{ name: "TeX marks", text: "She said ``yes'' and left.", quotations: ["``yes''"] },
	{
		name: "two apostrophes for both marks",
		text: "''It rained,'' she said. ''It stopped.''",
		quotations: ["''It rained,''", "''It stopped.''"],
	},
	{ name: "British", text: "‘We won’t pay,’ he said. ‘Not now.’", quotations: ["‘We won’t pay,’", "‘Not now.’"] },
	{ name: "British, straight", text: "'We won't pay,' he said.", quotations: ["'We won't pay,'"] },
	{
		name: "possessive inside",
		text: "‘The players’ union is angry,’ he said.",
		quotations: ["‘The players’ union is angry,’"],
	},
	{ name: "apostrophes only", text: "The players’ union and James’ dog don’t mind the ’90s.", quotations: [] },
	{ name: "straight apostrophes only", text: "The players' union and James' dog don't mind the '90s.", quotations: [] },
	{
		name: "an elision inside",
		text: "‘Rock ’n’ roll was ’til ’em all,’ he said.",
		quotations: ["‘Rock ’n’ roll was ’til ’em all,’"],
	},
	{ name: "feet and inches", text: 'He is 6\'2" and the screen is 27" wide.', quotations: [] },
	{
		name: "nested",
		text: "“He told me, ‘Go,’ so I went,” she said.",
		quotations: ["“He told me, ‘Go,’ so I went,”", "‘Go,’"],
	},
	{
		name: "nested the other way",
		text: "‘He told me, “Go,” so I went,’ she said.",
		quotations: ["‘He told me, “Go,” so I went,’", "“Go,”"],
	},
	{ name: "ends together", text: "“He said, ‘Go.’”", quotations: ["“He said, ‘Go.’”", "‘Go.’"] },
	{
		name: "never closed",
		text: "She said “yes and left.\n\nHe stayed “here”.",
		quotations: ["“yes and left.", "“here”"],
		open: ["“yes and left."],
	},
	{ name: "a stray closing mark", text: "She left.” He stayed “here”.", quotations: ["“here”"] },
	{
		name: "reopened at each paragraph",
		text: "“One ended.\n\n“Two ended.\n\n“Three ended,” he said.",
		quotations: ["“One ended.", "“Two ended.", "“Three ended,”"],
		open: ["“One ended.", "“Two ended."],
	},
];

test.each(CASES)("$name", ({ text, quotations, open = [] }) => {
	const found = readText(text).quotations;
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
	expect(found.filter(({ closed }) => !closed).map(({ start, end }) => text.slice(start, end))).toEqual(open);
	for (const { start, end, inner } of found) {
		expect(start).toBeLessThan(inner.start);
		expect(inner.end).toBeLessThanOrEqual(end);
	}
});

test("a quotation that goes on points at the one before", () => {
	const { quotations } = readText("He spoke.\n\n“One ended.\n\n“Two ended.\n\n“Three ended,” he said. “Four.”");
	expect(quotations.map(({ continues }) => continues)).toEqual([null, 0, 1, null]);
});

test("depth counts the quotations around", () => {
	const { quotations } = readText("“He said, ‘She said, “Go,” to me.’” “Then?”");
	expect(quotations.map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
});
