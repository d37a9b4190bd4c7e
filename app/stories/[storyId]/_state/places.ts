import type { Place, TakeFocus } from "./place.ts";

/** How the parts of the screen take focus, while they are drawn. */
export class Places extends Map<Place, TakeFocus> {
	readonly #listeners = new Set<() => void>();

	override set(place: Place, take: TakeFocus): this {
		super.set(place, take);
		for (const listener of this.#listeners) listener();
		return this;
	}

	/** Calls back whenever a part is drawn; gives the way to stop. */
	onDrawn(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
