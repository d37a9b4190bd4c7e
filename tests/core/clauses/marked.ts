import type { AttributedRegion } from "../../../lib/core/extraction/attributions/attributed-region.ts";

/** A sentence, with `[[…]]` around credited words and `{{…}}` around words that attribute, and the quotes of its claims. */
export type Case = readonly [marked: string, ...claims: string[]];

interface Marked {
	readonly text: string;
	/** One region for all the marked words: `[]` where nothing is marked. */
	readonly regions: readonly AttributedRegion[];
}

/** Takes the marks out of a sentence and gives where they stood. */
export function unmark(marked: string): Marked {
	const content: { start: number; end: number }[] = [];
	const frame: { start: number; end: number }[] = [];
	let text = "";
	for (const piece of marked.split(/(\[\[|\]\]|\{\{|\}\})/)) {
		const open = piece === "[[" ? content : piece === "{{" ? frame : null;
		const close = piece === "]]" ? content : piece === "}}" ? frame : null;
		if (open) open.push({ start: text.length, end: text.length });
		else if (close) Object.assign(close.at(-1) ?? {}, { end: text.length });
		else text += piece;
	}
	const region = {
		content,
		frame,
		chain: ["A source"],
		cue: "said",
		stance: "assert",
		confidence: 0.9,
		why: "“said”",
	} as const;
	return { text, regions: content.length > 0 ? [region] : [] };
}
