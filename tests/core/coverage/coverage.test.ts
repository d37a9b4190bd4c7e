import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answering, coverageOf, coverageReader, type Ticked } from "../../../lib/core/coverage/coverage.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

const TEXT = `The bridge closes for a year

By Nina Brandt

The council shut the bridge on Friday. Nobody was warned. The harbour master told reporters that ferries run twice an hour.

- Tickets cost two crowns.

Nobody was warned.`;
const MODEL = readText(TEXT);
const at = (words: string, part: Partial<Answering> = {}): Answering => ({
	...{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
	...{ who: "", cue: null, chain: [], ...part },
});
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
const gapsIn = (claims: readonly Answering[], ticks: readonly Ticked[] = []) =>
	coverageOf(MODEL, claims, ticks).gaps.map(wordsOf);

test("every word is a gap until a claim has it; headlines and lists count, bylines don't", () => {
	expect(gapsIn([])).toEqual([
		"The bridge closes for a year",
		"The council shut the bridge on Friday",
		"Nobody was warned",
		"The harbour master told reporters that ferries run twice an hour",
		"Tickets cost two crowns",
		"Nobody was warned",
	]);
	expect(gapsIn([at("The council shut the bridge"), at("Tickets cost two crowns")])).not.toContain(
		"Tickets cost two crowns",
	);
	expect(gapsIn([at("The council shut the bridge")])).toContain("on Friday");
});

test("words that credit a claim, or name whom it is about, are answered for by it", () => {
	const ferries = { cue: "told", chain: [{ name: "The harbour master" }] };
	expect(gapsIn([at("ferries run twice an hour", ferries)])).not.toContain("The harbour master told reporters that");
	expect(gapsIn([at("ferries run twice an hour", { cue: "told" })])).toContain(
		"The harbour master told reporters that",
	);
	expect(gapsIn([at("run twice an hour", { ...ferries, who: "ferries" })]).join()).not.toContain("ferries");
});

test("a tick answers for its words in its sentence alone, and a claim that is gone opens only its own", () => {
	const [, , , , , last] = coverageOf(MODEL, [], []).gaps;
	expect(last?.tick).toEqual({ sentence: "Nobody was warned.", nth: 1, start: 0, end: 17 });
	const ticks = last ? [last.tick] : [];
	expect(gapsIn([], ticks).filter((words) => words === "Nobody was warned")).toHaveLength(1);
	const part = coverageOf(MODEL, [at("The council shut the bridge")], []).gaps.find(
		(gap) => wordsOf(gap) === "on Friday",
	);
	const friday = part ? [part.tick] : [];
	expect(gapsIn([at("The council shut the bridge")], friday)).not.toContain("on Friday");
	expect(gapsIn([], friday)).toContain("The council shut the bridge");
});

test("ticks stand in another draft where their sentence is the same, wherever it is", () => {
	const { gaps } = coverageOf(MODEL, [], []);
	const ticks = gaps.map(({ tick }) => tick);
	const moved = readText(
		TEXT.replace("Tickets cost two crowns.", "Tickets cost three crowns.").replace("Nobody", "No one"),
	);
	const left = coverageOf(moved, [], ticks);
	expect(left.gaps.map(({ tick }) => tick.sentence)).toEqual(["No one was warned.", "Tickets cost three crowns."]);
});

test("what is read again after every change is what is read anew, and each word is counted once", () => {
	const span = fc
		.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
		.map(([start, length]) => ({ ...at(""), start, end: Math.min(TEXT.length, start + length) }));
	const all = coverageOf(MODEL, [], []).gaps.map(({ tick }) => tick);
	const again = coverageReader(MODEL);
	fc.assert(
		fc.property(fc.array(span, { maxLength: 6 }), fc.subarray(all), (claims, ticks) => {
			const now = again(claims, ticks);
			expect(now).toEqual(coverageOf(MODEL, claims, ticks));
			const count = (gap: { start: number; end: number }) => wordsOf(gap).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
			expect(now.words - now.answered).toBe(now.gaps.reduce((sum, gap) => sum + count(gap), 0));
		}),
	);
});
