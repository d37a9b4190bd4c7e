import type { Line } from "./line.ts";
import { countOrigins } from "./origins.ts";

/** What somebody supposes of a source: that it takes its report back, or that it can't be relied on. */
export const DOUBTS = ["retracted", "unreliable"] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What is supposed, by the source's identifier. */
export type Doubts = ReadonlyMap<string, Doubt>;

export type Effect = "falls" | "weakens" | "stands";

/**
 * What would become of a claim. A line through a source that takes its report back is gone; one through a source that can't be
 * relied on counts like "reportedly", as an origin that may be nobody. A claim falls when it had a sure origin and has none left, or
 * has no line at all any more; it weakens when its origins are fewer.
 */
export function effectOf(lines: readonly Line[], doubts: Doubts): Effect {
	const left: Line[] = [];
	let isTouched = false;
	for (const line of lines) {
		const supposed = line.map(({ sourceId }) => doubts.get(sourceId));
		if (supposed.includes("retracted")) isTouched = true;
		else if (supposed.includes("unreliable")) {
			isTouched = true;
			left.push(UNSURE);
		} else left.push(line);
	}
	if (!isTouched) return "stands";
	if (left.length === 0) return "falls";
	const [before, after] = [countOrigins(lines), countOrigins(left)];
	if (before.min > 0 && after.min === 0) return "falls";
	return after.min < before.min || after.max < before.max ? "weakens" : "stands";
}

const UNSURE: Line = [{ sourceId: "", name: "", kind: "unknown" }];
