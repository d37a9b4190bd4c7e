import type { ReadDocument } from "../../core/documents/document.ts";
import type { GivenDocument } from "../../documents/read-document.ts";

/**
 * Reads a document, within the limits that a thread keeps.
 *
 * @throws {Refused} with the reason, for whoever sent it.
 */
export type DocumentReader = (given: GivenDocument) => Promise<ReadDocument>;

/** For what never reads a document. */
export const readNone: DocumentReader = async () => {
	throw new Error("No reader of documents was given to this runtime.");
};
