import { newestEvent } from "../../data/changes-since.ts";
import type { Database } from "../../data/client.ts";
import { listenForChanges } from "../../data/listen.ts";
import { onWake } from "../changes/wake.ts";

/** The table is asked this often whether or not anything woke us: another process may have written. */
const POLL_MS = 700;

type Listener = (event: number) => void;

interface Watched {
	readonly listeners: Set<Listener>;
	readonly stop: () => void;
	/** Looks now whether there is news. */
	readonly look: () => void;
}

/**
 * Tells of new events in a workspace: one look at the table for all who listen, soon after this process wrote, after
 * PostgreSQL said that any did, and every so often. Whatever wakes it, the table is the truth.
 */
export class Watch {
	readonly #db: Database;
	readonly #url: string;
	readonly #workspaces = new Map<string, Watched>();
	#stopListening: (() => Promise<void>) | null = null;

	constructor(db: Database, url: string) {
		this.#db = db;
		this.#url = url;
	}

	/** Calls with the newest event's number each time that it is another. Gives the way to stop. */
	listen(workspaceId: string, listener: Listener): () => void {
		if (this.#db.provider === "postgresql")
			this.#stopListening ??= listenForChanges(this.#url, (changed) => {
				for (const [id, { look }] of this.#workspaces) if (changed === null || changed === id) look();
			});
		const watched = this.#workspaces.get(workspaceId) ?? this.#watch(workspaceId);
		watched.listeners.add(listener);
		return () => {
			watched.listeners.delete(listener);
			if (watched.listeners.size > 0) return;
			watched.stop();
			if (this.#workspaces.get(workspaceId) === watched) this.#workspaces.delete(workspaceId);
		};
	}

	async close(): Promise<void> {
		for (const { stop } of this.#workspaces.values()) stop();
		this.#workspaces.clear();
		await this.#stopListening?.();
	}

	#watch(workspaceId: string): Watched {
		const listeners = new Set<Listener>();
		let known = -1;
		let isLooking = false;
		let isDue = false;
		const look = async () => {
			isDue = true;
			if (isLooking) return;
			isLooking = true;
			while (isDue) {
				isDue = false;
				// A database that is away for a moment is asked again at the next look.
				const event = await newestEvent(this.#db.reader, workspaceId).catch(() => known);
				if (event === known) continue;
				known = event;
				for (const listener of listeners) listener(event);
			}
			isLooking = false;
		};
		const timer = setInterval(look, POLL_MS);
		const stopWaking = onWake(workspaceId, look);
		const stop = () => {
			clearInterval(timer);
			stopWaking();
		};
		const watched = { listeners, stop, look };
		this.#workspaces.set(workspaceId, watched);
		void look();
		return watched;
	}
}
