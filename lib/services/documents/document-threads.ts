import { Worker } from "node:worker_threads";
import type { Rendered } from "../../core/report/rendered.ts";
import { Line } from "../line.ts";
import { startOf } from "../start-of-thread.ts";
import type { DocumentMessage, DocumentTask } from "./document-thread.ts";
import type { DocumentWriter } from "./document-writer.ts";

/**
 * Writes documents in a thread, one after the other, so that a long one neither keeps anybody waiting who asks for something
 * else nor meets another in memory. The thread ends with its document: libraries keep what they have laid out.
 *
 * @param module address of `document-thread.ts`: a bundler would not find it by itself.
 */
export function openDocumentThreads(module: string): DocumentWriter {
	const line = new Line(1);
	return async (kind, report, person) => {
		const leave = await line.turn(person);
		try {
			return await write(module, { kind, report });
		} finally {
			leave();
		}
	};
}

function write(module: string, task: DocumentTask): Promise<Rendered<Uint8Array>> {
	const thread = new Worker(startOf(module), { eval: true });
	return new Promise<Rendered<Uint8Array>>((done, fail) => {
		thread.on("message", (message: DocumentMessage) => {
			if ("loaded" in message) thread.postMessage(task);
			else if ("written" in message) done(message.written);
			else fail(new Error(message.failed));
		});
		thread.on("error", fail);
		thread.on("exit", () => fail(new Error("The thread that wrote the document has ended.")));
	}).finally(() => thread.terminate());
}
