import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOriginal } from "../../../lib/core/originals/read-original.ts";
import { secondsOf, timeCode } from "../../../lib/core/originals/time-codes.ts";

type Said = readonly [speaker: string | null, time: number | null, words: string, page?: number];

function turnsOf(name: string, text: string): Said[] {
	const read = readOriginal(name, text);
	if (!read.ok) throw new Error(read.message);
	const { text: words, turns } = read.original;
	return turns.map(
		({ speaker, time, page, start, end }) =>
			[speaker, time, words.slice(start, end), ...(page === null ? [] : [page])] as unknown as Said,
	);
}

const PLAIN: readonly (readonly [string, string, readonly Said[]])[] = [
	[
		"labels in capitals, and paragraphs that go on",
		"JO PARK: We left at noon.\n\nIt was raining.\nCHAIR: Thank you.",
		[
			["JO PARK", null, "We left at noon."],
			["JO PARK", null, "It was raining."],
			["CHAIR", null, "Thank you."],
		],
	],
	[
		"times before, in and behind a label",
		"[00:01:02] JO PARK: One.\n00:02:00 - Jo Park: Two.\nJO PARK (1:00:03): Three.",
		[
			["JO PARK", 62, "One."],
			["Jo Park", 120, "Two."],
			["JO PARK", 3603, "Three."],
		],
	],
	[
		"a name and a time on a line of their own",
		"Jo Park  0:07\nWe left.\n\nSpeaker 2  1:10\nWhy?",
		[
			["Jo Park", 7, "We left."],
			["Speaker 2", 70, "Why?"],
		],
	],
	[
		"times between sentences",
		"Jo: Here. [00:00:09] And there.\nJo: Now.",
		[
			["Jo", null, "Here."],
			["Jo", 9, "And there."],
			["Jo", 9, "Now."],
		],
	],
	[
		"the sides of a deposition",
		"Q. Were you there?\nA. I was.\nQ. Alone?",
		[
			["Q", null, "Were you there?"],
			["A", null, "I was."],
			["Q", null, "Alone?"],
		],
	],
	[
		"a note is no speaker, and a time of day no code",
		"Note: bring boots.\nAt 12:30 we met.",
		[
			[null, null, "Note: bring boots."],
			[null, null, "At 12:30 we met."],
		],
	],
	[
		"pages",
		"First.\fSecond.\n[Page 7]\nLast.",
		[
			[null, null, "First.", 1],
			[null, null, "Second.", 2],
			[null, null, "Last.", 7],
		],
	],
	[
		"Windows line ends and a byte order mark",
		"\uFEFFJO PARK: One.\r\nJO PARK: Two.\r\n",
		[
			["JO PARK", null, "One."],
			["JO PARK", null, "Two."],
		],
	],
];

describe("a transcript in plain text", () => {
	test.each(PLAIN)("%s", (_, text, turns) => expect(turnsOf("talk.txt", text)).toEqual(turns));
});

describe("captions", () => {
	test("WebVTT: voices, notes, styles, marks and entities", () => {
		const file = [
			"WEBVTT - council",
			"",
			"NOTE made by hand\nwith two lines",
			"",
			"STYLE\n::cue { color: red }",
			"",
			"1\n00:01.000 --> 00:04.000 align:start\n<v Jo Park>We <i>left</i> &amp; ran.</v>",
			"",
			"00:04.500 --> 00:06.000\nIt was raining.",
			"",
			"00:06.000 --> 00:08.000\n<v.loud Chair>Thank you.</v> <v Jo Park>Bye.",
		].join("\n");
		expect(turnsOf("talk.vtt", file)).toEqual([
			["Jo Park", 1, "We left & ran."],
			["Jo Park", 4.5, "It was raining."],
			["Chair", 6, "Thank you."],
			["Jo Park", 6, "Bye."],
		]);
	});

	test("SubRip: labels, and marks for another speaker", () => {
		const file =
			"1\r\n00:00:01,000 --> 00:00:02,500\r\nJO PARK: We left.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n>> Why?\r\n";
		expect(turnsOf("talk.srt", file)).toEqual([
			["JO PARK", 1, "We left."],
			[null, 3, "Why?"],
		]);
	});

	test("a time that is none is told with its line", () => {
		const read = readOriginal("talk.vtt", "WEBVTT\n\n00:99.000 --> 00:04.000\nHello");
		expect(read).toMatchObject({ ok: false, message: expect.stringContaining("Line 3") });
	});

	test.each([
		["talk.srt", "Hello there.", "no captions"],
		["talk.txt", " \n\n", "empty"],
		["talk.txt", "… — …", "no words"],
		["talk.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\n\n", "no words"],
	])("%s with %j is refused: %s", (name, text, why) => {
		const read = readOriginal(name, text);
		expect(read).toMatchObject({ ok: false, message: expect.stringContaining(why) });
	});
});

test("turns lie in order in the text and hold all of it", () => {
	const line = fc.constantFrom(
		"JO: ",
		"[00:01] ",
		"a b",
		"\n",
		"\f",
		"“x”",
		"12:03",
		"🛳 ",
		"Page 3",
		"-->",
		"<v ",
		": ",
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("a.txt", "a.vtt", "a.srt"), (parts, name) => {
			const read = readOriginal(name, parts.join(""));
			if (!read.ok) return;
			const { text, turns } = read.original;
			expect(turns.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
		}),
	);
});

test("a time is read as it is written", () => {
	fc.assert(
		fc.property(fc.nat({ max: 350_000 }), (seconds) => {
			expect(secondsOf(timeCode(seconds))).toBe(seconds);
		}),
	);
	expect(secondsOf("01:02:03:14")).toBe(3723);
	expect(secondsOf("12:75")).toBeNull();
});
