import type { ClaimView } from "@/lib/contract/claim.ts";

/**
 * How claims looked before each change of this window, so that undo and redo are painted at once. What was done before
 * the window was opened is not in here: the server knows it, and its answer paints it.
 */
export class Journal {
	readonly #done: (readonly ClaimView[])[] = [];
	readonly #undone: (readonly ClaimView[])[] = [];
	readonly #names = new Map<string, string>();

	record(before: readonly ClaimView[]): void {
		this.#done.push(before);
		this.#undone.length = 0;
	}

	/** The claims as they were before the last change; `present` is asked how they look now, for the way back. */
	back(present: (ids: readonly string[]) => readonly ClaimView[]): readonly ClaimView[] {
		return this.#step(this.#done, this.#undone, present);
	}

	forth(present: (ids: readonly string[]) => readonly ClaimView[]): readonly ClaimView[] {
		return this.#step(this.#undone, this.#done, present);
	}

	/** The server gave a record its lasting identifier. */
	rename(from: string, to: string): void {
		this.#names.set(from, to);
	}

	#step(
		from: (readonly ClaimView[])[],
		to: (readonly ClaimView[])[],
		present: (ids: readonly string[]) => readonly ClaimView[],
	) {
		const before = (from.pop() ?? []).map((claim) => ({
			...claim,
			id: this.#names.get(claim.id) ?? claim.id,
		}));
		if (before.length > 0) to.push(present(before.map(({ id }) => id)));
		return before;
	}
}
