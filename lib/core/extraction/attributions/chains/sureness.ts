import type { TextModel } from "../../../text/text-model.ts";
import type { Frame } from "../rules/frame.ts";

/**
 * How often the annotators of PolNeAR's training part agreed with an attribution that a rule of this kind found: most of its
 * content credited there too, to a source or by a cue that overlaps. Counted over 10,100 of them; `npx onrecord evaluate`
 * holds the figures against the development part.
 */
const AGREED = {
	plain: { quoted: 0.96, indirect: 0.85 },
	verb: { quoted: 0.92, indirect: 0.72 },
	phrase: { quoted: 0.96, indirect: 0.84 },
} as const;
/** The corpus leaves out what nobody is credited with, so this is a guess. */
const HEARSAY = 0.8;
/** Speech that goes on in its marks; a paraphrase that goes on without a cue was seen too seldom to count. */
const CARRIED = { speech: 0.97, paraphrase: 0.6 } as const;

/** How sure an attribution is that a frame stands for, 0 to 1. */
export function frameSureness(model: TextModel, { kind, content, implied }: Frame): number {
	if (implied) return HEARSAY;
	const quoted = model.tokens[content[0]?.[0] ?? -1]?.kind === "quote";
	return AGREED[kind][quoted ? "quoted" : "indirect"];
}

/** How sure it is that a sentence goes on with what was said in the one before. */
export function carriedSureness(speech: boolean): number {
	return speech ? CARRIED.speech : CARRIED.paraphrase;
}
