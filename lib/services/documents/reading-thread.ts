import { parentPort } from "node:worker_threads";
import { isRefused, type ReadDocument } from "../../core/documents/document.ts";
import { type GivenDocument, readDocument } from "../../documents/read-document.ts";

/** What a thread tells: that it is loaded, and then what became of the one document that it reads. */
export type ReadingMessage =
	| { readonly loaded: true }
	| { readonly done: ReadDocument }
	| { readonly refused: string }
	| { readonly fault: unknown };

parentPort?.once("message", async (given: GivenDocument) => {
	const tell = (message: ReadingMessage) => parentPort?.postMessage(message);
	try {
		tell({ done: await readDocument(given) });
	} catch (error) {
		tell(isRefused(error) ? { refused: error.message } : { fault: error });
	}
});
parentPort?.postMessage({ loaded: true } satisfies ReadingMessage);
