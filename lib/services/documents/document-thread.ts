import { parentPort } from "node:worker_threads";
import type { Report } from "../../core/report/model.ts";
import type { Rendered } from "../../core/report/rendered.ts";
import type { DocumentKind } from "../../documents/write/kinds.ts";
import { writeDocument } from "../../documents/write/write-document.ts";

/** What a thread is asked to write. */
export interface DocumentTask {
	readonly kind: DocumentKind;
	readonly report: Report;
}

/** What a thread tells: that it takes a task, what it wrote, or what went wrong. */
export type DocumentMessage =
	| { readonly loaded: true }
	| { readonly written: Rendered<Uint8Array> }
	| { readonly failed: string };

const tell = (message: DocumentMessage) => parentPort?.postMessage(message);

parentPort?.on("message", ({ kind, report }: DocumentTask) => {
	writeDocument(kind, report).then(
		(written) => tell({ written }),
		(error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
	);
});
tell({ loaded: true });
