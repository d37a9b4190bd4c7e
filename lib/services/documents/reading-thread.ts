import { isRefused, type ReadDocument } from "../../core/documents/document.ts";
import { type GivenDocument, readerOf } from "../../documents/read-document.ts";
import { workInThread } from "../threads/in-thread.ts";

/** What a thread makes of a document; an error that crosses threads would lose its class. */
export type ReadingAnswer = { readonly read: ReadDocument } | { readonly refused: string };

workInThread<GivenDocument, ReadingAnswer, "reader loaded">(async (given, tell) => {
	try {
		const read = await readerOf(given.name);
		tell("reader loaded");
		return { read: await read(given) };
	} catch (error) {
		if (isRefused(error)) return { refused: error.message };
		throw error;
	}
});
