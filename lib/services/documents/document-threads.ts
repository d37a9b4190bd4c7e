import type { Rendered } from "../../core/report/rendered.ts";
import { openThreads } from "../threads/open-threads.ts";
import type { DocumentTask } from "./document-thread.ts";
import type { DocumentWriter } from "./document-writer.ts";

/**
 * Writes documents in a thread, one after the other, so that a long one doesn't meet another in memory. The thread ends with
 * its document: libraries keep what they have laid out.
 *
 * @param module address of `document-thread.ts`.
 */
export function openDocumentThreads(module: string): DocumentWriter {
	const write = openThreads<DocumentTask, Rendered<Uint8Array>>({ module, atOnce: 1, isKept: false });
	return (kind, report, person) => write({ kind, report }, { person });
}
