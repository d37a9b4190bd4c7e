import type { Entry } from "./entry.ts";

/** What can be undone and redone in this window, by operation, the newest last. */
export interface Steps {
	readonly undo: readonly string[];
	readonly redo: readonly string[];
}

/**
 * The operations of one window, after those that its person had done before. Another window has its own list, so neither
 * undoes what the other did.
 */
export class UndoStacks {
	#done: string[];
	#undone: string[];

	constructor({ undo, redo }: Steps) {
		this.#done = [...undo];
		this.#undone = [...redo];
	}

	/** Counts what an earlier window left unsent: the server does not know of it yet. */
	resume(queue: readonly Entry[]): void {
		for (const { operationId, change } of queue)
			if (change.kind === "take-back") this.#move(change.target, change.mode);
			else if (!this.#done.includes(operationId) && !this.#undone.includes(operationId)) this.record(operationId);
	}

	/** Something new was done: what was undone before cannot be redone on top of it. */
	record(operationId: string): void {
		if (this.#done.at(-1) === operationId) return;
		this.#done.push(operationId);
		this.#undone.length = 0;
	}

	/** It never came about. */
	forget(operationId: string): void {
		this.#done = this.#done.filter((one) => one !== operationId);
		this.#undone = this.#undone.filter((one) => one !== operationId);
	}

	/** The operation to undo or redo next; undefined where there is none. */
	step(mode: "undo" | "redo"): string | undefined {
		const target = (mode === "undo" ? this.#done : this.#undone).at(-1);
		if (target !== undefined) this.#move(target, mode);
		return target;
	}

	#move(target: string, mode: "undo" | "redo"): void {
		const [from, to] = mode === "undo" ? [this.#done, this.#undone] : [this.#undone, this.#done];
		const place = from.lastIndexOf(target);
		if (place === -1) return;
		from.splice(place, 1);
		to.push(target);
	}
}
