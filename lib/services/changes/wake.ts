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
 * Calls after each change that this process made in a workspace. It only wakes: other processes write too, so the table
 * is asked in any case. Gives the way to stop.
 */
export function onWake(workspaceId: string, woken: () => void): () => void {
	emitter().on(workspaceId, woken);
	return () => emitter().off(workspaceId, woken);
}
