import type { TextModel } from "../../../text/text-model.ts";
import { firstFrom } from "../voices.ts";

/** Shorter quotations are words that the writer keeps at a distance; nothing is said in them. */
const SHORTEST_SPEECH = 3;

/** For each token how deep it stands in quotations that are long enough to say something: 0 outside, 1, 2 inside one in one. */
export function quotedTokens({ tokens, quotations }: TextModel): Uint8Array {
	const quoted = new Uint8Array(tokens.length);
	for (const { inner, depth } of quotations) {
		const first = firstFrom(tokens, inner.start);
		const end = firstFrom(tokens, inner.end);
		if (end - first >= SHORTEST_SPEECH) quoted.fill(Math.min(depth, 2) + 1, first, end);
	}
	return quoted;
}

/** How much deeper than each of three levels every token stands; 0 where no deeper. */
export const levelsOf = (depth: Uint8Array): Uint8Array[] =>
	[0, 1, 2].map((level) => depth.map((at) => Math.max(0, at - level)));
