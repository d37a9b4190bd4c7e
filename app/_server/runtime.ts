import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDocumentThreads } from "@/lib/services/documents/document-threads.ts";
import { openReadingThreads } from "@/lib/services/documents/reading-threads.ts";
import { openExtractionThreads } from "@/lib/services/extraction/extraction-threads.ts";
import { openRuntime, type Runtime } from "@/lib/services/runtime.ts";
import { readSettings } from "@/lib/services/settings.ts";

/** The server runs in the project's folder. A bundler would not find these by itself. */
const at = (path: string) => pathToFileURL(join(process.cwd(), path)).href;
const EXTRACTION = at("lib/services/extraction/extraction-thread.ts");
const DOCUMENTS = at("lib/services/documents/document-thread.ts");
const READING = at("lib/services/documents/reading-thread.ts");

declare global {
	var onrecordRuntime: Runtime | undefined;
}

/** What the running server holds open. Kept on `globalThis`, or each hot reload would open another database. */
export function runtime(): Runtime {
	globalThis.onrecordRuntime ??= openRuntime(readSettings(process.env), {
		extract: openExtractionThreads(EXTRACTION),
		write: openDocumentThreads(DOCUMENTS),
		readDocument: openReadingThreads(READING),
	});
	return globalThis.onrecordRuntime;
}
