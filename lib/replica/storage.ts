import type { Entry } from "./entry.ts";

/** Where the queue survives a reload and a crash. One record an entry, so that a key costs one small write. */
export interface QueueStorage {
	/** What is kept, in the order in which it was made. */
	load(): Entry[];
	/** False where it could not be kept: the storage is full or forbidden. */
	keep(entry: Entry): boolean;
	drop(operationId: string): void;
}

/**
 * The queue of one story and one person in the browser's local storage: written before `keep` returns, unlike
 * IndexedDB, so nothing can be lost between a key and a crash. Kept by operation, so that tabs never overwrite each other.
 *
 * @param open may throw, as `window.localStorage` itself does where a browser forbids it.
 */
export function browserStorage(open: () => Storage, userId: string, storyId: string): QueueStorage {
	const prefix = `onrecord.queue.${userId}.${storyId}.`;
	const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
		try {
			return act(open());
		} catch {
			return otherwise;
		}
	};
	return {
		load: () =>
			attempt((storage) => {
				const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
				const entries = keys.flatMap((key) => (key?.startsWith(prefix) ? parse(storage.getItem(key)) : []));
				return entries.sort(byOperation);
			}, []),
		keep: (entry) =>
			attempt((storage) => {
				storage.setItem(prefix + entry.operationId, JSON.stringify(entry));
				return true;
			}, false),
		drop: (operationId) => attempt((storage) => storage.removeItem(prefix + operationId), undefined),
	};
}

export const byOperation = (a: Entry, b: Entry): number => (a.operationId < b.operationId ? -1 : 1);

function parse(text: string | null): Entry[] {
	try {
		return text ? [JSON.parse(text) as Entry] : [];
	} catch {
		return [];
	}
}
