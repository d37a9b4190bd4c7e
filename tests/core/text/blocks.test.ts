import { describe, expect, test } from "vitest";
import type { BlockKind } from "../../../lib/core/text/block.ts";
import { readBlocks } from "../../../lib/core/text/blocks.ts";

/** A block as the tests write it: its kind and its text. */
type Row = readonly [BlockKind, string];

const CASES: readonly { name: string; text: string; blocks: readonly Row[] }[] = [
	{ name: "nothing", text: "", blocks: [] },
	{ name: "white space", text: " \n\t\u00A0\r\n\u200B\uFEFF", blocks: [] },
	{ name: "one sentence", text: "The mill closed.", blocks: [["paragraph", "The mill closed."]] },
	{ name: "one line without a full stop", text: "The mill closed", blocks: [["paragraph", "The mill closed"]] },
	{
		name: "title, byline, dateline, paragraph",
		text: "Mill closes after fire\n\nBy Ada Cole, Business Editor\n\nLEEDS, June 3 — The mill closed.",
		blocks: [
			["title", "Mill closes after fire"],
			["byline", "By Ada Cole, Business Editor"],
			["dateline", "LEEDS, June 3 —"],
			["paragraph", "The mill closed."],
		],
	},
	{
		name: "an agency's dateline",
		text: "Mill closes\n\nNew York (AP) - The mill closed.",
		blocks: [
			["title", "Mill closes"],
			["dateline", "New York (AP) -"],
			["paragraph", "The mill closed."],
		],
	},
	{
		name: "a dash that ends no dateline",
		text: "NATO — an alliance of thirty states — met.",
		blocks: [
			["dateline", "NATO —"],
			["paragraph", "an alliance of thirty states — met."],
		],
	},
	{
		name: "a title printed three times",
		text: "Mill closes!\n\nMill closes!\n\nMILL CLOSES\n\nThe mill closed.\n\nExit mobile version",
		blocks: [
			["title", "Mill closes!"],
			["boilerplate", "Mill closes!"],
			["boilerplate", "MILL CLOSES"],
			["paragraph", "The mill closed."],
			["boilerplate", "Exit mobile version"],
		],
	},
	{
		name: "headings between paragraphs",
		text: "Title of it\n\nOne ended.\n\nUncertain Future\n\nTwo began.\n\n“Cut to the bone”\n\nThree went on.",
		blocks: [
			["title", "Title of it"],
			["paragraph", "One ended."],
			["heading", "Uncertain Future"],
			["paragraph", "Two began."],
			["heading", "“Cut to the bone”"],
			["paragraph", "Three went on."],
		],
	},
	{
		name: "a one-line quotation is no heading",
		text: "Title of it\n\nShe rose.\n\n“We will not pay.”\n\nThey left.",
		blocks: [
			["title", "Title of it"],
			["paragraph", "She rose."],
			["paragraph", "“We will not pay.”"],
			["paragraph", "They left."],
		],
	},
	{
		name: "one line a paragraph",
		text: "Title of it\nBy Jan Stone\nThe first thing happened.\nThe second thing happened.",
		blocks: [
			["title", "Title of it"],
			["byline", "By Jan Stone"],
			["paragraph", "The first thing happened."],
			["paragraph", "The second thing happened."],
		],
	},
	{
		name: "hard-wrapped paragraphs",
		text: "The council met on Monday evening in the old\ntown hall and voted to close the pool, which\nhad been losing money.\n\nThe pool opened in 1962 and is the only one in\nthe valley.",
		blocks: [
			[
				"paragraph",
				"The council met on Monday evening in the old\ntown hall and voted to close the pool, which\nhad been losing money.",
			],
			["paragraph", "The pool opened in 1962 and is the only one in\nthe valley."],
		],
	},
	{
		name: "Markdown",
		text: "# Mill closes\n\nThe mill closed.\n\n## Jobs\n\n- It had 40 workers.\n* Two were hurt.\n1. Nobody died.\n\n> “We are sorry,” it said.\n\n---\n\n**What next**\n\nNobody knows.",
		blocks: [
			["title", "Mill closes"],
			["paragraph", "The mill closed."],
			["heading", "Jobs"],
			["list-item", "It had 40 workers."],
			["list-item", "Two were hurt."],
			["list-item", "Nobody died."],
			["paragraph", "“We are sorry,” it said."],
			["boilerplate", "---"],
			["heading", "What next"],
			["paragraph", "Nobody knows."],
		],
	},
	{
		name: "HTML left over",
		text: "<h1>Mill closes</h1>\n<p>The mill closed.</p>\n<li>It had 40 workers.</li>\n<br/>",
		blocks: [
			["title", "Mill closes"],
			["paragraph", "The mill closed."],
			["list-item", "It had 40 workers."],
		],
	},
	{
		name: "links to other stories",
		text: "Mill closes\n\nThe mill closed.\n\nRelated stories\n\nPool reopens\n\nTown hall sold\n\nThe owner spoke.",
		blocks: [
			["title", "Mill closes"],
			["paragraph", "The mill closed."],
			["boilerplate", "Related stories"],
			["boilerplate", "Pool reopens"],
			["boilerplate", "Town hall sold"],
			["paragraph", "The owner spoke."],
		],
	},
	{
		name: "carriage returns and odd breaks",
		text: "Mill closes\r\n\r\nOne ended.\rTwo ended.\u2029Three ended.",
		blocks: [
			["title", "Mill closes"],
			["paragraph", "One ended."],
			["paragraph", "Two ended."],
			["paragraph", "Three ended."],
		],
	},
	{
		name: "a byte order mark and soft spaces",
		text: "\uFEFFMill closes\n\u00A0\u200B\nThe\u00A0mill closed.\u00A0",
		blocks: [
			["title", "Mill closes"],
			["paragraph", "The\u00A0mill closed."],
		],
	},
];

