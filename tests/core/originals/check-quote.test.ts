import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkQuote } from "../../../lib/core/originals/check-quote.ts";
import { type IndexedOriginal, indexOriginal } from "../../../lib/core/originals/indexed-original.ts";
import { readOriginal } from "../../../lib/core/originals/read-original.ts";
import { madeUpHearing } from "./made-up-hearing.ts";

function originalOf(text: string, name = "talk.txt"): IndexedOriginal {
	const read = readOriginal(name, text);
	if (!read.ok) throw new Error(read.message);
	return indexOriginal(read.original);
}

const TALK = originalOf(`[00:00:04] HOST: So the ferry stops in May?
[00:00:09] INES KALLIO: It does, um, it does stop, yes. We, we can not carry 1,200 people a day for $5 with two boats. I told
the board so in March -- in writing -- and they did not answer.
[00:01:30] HOST: Did the minister lie to us?
[00:01:34] INES KALLIO: The US company did, not the minister. I was go- going to say so. [laughs] We will not sell the boats. That is
that.`);

/** Quotation, verdict, and the differences that are not of typography: kind, quoted words, said words. */
type Told = readonly [kind: string, quoted: string, said: string];
const CASES = (
	[
		["they did not answer", "exact"],
		["It does stop, yes.", "exact"],
		["We can’t carry", "altered", ["altered", "can’t", "can not"]],
		["We cannot carry 1200 people a day for $5 with 2 boats", "exact"],
		["for €5 with two boats", "altered", ["altered", "€5", "$5"]],
		["carry 1,300 people a day", "altered", ["altered", "1,300", "1,200"]],
		["carry 1,200 people a week for $5", "altered", ["altered", "week", "day"]],
		["I told the boards so in March", "altered", ["altered", "boards", "board"]],
		["I told the board so and they did not answer", "trimmed", ["left-out", "", "in March -- in writing"]],
		["I told the board so in March … and they did not answer", "trimmed", ["left-out", "", "in writing"]],
		["they did answer", "trimmed", ["left-out", "", "not"]],
		["and they never did not answer", "altered", ["added", "never", ""]],
		["I was going to say so", "exact", ["slip", "", "go"]],
		["We will not sell the boats", "exact"],
		["We will not sell the [remaining] boats", "trimmed", ["bracketed", "remaining", ""]],
		["I told the board so in March. We will not sell the boats", "joined", ["joined", "", "We"]],
		["We will not sell the boats … they did not answer", "joined", ["joined", "", "they"]],
		["The us company did, not the minister", "altered", ["altered", "us", "US"]],
		["the zebra crossing was repainted", "not-found"],
	] as const satisfies readonly (readonly [string, string, ...Told[]])[]
).map(([quote, verdict, ...told]) => ({ quote, verdict, told: told as readonly Told[] }));

describe("a quotation held against a transcript", () => {
	test.each(CASES)("$quote: $verdict", ({ quote, verdict, told: expected }) => {
		const { text } = TALK.original;
		const check = checkQuote(quote, TALK);
		expect(check.verdict).toBe(verdict);
		const slips = expected.some(([kind]) => kind === "slip");
		const found = check.differences
			.filter(({ kind }) => kind !== "typographic" && kind !== "joined" && (slips || kind !== "slip"))
			.map(({ kind, quoted, said }) => [kind, quote.slice(quoted.start, quoted.end), text.slice(said.start, said.end)]);
		expect(found).toEqual(expected.filter(([kind]) => kind !== "joined"));
		const speakers = check.passages.slice(0, 1).map(({ speaker }) => speaker);
		expect(speakers).toEqual(speakers.map(() => "INES KALLIO"));
		expect(speakers.length === 0).toBe(verdict === "not-found");
	});

	test("tells what is written otherwise, and which words the speaker said twice", () => {
		const quote = "we cannot carry 1200 people";
		const kinds = checkQuote(quote, TALK).differences.map(({ kind, quoted }) => [
			kind,
			quote.slice(quoted.start, quoted.end),
		]);
		expect(kinds).toEqual([
			["typographic", "cannot"],
			["typographic", "1200"],
		]);
		expect(checkQuote("We, we cannot carry", TALK).verdict).toBe("exact");
	});

	test("tells that a word which denies was left out", () => {
		const { differences } = checkQuote("they did answer", TALK);
		expect(differences).toMatchObject([{ kind: "left-out", negation: true }]);
	});

	test("takes the words of the person quoted where others said them too, and others’ where nobody else did", () => {
		const both = originalOf("HOST: It was a good year.\nKALLIO: Was it? It was a good year.\nHOST: It was a bad day.");
		const own = (speaker: string | null) => speaker === "KALLIO";
		expect(checkQuote("It was a good year", both, own).passages).toMatchObject([{ speaker: "KALLIO" }]);
		expect(checkQuote("a bad day", both, own).passages).toMatchObject([{ speaker: "HOST" }]);
	});

	test("captions all in capitals tell nothing of abbreviations", () => {
		const loud = originalOf("HOST: THE BOAT IS LATE AGAIN AND NOBODY TOLD US ABOUT IT UNTIL THE MORNING CAME ROUND");
		expect(checkQuote("nobody told us about it", loud).verdict).toBe("exact");
	});

	test("letters of other scripts and the marks on them are words too", () => {
		const hindi = originalOf("वह की बात थी और लोग आए");
		expect(checkQuote("की बात थी", hindi).verdict).toBe("exact");
		expect(checkQuote("कि बात थी", hindi).verdict).not.toBe("exact");
		expect(checkQuote("𝟗 лодок", originalOf("нас 𝟗 лодок")).verdict).toBe("exact");
	});
});

