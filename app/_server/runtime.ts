import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDocumentThreads } from "@/lib/services/documents/document-threads.ts";
import { openReadingThreads } from "@/lib/services/documents/reading-threads.ts";
import { openExtractionThreads } from "@/lib/services/extraction/extraction-threads.ts";
import { warmMemory } from "@/lib/services/memory/remembered-index.ts";
import { openRuntime, type Runtime } from "@/lib/services/runtime.ts";
import { readSettings } from "@/lib/services/settings.ts";

/** The server runs in the project's folder. A bundler would not find these by itself. */
const at = (path: string) => pathToFileURL(join(process.cwd(), path)).href;
const EXTRACTION = at("lib/services/extraction/extraction-thread.ts");
const DOCUMENTS = at("lib/services/documents/document-thread.ts");
const READING = at("lib/services/documents/reading-thread.ts");

const WARM_AFTER_MS = 3000;

declare global {
	var onrecordRuntime: Runtime | undefined;
}

/** What the running server holds open. Kept on `globalThis`, or each hot reload would open another database. */
export function runtime(): Runtime {
	globalThis.onrecordRuntime ??= open();
	return globalThis.onrecordRuntime;
}

function open(): Runtime {
	const opened = openRuntime(readSettings(process.env), {
		extract: openExtractionThreads(EXTRACTION),
		write: openDocumentThreads(DOCUMENTS),
		readDocument: openReadingThreads(READING),
	});
	// After the page that was asked for. What can't be read now is read when somebody asks for it, and complained of then.
	setTimeout(() => void warmMemory(opened.db).catch(() => {}), WARM_AFTER_MS).unref();
	return opened;
}
