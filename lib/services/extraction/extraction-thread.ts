import { parentPort } from "node:worker_threads";
import { extract } from "../../core/extraction/extract.ts";
import type { Span } from "../../core/text/span.ts";
import type { StoryExtraction } from "./extractor.ts";

/** What a thread tells: that it is loaded, and while and after it reads a text. */
export type ThreadMessage =
	| { readonly loaded: true }
	| { readonly progress: number }
	| { readonly done: StoryExtraction };

/** What a thread is asked to read. */
export interface ThreadTask {
	readonly text: string;
	readonly anyway: readonly Span[];
}

parentPort?.on("message", ({ text, anyway }: ThreadTask) => {
	const tell = (message: ThreadMessage) => parentPort?.postMessage(message);
	const { title, sources, claims } = extract(text, (progress) => tell({ progress }), anyway);
	tell({ done: { title, sources, claims } });
});
parentPort?.postMessage({ loaded: true } satisfies ThreadMessage);
