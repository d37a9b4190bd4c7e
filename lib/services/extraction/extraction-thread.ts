import { extract } from "../../core/extraction/extract.ts";
import type { Span } from "../../core/text/span.ts";
import { workInThread } from "../threads/in-thread.ts";
import type { StoryExtraction } from "./extractor.ts";

/** What a thread is asked to read. */
export interface ExtractionTask {
	readonly text: string;
	readonly anyway: readonly Span[];
}

workInThread(({ text, anyway }: ExtractionTask, tell: (progress: number) => void): StoryExtraction => {
	const { title, sources, claims } = extract(text, tell, anyway);
	return { title, sources, claims };
});
