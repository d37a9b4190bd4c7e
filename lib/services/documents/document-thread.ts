import type { Report } from "../../core/report/model.ts";
import type { DocumentKind } from "../../documents/write/kinds.ts";
import { writeDocument } from "../../documents/write/write-document.ts";
import { workInThread } from "../threads/in-thread.ts";

/** What a thread is asked to write. */
export interface DocumentTask {
	readonly kind: DocumentKind;
	readonly report: Report;
}

workInThread(({ kind, report }: DocumentTask) => writeDocument(kind, report));
