import { Worker } from "node:worker_threads";
import { type ReadDocument, Refused } from "../../core/documents/document.ts";
import { READING } from "../../core/vocabulary/limits.ts";
import type { GivenDocument } from "../../documents/read-document.ts";
import { Line } from "../line.ts";
import { startOf } from "../start-of-thread.ts";
import type { DocumentReader } from "./document-reader.ts";
import type { ReadingMessage } from "./reading-thread.ts";

/** Documents that are read at the same time; the next ones wait their turn. */
const MOST_AT_ONCE = 2;
/** Of V8's heap. What a document takes beside it (its bytes, inflated parts, the memory of a PDF) is bounded by its reader. */
const HEAP_MEGABYTES = READING.megabytes / 2;
const SLOW = `It takes longer than ${READING.milliseconds / 1000} seconds to read.`;
const LARGE = `It takes more than ${READING.megabytes} MB of memory to read.`;

/**
 * Reads each document in a thread of its own, which ends with it: whatever a hostile file does to its reader, the thread's
 * limits of time and memory end it, and nothing is left for the next.
 *
 * @param module address of `reading-thread.ts`: a bundler would not find it by itself.
 */
export function openReadingThreads(
	module: string,
	limits: { readonly milliseconds: number } = READING,
): DocumentReader {
	const line = new Line(MOST_AT_ONCE);
	return async (given) => {
		const leave = await line.turn(undefined);
		const thread = new Worker(startOf(module), {
			eval: true,
			resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 },
		});
		try {
			return await read(thread, given, limits.milliseconds);
		} finally {
			await thread.terminate();
			leave();
		}
	};
}

function read(thread: Worker, given: GivenDocument, milliseconds: number): Promise<ReadDocument> {
	return new Promise((done, fail) => {
		let clock: NodeJS.Timeout | undefined;
		const end = (finish: () => void) => {
			clearTimeout(clock);
			finish();
		};
		thread.on("message", (message: ReadingMessage) => {
			if ("loaded" in message) {
				clock = setTimeout(() => fail(new Refused(SLOW)), milliseconds);
				thread.postMessage(given);
			} else if ("done" in message) end(() => done(message.done));
			else end(() => fail("refused" in message ? new Refused(message.refused) : message.fault));
		});
		thread.on("error", (error: NodeJS.ErrnoException) =>
			end(() => fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Refused(LARGE) : error)),
		);
		thread.on("exit", () => end(() => fail(new Error("The thread that read the document has ended."))));
	});
}
