import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openExtractionThreads } from "@/lib/services/extraction/extraction-threads.ts";
import { openRuntime, type Runtime } from "@/lib/services/runtime.ts";
import { readSettings } from "@/lib/services/settings.ts";

/** The server runs in the project's folder. */
const THREAD = pathToFileURL(join(process.cwd(), "lib/services/extraction/extraction-thread.ts")).href;

declare global {
	var onrecordRuntime: Runtime | undefined;
}

/** What the running server holds open. Kept on `globalThis`, or each hot reload would open another database. */
export function runtime(): Runtime {
	globalThis.onrecordRuntime ??= openRuntime(readSettings(process.env), openExtractionThreads(THREAD));
	return globalThis.onrecordRuntime;
}
