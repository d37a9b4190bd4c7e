import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../../lib/core/drafts/excerpt.ts";
import { extract } from "../../../lib/core/extraction/extract.ts";
import type { Span } from "../../../lib/core/text/span.ts";
import { longArticle } from "../../bench/long-article.ts";

const LONG = longArticle(17_000);
const NEW = [
	"Oda Brandt, the harbour master of Vessland, resigned in May, her office said.",
	"Brandt said: “I was never asked about the eastern basin.” She left no successor.",
	"“Nobody will buy the barges,” Lindqvist told the Vessland Courier.",
];

/** The article with these paragraphs put in, evenly, and a way to tell them. */
function withNew(paragraphs: readonly string[], between: string) {
	const old = LONG.split("\n\n");
	const step = Math.floor(old.length / (paragraphs.length + 1));
	for (const [at, paragraph] of paragraphs.entries()) old.splice((at + 1) * step + at, 0, paragraph);
	const text = old.join(between);
	const places = paragraphs.map((paragraph) => ({ start: text.indexOf(paragraph), length: paragraph.length }));
	const isNew = ({ start, end }: Span) =>
		places.some((place) => place.start < end && start < place.start + place.length);
	return { text, isNew };
}

describe("an excerpt of a long text", () => {
	test.each(["\n\n", "\n"])(
		"gives the claims in new words that the whole text gives, its paragraphs parted by %j",
		(between) => {
			const { text, isNew } = withNew(NEW, between);
			const excerpt = excerptOf(text, isNew);
			expect(excerpt?.text.length).toBeLessThan(text.length / 5);
			const told = ({ who, what, chain, cue, form, stance, quote }: (typeof whole)[number]) => ({
				...{ who, what, chain, cue, form, stance, quote },
			});
			const whole = extract(text).claims.filter(isNew);
			const part = extract(excerpt?.text ?? "").claims.flatMap((claim) => {
				const place = excerpt?.toSource(claim);
				return place && isNew(place) ? [{ ...claim, ...place }] : [];
			});
			expect(whole.length).toBeGreaterThan(4);
			expect(part.map(told)).toEqual(whole.map(told));
			for (const { start, end, quote } of part) expect(text.slice(start, end)).toBe(quote);
		},
	);

	test("is not made of a short text, nor where most of it is new", () => {
		expect(excerptOf(NEW.join("\n\n"), () => true)).toBeNull();
		expect(excerptOf(LONG, () => true)).toBeNull();
	});

	test("holds each stretch of a paragraph where it says, whatever the text", () => {
		const line = fc.stringMatching(/^[ A-Za-z\u{1F6A2}É.]{0,12}$/u);
		const paragraphs = fc.array(line, { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(paragraphs, fc.constantFrom("\n", "\n\n", "\n \n"), fc.nat(), (lines, between, chosen) => {
				const text = `${lines.join(between)}${between}${"x".repeat(99_000)}\n\n${"y".repeat(120_000)}`;
				const at = chosen % text.length;
				const excerpt = excerptOf(text, ({ start, end }) => start <= at && at < end);
				const starts = [...(excerpt?.text.matchAll(/\S+/gu) ?? [])];
				for (const { index, 0: word } of starts) {
					const place = excerpt?.toSource({ start: index, end: index + word.length });
					expect(text.slice(place?.start, place?.end)).toBe(word);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
