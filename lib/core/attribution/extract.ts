import { cutClaims } from "../claims/cutting/cut-claims.ts";
import { readText } from "../text/read-text.ts";
import type { TextModel } from "../text/text-model.ts";
import type { Extraction } from "./extraction.ts";

/**
 * Breaks an article into claims with their source chains. Takes any string; deterministic, without I/O, in time linear
 * in the text's length. Offsets are UTF-16 code units into `text` as it came in.
 */
export function extract(text: string): Extraction {
	const model = readText(text);
	return {
		title: titleOf(model),
		blocks: model.blocks,
		attributions: [],
		sources: [],
		claims: cutClaims(model, []),
	};
}

function titleOf({ text, blocks }: TextModel): string | null {
	const title = blocks.find((block) => block.kind === "title");
	return title ? text.slice(title.start, title.end) : null;
}
