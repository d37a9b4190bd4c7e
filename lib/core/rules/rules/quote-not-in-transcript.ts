import { type CheckedQuotation, checkQuotations } from "../../originals/check-quotations.ts";
import { indexOriginal } from "../../originals/indexed-original.ts";
import type { Passage } from "../../originals/quote-check.ts";
import { timeCode } from "../../originals/time-codes.ts";
import type { CheckedStory, CheckedText } from "../checked-story.ts";
import { claim, person, withText } from "../example.ts";
import { words } from "../message.ts";
import type { TextRule } from "../rule.ts";

export const rule = {
	over: "text",
	id: "quote-not-in-transcript",
	title: "Quotation differs from the original",
	checks:
		"Warns when a quotation is not what its source said in the transcript or document that is attached to that source: a word altered, two places made one, a word left out without “…”, somebody else’s words, or not there at all. Keeps silent where nothing is attached, on words left out where “…” says so, on slips of the tongue and on typography.",
	severity: "warn",
	remedy: null,
	concerns: ({ claim }) => claim.chain.length > 0,
	check: (text, claims) =>
		checkQuotations(
			text,
			claims.map((reading) => reading.claim),
			text.originals ?? [],
		).flatMap((quotation) => {
			const message = messageOf(quotation, text);
			return message === null ? [] : [{ spans: [quotation.span], message }];
		}),
	why: "A reader takes every word between quotation marks for the speaker’s own. The quotation that was close enough is next week’s correction.",
	texts: [],
	examples: () => [
		{
			name: "one word is another",
			story: withOriginal(
				"ROWE: The bridge will not open this year, and I told the council so.",
				"We expect delays. “The bridge will not open next year,” Rowe said.",
			),
			findings: [
				{
					claimIds: ["quoted"],
					message:
						"“The bridge will not open next year” is not what Ana Rowe said in hearing.txt: “next” was “this”. Quote the words as they were said, or take the quotation marks away.",
				},
			],
		},
		{
			name: "“not” was left out",
			story: withOriginal(
				"ROWE: The bridge will not open this year.",
				"We expect delays. “The bridge will open this year,” Rowe said.",
			),
			findings: [
				{
					claimIds: ["quoted"],
					message:
						"“The bridge will open this year” leaves out “not”, which Ana Rowe said in hearing.txt. Quote it whole.",
				},
			],
		},
		{
			name: "the words are the interviewer’s",
			story: withOriginal(
				"Q. So the bridge will not open this year?\nROWE: I did not say that.",
				"We expect delays. “The bridge will not open this year,” Rowe said.",
			),
			findings: [
				{
					claimIds: ["quoted"],
					message:
						"“The bridge will not open this year” was said by Q in hearing.txt, not by Ana Rowe. Correct the credit.",
				},
			],
		},
		{
			name: "slips of the tongue, and typography",
			story: withOriginal(
				"ROWE: The, um, the bridge won't open this year.",
				"We expect delays. “The bridge won’t open this year,” Rowe said.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

function messageOf({ span, source, original, check, saidBy }: CheckedQuotation, { text }: CheckedText): string | null {
	const inner = text.slice(span.start, span.end);
	const quote = words(inner.endsWith(",") ? inner.slice(0, -1) : inner);
	const where = original.name;
	const { text: said } = original.index.original;
	const quoted = (at: { start: number; end: number }) => text.slice(span.start + at.start, span.start + at.end);
	const [first, second] = check.passages;
	switch (check.verdict) {
		case "not-found":
			return `${quote} is not in ${where}, where ${source.name} is on record. Attach the original that it comes from, or correct it.`;
		case "altered": {
			const told = check.differences.flatMap(({ kind, quoted: here, said: there }) => {
				if (kind === "altered") return `“${quoted(here)}” was “${said.slice(there.start, there.end)}”`;
				return kind === "added" ? `“${quoted(here)}” was not said` : [];
			});
			return `${quote} is not what ${source.name} said in ${where}${at(first)}: ${told.slice(0, 4).join("; ")}. Quote the words as they were said, or take the quotation marks away.`;
		}
		case "joined":
			return `${quote} joins what ${source.name} said in two places of ${where}${at(first, second)}. Make two quotations of it.`;
		default: {
			const denied = check.differences.find(({ kind, negation }) => kind === "left-out" && negation);
			if (denied)
				return `${quote} leaves out “${said.slice(denied.said.start, denied.said.end)}”, which ${source.name} said in ${where}${at(first)}. Quote it whole.`;
			const missing = check.differences.find(
				({ kind, quoted: { start, end } }) =>
					kind === "left-out" && !/…|\.\.\.|[[\]]/u.test(inner.slice(Math.max(0, start - 5), end + 5)),
			);
			if (missing && saidBy === null)
				return `${quote} leaves out “${said.slice(missing.said.start, missing.said.end)}”, which ${source.name} said in ${where}${at(first)}. Mark the gap with “…”, or quote it whole.`;
			return saidBy === null
				? null
				: `${quote} was said by ${saidBy} in ${where}${at(first)}, not by ${source.name}. Correct the credit.`;
		}
	}
}

/** " (00:12:03)", " (page 4)", " (00:12:03 and 00:30:10)"; nothing where the original has neither times nor pages. */
function at(...passages: readonly (Passage | undefined)[]): string {
	const places = passages.flatMap((passage) => {
		if (!passage) return [];
		if (passage.time !== null) return timeCode(passage.time);
		return passage.page === null ? [] : `page ${passage.page}`;
	});
	return places.length === 0 ? "" : ` (${[...new Set(places)].join(" and ")})`;
}

/** A story that quotes Ana Rowe, with an original of what she said. */
function withOriginal(said: string, text: string): CheckedStory {
	const quote = /“[^“”]+”/.exec(text)?.[0] ?? "";
	const told = withText(text, claim("quoted", [person("Ana Rowe")], quote, { form: "direct" }));
	const turns = said.split("\n").map((line) => /^(\w+)[.:] (.*)$/.exec(line) ?? [line, "", line]);
	let start = 0;
	const original = {
		text: turns.map(([, , spoken]) => spoken).join("\n"),
		turns: turns.map(([, speaker = null, spoken = ""]) => {
			const turn = { speaker, time: null, page: null, start, end: start + spoken.length };
			start += spoken.length + 1;
			return turn;
		}),
	};
	const index = indexOriginal(original);
	const originals = [{ id: "hearing", sourceId: "Ana Rowe", name: "hearing.txt", index }];
	return { ...told, ...(told.text && { text: { ...told.text, originals } }) };
}
