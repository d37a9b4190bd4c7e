import type { TextModel } from "../../text/text-model.ts";
import { untitled } from "../entities/names.ts";
import type { AttributedRegion } from "./attributed-region.ts";

/** A label leaves little doubt about who speaks. */
const SURENESS = 0.95;
const INTERVIEWEE = "The person interviewed";

/**
 * What transcripts, interviews and posts credit to whom by their labels. "BULL:" is the Steve Bull of an earlier label.
 *
 * @param nameOf the source that a label's name stands for in the whole article.
 * @param interviewed the person that an interview is with, if the article names one before it.
 */
export function turnRegions(
	{ text, blocks }: TextModel,
	nameOf: (name: string, at: number) => string,
	interviewed: (at: number) => string | null,
): AttributedRegion[] {
	const byLastName = new Map<string, string>();
	const regions: AttributedRegion[] = [];
	let somebody: string | null = null;
	for (const [i, block] of blocks.entries()) {
		if (block.speaker === undefined || (block.kind !== "paragraph" && block.kind !== "list-item")) continue;
		const last = block.speaker.split(" ").at(-1) ?? "";
		if (block.speaker === "") somebody ??= interviewed(block.start) ?? INTERVIEWEE;
		const written = block.speaker === "" ? (somebody ?? INTERVIEWEE) : (byLastName.get(last) ?? block.speaker);
		if (block.speaker.includes(" ")) byLastName.set(last, block.speaker);
		const speaker = nameOf(untitled(written), block.start);
		const label = [blocks[i - 1], blocks[i + 1]].find((near) => near?.kind === "speaker");
		regions.push({
			content: [{ start: block.start, end: block.end }],
			frame: [],
			chain: [speaker],
			cue: label ? text.slice(label.start, label.end) : null,
			stance: "assert",
			confidence: SURENESS,
			why: label
				? `the label “${text.slice(label.start, label.end)}” says who speaks`
				: `goes on with what ${speaker} says`,
		});
	}
	return regions;
}
