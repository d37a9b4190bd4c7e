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
		const [from, to] = mode === "undo" ? [this.#done, this.#undone] : [this.#undone, this.#done];
		const target = from.pop();
		if (target !== undefined) to.push(target);
		return target;
	}
}
