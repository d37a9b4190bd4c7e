import { openThreads } from "../threads/open-threads.ts";
import type { ExtractionTask } from "./extraction-thread.ts";
import type { Extractor, StoryExtraction } from "./extractor.ts";

/** Texts that are read at the same time. */
const MOST_AT_ONCE = 2;

/**
 * Reads texts in threads, which are kept warm for the next text.
 *
 * @param module address of `extraction-thread.ts`.
 */
export function openExtractionThreads(module: string): Extractor {
	const read = openThreads<ExtractionTask, StoryExtraction, number>({ module, atOnce: MOST_AT_ONCE, isKept: true });
	return (text, { signal, onProgress, person, anyway = [] } = {}) =>
		read({ text, anyway }, { signal, person, onWord: onProgress });
}
