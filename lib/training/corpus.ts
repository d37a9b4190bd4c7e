import { readFileSync } from "node:fs";
import type { Attribution } from "../core/extraction/extraction.ts";
import type { Span } from "../core/text/span.ts";

/** An article of a corpus with the attributions that a person marked in it. */
export interface CorpusArticle {
	readonly name: string;
	readonly text: string;
	readonly attributions: readonly Attribution[];
}

type Pairs = readonly (readonly [number, number])[];
interface Line {
	readonly name: string;
	readonly text: string;
	readonly attributions: readonly {
		source?: Pairs;
		cue?: Pairs;
		content?: Pairs;
	}[];
}

/** Reads a corpus file: one JSON object a line, `{name, text, attributions: [{source, cue, content}]}`, each role `[start, end)` pairs. */
export function readCorpus(file: string): CorpusArticle[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line, number) => {
			const read = JSON.parse(line) as Line;
			if (typeof read.text !== "string" || !Array.isArray(read.attributions))
				throw new Error(`${file}:${number + 1} is no article: it needs "text" and "attributions".`);
			return {
				name: read.name.replace(/^.*\//, "").replace(/\.txt$/, ""),
				text: read.text,
				attributions: read.attributions.map((attribution) => ({
					source: spans(attribution.source),
					cue: spans(attribution.cue),
					content: spans(attribution.content),
				})),
			};
		});
}

function spans(pairs: Pairs | undefined): Span[] {
	return (pairs ?? []).map(([start, end]) => ({ start, end }));
}
