import { type ReadDocument, Refused } from "../../core/documents/document.ts";
import { READING } from "../../core/vocabulary/limits.ts";
import type { GivenDocument } from "../../documents/read-document.ts";
import { openThreads, TookTooLong } from "../threads/open-threads.ts";
import type { DocumentReader } from "./document-reader.ts";
import type { ReadingAnswer } from "./reading-thread.ts";

/** Documents that are read at the same time. */
const MOST_AT_ONCE = 2;
/** Of V8's heap. What a document takes beside it (its bytes, inflated parts, the memory of a PDF) is bounded by its reader. */
const HEAP_MEGABYTES = READING.megabytes / 2;
const SLOW = `It takes longer than ${READING.milliseconds / 1000} seconds to read.`;
const LARGE = `It takes more than ${READING.megabytes} MB of memory to read.`;

/**
 * Reads each document in a thread of its own, which ends with it: whatever a hostile file does to its reader, the thread's
 * limits of time and memory end it, and nothing is left for the next.
 *
 * @param module address of `reading-thread.ts`.
 */
export function openReadingThreads(
	module: string,
	{ milliseconds }: { readonly milliseconds: number } = READING,
): DocumentReader {
	const read = openThreads<GivenDocument, ReadingAnswer>({
		module,
		atOnce: MOST_AT_ONCE,
		isKept: false,
		limits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 },
		milliseconds,
	});
	return async (given): Promise<ReadDocument> => {
		const answer = await read(given).catch((error: unknown) => {
			throw refusalOf(error);
		});
		if ("refused" in answer) throw new Refused(answer.refused);
		return answer.read;
	};
}

function refusalOf(error: unknown): unknown {
	if (error instanceof TookTooLong) return new Refused(SLOW);
	return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
		? new Refused(LARGE)
		: error;
}
