import { cpuTime } from "./growth.ts";
import type { Pattern } from "./patterns.ts";
import { worstStrings } from "./worst-strings.ts";

const SMALL = 10_000;
const LARGE = 30_000;
const FULL = 100_000;
/** Nothing that is a square of the small size is done in this time, on any machine. */
const SURELY_LINEAR_MS = 10;
/** Three times the text may take so many times as long: a square takes nine times. */
const MOST_GROWTH = 6;
/** So long may 100,000 characters take at most; people wait for a hundred patterns one after the other. */
const MOST_MS = 300;

/** Milliseconds to find every match of a pattern, from wherever it may begin. */
function timeOf(pattern: RegExp, text: string): number {
	return cpuTime(() => {
		for (let at = 0; at < text.length; ) {
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (match) at = Math.max(match.index + match[0].length, at + 1);
			else if (pattern.sticky) at++;
			else break;
		}
	});
}

/** The lesser time of two: the first of all compiles the pattern, and now and then one collects garbage. */
const timed = (time: () => number, enough: number): number => {
	const first = time();
	return first > enough ? Math.min(first, time()) : first;
};

/** A string on which a pattern takes more than its share of a longer text, in words; null where there is none. */
export function slownessOf({ source, flags }: Pick<Pattern, "source" | "flags">): string | null {
	const everywhere = new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`);
	const { units, ends } = worstStrings(source, flags);
	let worst = { text: (_: number) => "", ms: -1, unit: "" };
	for (const unit of units)
		for (const end of ends) {
			// The very end is something else, so that what runs to the end of the text fails there.
			const text = (size: number) => unit.repeat(size / unit.length) + end;
			const time = (size: number) => timed(() => timeOf(everywhere, text(size)), SURELY_LINEAR_MS);
			// Step by step, so that what is worse than a square is found before it takes for ever.
			for (const size of [20, 500])
				if (time(size) > SURELY_LINEAR_MS)
					return `${time(size).toFixed(0)} ms for ${size} characters of ${JSON.stringify(unit)}`;
			const ms = time(SMALL);
			if (ms > SURELY_LINEAR_MS) {
				const growth = ms > 100 ? Number.POSITIVE_INFINITY : time(LARGE) / ms;
				if (growth > MOST_GROWTH)
					return `${ms.toFixed(0)} ms for ${SMALL} characters of ${JSON.stringify(unit)}, and ${growth.toFixed(0)} times that for three times as many`;
			}
			if (ms > worst.ms) worst = { text, ms, unit };
		}
	const full = timed(() => timeOf(everywhere, worst.text(FULL)), MOST_MS);
	return full > MOST_MS ? `${full.toFixed(0)} ms for ${FULL} characters of ${JSON.stringify(worst.unit)}` : null;
}