const HEARING = madeUpHearing(9000);
const HOUR = originalOf(HEARING.typed);
const SENTENCES = HEARING.answers.flat();

describe("no altered word passes as exact", () => {
	/** Another word in the place of one, of each kind that newsrooms get wrong. */
	const OTHERWISE: readonly ((word: string) => string)[] = [
		(word) => word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
		(word) => (/^[a-z]+s$/.test(word) ? word.slice(0, -1) : `${word}s`),
		(word) => word.replace(/n’t$/, "") + (word.endsWith("n’t") ? "" : "n’t"),
		(word) => (/^(?:not|never)$/.test(word) ? "now" : "not"),
		(word) => word.replace(/’(?:d|ll|s)$/, ""),
		(word) => word.replace("$", "£"),
		(word) => `un${word}`,
		() => "allegedly",
	];
	const altered = fc
		.record({
			sentence: fc.constantFrom(...SENTENCES),
			at: fc.nat(),
			otherwise: fc.constantFrom(...OTHERWISE),
		})
		.map(({ sentence, at, otherwise }) => {
			const words = sentence.split(" ");
			const place = at % words.length;
			const [, word = "", mark = ""] = /^(.*?)([,.]?)$/.exec(words[place] ?? "") ?? [];
			const other = otherwise(word);
			return { sentence, other, word, quote: words.with(place, other + mark).join(" ") };
		})
		.filter(({ word, other }) => word !== other);

	test("of a sentence in an hour of speech", () => {
		const said = new Set(SENTENCES);
		fc.assert(
			fc.property(altered, ({ sentence, quote }) => {
				expect(checkQuote(sentence, HOUR).verdict).toBe("exact");
				if (said.has(quote)) return;
				expect(checkQuote(quote, HOUR).verdict).not.toBe("exact");
			}),
			{ numRuns: 400 },
		);
	});

	test("of any words in any text", () => {
		const word = fc.constantFrom(..."a b c dog dogs not no don’t 12 13 us US it one".split(" "));
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 30 }),
				fc.array(word, { minLength: 1, maxLength: 6 }),
				(said, quoted) => {
					const { verdict } = checkQuote(quoted.join(" "), originalOf(said.join(" ")));
					if (verdict !== "exact") return;
					// Every word was said in this order; words between them are there twice.
					let at = 0;
					for (const one of quoted) {
						const key = (text: string) => (text === "one" ? "1" : text);
						while (at < said.length && key(said[at] ?? "") !== key(one)) at++;
						expect(at).toBeLessThan(said.length);
						at++;
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});

/** What became of a word, and by what. */
const ALTERED: readonly (readonly [RegExp, string])[] = [
	[/\bnot\b/, "now"],
	[/\bnever\b/, "ever"],
	[/\b(\d+)(?= weeks)/, "1$1"],
	[/\bcan’t\b/, "can"],
	[/\bwon’t\b/, "will"],
	[/\btrue\b/, "untrue"],
	[/\brefused\b/, "agreed"],
	[/\bwithout\b/, "with"],
	[/\bpercent\b/, "points"],
	[/\bhalf\b/, "third"],
	[/\bNobody\b/, "Somebody"],
	[/\bmillion\b/, "billion"],
];

describe("an hour’s transcript with forty quotations, twelve of them altered in one word", () => {
	const apart = SENTENCES.filter((_, at) => at % 7 === 3);
	const changed = ALTERED.map(([from, to]) => {
		const sentence = apart.find((one) => from.test(one)) ?? "";
		apart.splice(apart.indexOf(sentence), 1);
		return { sentence, quote: sentence.replace(from, to) };
	});
	const right = apart.slice(0, 28);

	test("has that many", () => {
		expect(new Set([...changed.map(({ quote }) => quote), ...right]).size).toBe(40);
		expect(HOUR.words.count).toBeGreaterThan(9000);
		for (const { sentence, quote } of changed) expect(quote).not.toBe(sentence);
	});

	test("all that are altered are found, by the word, and no other", () => {
		for (const { sentence, quote } of changed) {
			const check = checkQuote(quote, HOUR);
			expect({ quote, verdict: check.verdict }).toEqual({ quote, verdict: "altered" });
			const words = check.differences.filter(({ kind }) => kind === "altered");
			expect(words).toHaveLength(1);
			const [{ quoted, said }] = words as [(typeof words)[0]];
			const there = HOUR.original.text.slice(said.start, said.end);
			expect(sentence).toContain(there);
			expect(quote.slice(0, quoted.start) + there + quote.slice(quoted.end)).toBe(sentence);
		}
		for (const quote of right)
			expect({ quote, verdict: checkQuote(quote, HOUR).verdict }).toEqual({ quote, verdict: "exact" });
	});
});
