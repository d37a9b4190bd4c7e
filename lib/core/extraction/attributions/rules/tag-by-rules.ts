import { tagWords } from "../../../english/tag-words.ts";
import type { Span } from "../../../text/span.ts";
import type { TextModel } from "../../../text/text-model.ts";
import { quotedTokens } from "../chains/quoted-tokens.ts";
import type { TaggedAttribution } from "../tagged-attribution.ts";
import { findFrames } from "./find-frames.ts";
import type { Frame, TokenRange } from "./frame.ts";

/**
 * The outermost attributions of a text by word lists and rules alone, in text order: the baseline that the trained
 * tagger is measured against. Linear in the text's length.
 */
export function tagByRules(model: TextModel): TaggedAttribution[] {
	const table = tagWords(model);
	const depth = quotedTokens(model);
	const spans = (ranges: readonly (TokenRange | null)[]) =>
		ranges.flatMap((range) => (range ? [spanOf(model, range)] : []));
	return model.sentences.flatMap((sentence) => {
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") return [];
		const frames = findFrames(table, sentence, depth);
		return frames
			.filter((frame) => !isInner(frame, frames))
			.map((frame) => ({
				source: spans([frame.source]),
				cue: spans([frame.cue]),
				content: spans(frame.content),
				confidence: frame.implied ? 0.8 : 0.88,
				why: frame.rule,
			}));
	});
}

/** Its cue stands in what another attribution of the sentence reports. */
function isInner(frame: Frame, frames: readonly Frame[]): boolean {
	return frames.some(
		(other) =>
			other !== frame &&
			other.source !== null &&
			other.content.some(([first, end]) => first <= frame.cue[0] && frame.cue[1] <= end) &&
			!frame.content.some(([first, end]) => first <= other.cue[0] && other.cue[1] <= end),
	);
}

function spanOf({ tokens }: TextModel, [first, end]: TokenRange): Span {
	return { start: tokens[first]?.start ?? 0, end: tokens[Math.max(first, end - 1)]?.end ?? 0 };
}
