import type { Entry } from "./change.ts";

/** Where the queue survives a reload and a crash. One record an entry, so that a key costs one small write. */
export interface OutboxStorage {
	/** What is kept, in order. */
	load(): Entry[];
	keep(entry: Entry): void;
	drop(number: number): void;
}

/**
 * The queue of one story and one person in the browser's local storage: written before `keep` returns, unlike
 * IndexedDB, so nothing can be lost between a key and a crash.
 */
export function browserStorage(storage: Storage, userId: string, storyId: string): OutboxStorage {
	const prefix = `onrecord.outbox.${userId}.${storyId}.`;
	return {
		load() {
			const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
			const entries = keys.flatMap((key) => (key?.startsWith(prefix) ? parse(storage.getItem(key)) : []));
			return entries.sort((a, b) => a.number - b.number);
		},
		keep: (entry) => storage.setItem(prefix + entry.number, JSON.stringify(withoutPreview(entry))),
		drop: (number) => storage.removeItem(prefix + number),
	};
}

/** What an undo shows at once may be thousands of claims; after a reload the server's answer shows it as well. */
function withoutPreview(entry: Entry): Entry {
	const { change } = entry;
	return change.kind === "undo" || change.kind === "redo" ? { ...entry, change: { ...change, before: [] } } : entry;
}

function parse(text: string | null): Entry[] {
	try {
		return text ? [JSON.parse(text) as Entry] : [];
	} catch {
		return [];
	}
}

/** A queue that lives as long as the page: where a browser shuts its storage, and while the server renders. */
export function memoryStorage(): OutboxStorage {
	const kept = new Map<number, Entry>();
	return {
		load: () => [...kept.values()],
		keep: (entry) => void kept.set(entry.number, entry),
		drop: (number) => void kept.delete(number),
	};
}
