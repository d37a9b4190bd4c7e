import { extract } from "../../core/extraction/extract.ts";
import type { Extraction } from "../../core/extraction/extraction.ts";
import type { Span } from "../../core/text/span.ts";

/** What of an extraction a story is made of. The attribution spans are left out: they take longer than all the rest. */
export type StoryExtraction = Pick<Extraction, "title" | "sources" | "claims">;

/** How whoever waits for an extraction follows it. */
export interface ExtractionWatch {
	/** Gives it up: the promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Called now and then with the part that is done, 0 to 1. */
	readonly onProgress?: (part: number) => void;
	/** Stretches to read although they would be left out. */
	readonly anyway?: readonly Span[];
	/** Who waits: one text of a person is read at a time, so that nobody waits for all of somebody else's. */
	readonly person?: string;
}

/** Breaks an article into claims. */
export type Extractor = (text: string, watch?: ExtractionWatch) => Promise<StoryExtraction>;

/** In the caller's own thread, which does nothing else meanwhile: for the command line. */
export const extractHere: Extractor = async (text, { signal, onProgress, anyway } = {}) => {
	signal?.throwIfAborted();
	return extract(text, onProgress, anyway);
};
