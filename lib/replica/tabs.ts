import type { Changed } from "../contract/change.ts";
import type { Problem } from "../contract/problem.ts";
import type { Entry } from "./entry.ts";
import { leadByLock } from "./lead.ts";

/** What the tabs of one story and one person tell each other. */
export type Message =
	| { readonly type: "added"; readonly entry: Entry }
	| { readonly type: "done"; readonly operationId: string; readonly answer: Changed }
	| { readonly type: "refused"; readonly operationId: string; readonly problem: Problem }
	| { readonly type: "conflict"; readonly operationId: string; readonly problem: Problem }
	| { readonly type: "settle"; readonly operationId: string; readonly choice: "theirs" | "mine" };

/** The other tabs that have the same story open. */
export interface Tabs {
	post(message: Message): void;
	/** Gives the way to stop listening. */
	listen(hear: (message: Message) => void): () => void;
	/** Calls `begin` once this tab is the one that sends. Gives the way to step back. */
	lead(begin: () => void): () => void;
	/** False where nobody can be chosen, so that every tab sends what was made in it. */
	readonly hasOneLeader: boolean;
}

/**
 * Tabs by a broadcast channel, their leader by a lock. Locks need a secure context, and a newsroom's own network may have
 * none: then every tab sends its own changes, each of which the server does once.
 */
export function browserTabs(name: string): Tabs {
	const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
	const locks = typeof navigator === "undefined" ? undefined : (navigator.locks as LockManager | undefined);
	return {
		hasOneLeader: locks !== undefined,
		post: (message) => channel?.postMessage(message),
		listen(hear) {
			const onMessage = ({ data }: MessageEvent<Message>) => hear(data);
			channel?.addEventListener("message", onMessage);
			return () => channel?.removeEventListener("message", onMessage);
		},
		lead: (begin) => (locks ? leadByLock(locks, name, begin) : aloneInBrowser.lead(begin)),
	};
}

/** A tab that is alone. */
export const aloneInBrowser: Tabs = {
	hasOneLeader: true,
	post: () => {},
	listen: () => () => {},
	lead(begin) {
		begin();
		return () => {};
	},
};
