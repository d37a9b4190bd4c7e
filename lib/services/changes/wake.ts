import { EventEmitter } from "node:events";

// One for the process: a bundler may load this file more than once.
const KEY = Symbol.for("onrecord.wake");
const shared = globalThis as { [KEY]?: EventEmitter };

function emitter(): EventEmitter {
	shared[KEY] ??= new EventEmitter().setMaxListeners(0);
	return shared[KEY];
}

/** Wakes whoever waits for changes of a workspace. */
export function wake(workspaceId: string): void {
	emitter().emit(workspaceId);
}

/**
 * Waits until something may have changed in a workspace, or for so long. It only wakes: other processes write too, so the
 * table is asked in any case.
 */
export function untilWoken(workspaceId: string, longestMs: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const finish = () => {
			clearTimeout(timer);
			emitter().off(workspaceId, finish);
			signal.removeEventListener("abort", finish);
			resolve();
		};
		const timer = setTimeout(finish, longestMs);
		emitter().once(workspaceId, finish);
		signal.addEventListener("abort", finish, { once: true });
		if (signal.aborted) finish();
	});
}
