/** What somebody typed for a dialog that was on its way. */
export interface TypedAhead {
	readonly words: string;
	/** They already pressed Enter: the first thing found is meant. */
	readonly isDone: boolean;
}

/**
 * Keys pressed between the key that asks for a dialog and the moment its field can take them. A dialog's code comes over
 * the network the first time; until then the letters are neither lost nor taken for the desk's commands.
 */
export class TypeAhead {
	#words = "";
	#isDone = false;

	/** Keeps a key, by its `KeyboardEvent.key`; what follows Enter is meant for something else and is dropped. */
	press(key: string): void {
		if (this.#isDone) return;
		if (key === "Enter") this.#isDone = true;
		else if (key === "Backspace") this.#words = this.#words.slice(0, -1);
		else if (key.length === 1) this.#words += key;
	}

	/** Hands over what was kept, once. */
	take(): TypedAhead {
		const taken = { words: this.#words, isDone: this.#isDone };
		this.#words = "";
		this.#isDone = false;
		return taken;
	}
}
