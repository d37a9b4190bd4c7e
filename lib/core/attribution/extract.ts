import { cutClaims } from "../claims/cutting/cut-claims.ts";
import { readText } from "../text/read-text.ts";
import type { TextModel } from "../text/text-model.ts";
import { buildRegions } from "./chains/build-regions.ts";
import type { Extraction } from "./extraction.ts";
import { tagAttributions } from "./tag-attributions.ts";

/**
 * Breaks an article into claims with their source chains. Takes any string; deterministic, without I/O, in time linear
 * in the text's length. Offsets are UTF-16 code units into `text` as it came in.
 */
export function extract(text: string): Extraction {
	const model = readText(text);
	const { regions, sources } = buildRegions(model);
	return {
		title: titleOf(model),
		blocks: model.blocks,
		attributions: tagAttributions(model).map(({ source, cue, content }) => ({
			source,
			cue,
			content,
		})),
		sources,
		claims: cutClaims(model, regions),
	};
}

function titleOf({ text, blocks }: TextModel): string | null {
	const title = blocks.find((block) => block.kind === "title");
	return title ? text.slice(title.start, title.end) : null;
}
