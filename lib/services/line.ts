interface Waiting {
	readonly person: string | undefined;
	readonly enter: () => void;
}

/** A line before a few places. A person takes one of them at a time; whoever nobody knows takes any that is free. */
export class Line {
	readonly #places: number;
	readonly #waiting: Waiting[] = [];
	readonly #busyFor = new Set<string>();
	#busy = 0;

	constructor(places: number) {
		this.#places = places;
	}

	/** Waits for a place and gives the way to leave it. Rejected with the signal's reason where that comes first. */
	turn(person: string | undefined, signal?: AbortSignal): Promise<() => void> {
		return new Promise((go, fail) => {
			const giveUp = () => {
				this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
				fail(signal?.reason);
			};
			const enter = () => {
				signal?.removeEventListener("abort", giveUp);
				go(() => this.#leave(person));
			};
			const waiting = { person, enter };
			signal?.addEventListener("abort", giveUp, { once: true });
			this.#waiting.push(waiting);
			this.#admit();
		});
	}

	#leave(person: string | undefined): void {
		this.#busy--;
		if (person !== undefined) this.#busyFor.delete(person);
		this.#admit();
	}

	/** Lets in as many as there are places for, first come first served among those who have none yet. */
	#admit(): void {
		while (this.#busy < this.#places) {
			const next = this.#waiting.findIndex(({ person }) => person === undefined || !this.#busyFor.has(person));
			const [entering] = next === -1 ? [] : this.#waiting.splice(next, 1);
			if (!entering) return;
			this.#busy++;
			if (entering.person !== undefined) this.#busyFor.add(entering.person);
			entering.enter();
		}
	}
}
