import { readText } from "../text/read-text.ts";
import type { TextModel } from "../text/text-model.ts";
import { buildRegions } from "./attributions/chains/build-regions.ts";
import { tagAttributions } from "./attributions/tag-attributions.ts";
import { cutClaims } from "./clauses/cut-claims.ts";
import type { Attribution, Extraction } from "./extraction.ts";

/** Parts of the work, by what they take of its time on newspaper text. */
const TEXT_READ = 0.2;
const CREDITS_READ = 0.6;

/**
 * Breaks an article into claims with their source chains. Takes any string; deterministic, without I/O, in time linear
 * in the text's length. Offsets are UTF-16 code units into `text` as it came in.
 *
 * @param onProgress called now and then with the part of the work that is done, 0 to 1, never falling.
 */
export function extract(text: string, onProgress: (part: number) => void = () => {}): Extraction {
	const model = readText(text);
	const stage = (from: number, to: number) => (part: number) => onProgress(from + (to - from) * part);
	onProgress(TEXT_READ);
	const { regions, sources } = buildRegions(model, stage(TEXT_READ, CREDITS_READ));
	let attributions: Attribution[] | null = null;
	return {
		title: titleOf(model),
		blocks: model.blocks,
		sources,
		claims: cutClaims(model, regions, stage(CREDITS_READ, 1)),
		// Found when somebody first reads them: claims and chains are cut without them, and the trained tagger takes
		// longer than all the rest together.
		get attributions() {
			attributions ??= tagAttributions(model).map(({ source, cue, content }) => ({ source, cue, content }));
			return attributions;
		},
	};
}

function titleOf({ text, blocks }: TextModel): string | null {
	const title = blocks.find((block) => block.kind === "title");
	return title ? text.slice(title.start, title.end) : null;
}
