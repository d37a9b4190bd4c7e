import "server-only";
import { openRuntime, type Runtime } from "@/lib/services/runtime.ts";
import { readSettings } from "@/lib/services/settings.ts";

declare global {
	var onrecordRuntime: Runtime | undefined;
}

/** What the running server holds open. Kept on `globalThis`, or each hot reload would open another database. */
export function runtime(): Runtime {
	globalThis.onrecordRuntime ??= openRuntime(readSettings(process.env));
	return globalThis.onrecordRuntime;
}
