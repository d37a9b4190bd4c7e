import type { Entry } from "../../lib/replica/entry.ts";
import type { QueueStorage } from "../../lib/replica/storage.ts";

/** A queue's storage that lives as long as the test. */
export function memoryStorage(): QueueStorage {
	const kept = new Map<string, Entry>();
	return {
		load: () => [...kept.values()],
		keep: (entry) => Boolean(kept.set(entry.operationId, entry)),
		drop: (operationId) => void kept.delete(operationId),
	};
}