test.each(CASES)("$name", ({ text, blocks }) => {
	const found = readBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
	expect(found).toEqual(blocks);
});

const FURNITURE = [
	"Advertisement",
	"ADVERTISEMENT",
	"Read more: The mill that would not close",
	"READ ALSO: Ten mills to visit",
	"Sign up to our weekly Mills newsletter",
	"Subscribe to The Valley Post for €1 a week.",
	"Follow us on Facebook",
	"Follow @valleypost on X",
	"Share this article",
	"Share",
	"Print",
	"12 Comments",
	"© 2024 Valley Post. All rights reserved.",
	"Copyright 2024 Valley Post",
	"Photograph: Ada Cole/Valley Post",
	"Photo: Ada Cole",
	"(AP Photo/Ada Cole)",
	"The mill in 1962. Ada Cole/Getty Images",
	"Additional reporting by Jan Stone in Leeds",
	"(Reporting by Jan Stone; Editing by Ada Cole)",
	"This article was updated at 4 p.m. to add a comment.",
	"An earlier version of this story misspelled the owner's name.",
	"Correction: the mill closed in May.",
	"Do you know more? Email desk@valleypost.example",
	"https://valleypost.example/mill",
	"* * *",
];

describe("page furniture is boilerplate", () => {
	test.each(FURNITURE)("%s", (line) => {
		const text = `Mill closes after fire\n\nThe mill closed.\n\n${line}\n\nThe owner spoke of it.`;
		const found = readBlocks(text).filter((block) => block.kind === "boilerplate");
		expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([line]);
	});
});

const PROSE = [
	"Read as a whole, the report is mild.",
	"Subscribers of the paper were told first.",
	"Sharing the house had been his idea.",
	"Print runs fell by half.",
	"Photographs of the mill were found in the cellar.",
	"Follow the money, she told the jury.",
	"By Tuesday the roads were clear.",
	"Corrections officers found a knife in his cell.",
	"Copyright law does not protect ideas.",
];

describe("prose that begins like furniture stays prose", () => {
	test.each(PROSE)("%s", (line) => {
		const text = `Mill closes after fire\n\nThe mill closed.\n\n${line}\n\nThe owner spoke of it.`;
		expect(readBlocks(text).map((block) => block.kind)).toEqual(["title", "paragraph", "paragraph", "paragraph"]);
	});
});
