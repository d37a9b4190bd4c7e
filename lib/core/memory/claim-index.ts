import { firstWhere } from "../text/first-where.ts";

/** So many claims in one index: a key and a place go into one number. */
const PLACES = 2 ** 20;
/** After so many changes it's quicker to sort anew than to look through them. */
export const MOST_FRESH = 5000;
/** A key that more claims have than these tells nothing. */
const MOST_FOUND = 50;

/**
 * Claims by the keys that they are found again by. A newsroom has a hundred thousand of them, so all pairs of key and claim lie
 * in one sorted column of numbers; what has changed since stands beside it.
 */
export class ClaimIndex {
	readonly #ids: readonly string[];
	readonly #pairs: Float64Array;
	readonly #placeOf: ReadonlyMap<string, number>;
	/** Keys of the claims that are others now; none for one that is no longer remembered. */
	readonly #fresh = new Map<string, readonly number[]>();

	constructor(claims: readonly (readonly [id: string, keys: readonly number[]])[]) {
		const known = claims.slice(0, PLACES);
		this.#ids = known.map(([id]) => id);
		this.#placeOf = new Map(this.#ids.map((id, place) => [id, place]));
		this.#pairs = new Float64Array(known.reduce((sum, [, keys]) => sum + keys.length, 0));
		let at = 0;
		for (const [place, [, keys]] of known.entries()) for (const key of keys) this.#pairs[at++] = key * PLACES + place;
		this.#pairs.sort();
	}

	/** How many claims are others now than when it was sorted. */
	get freshCount(): number {
		return this.#fresh.size;
	}

	/** Gives a claim other keys, or none. */
	put(id: string, keys: readonly number[]): void {
		if (keys.length > 0 || this.#placeOf.has(id)) this.#fresh.set(id, keys);
		else this.#fresh.delete(id);
	}

	/**
	 * Claims that have these keys, those that have the most of them first.
	 *
	 * @param keys the most telling first: it counts for more than those after it.
	 * @param most how many claims are wanted.
	 */
	find(keys: readonly number[], most = Number.POSITIVE_INFINITY): string[] {
		const found = new Map<string, number>();
		const count = (id: string, at: number) => found.set(id, (found.get(id) ?? 0) + keys.length - at);
		for (const [at, key] of keys.entries()) {
			const from = firstWhere(this.#pairs.length, (at) => (this.#pairs[at] ?? 0) >= key * PLACES);
			for (let next = from; next < from + MOST_FOUND; next++) {
				const pair = this.#pairs[next];
				if (pair === undefined || pair >= (key + 1) * PLACES) break;
				const id = this.#ids[pair % PLACES] ?? "";
				if (!this.#fresh.has(id)) count(id, at);
			}
		}
		const places = new Map(keys.map((key, at) => [key, at]));
		for (const [id, own] of this.#fresh)
			for (const key of own) {
				const at = places.get(key);
				if (at !== undefined) count(id, at);
			}
		return [...found]
			.sort(([, a], [, b]) => b - a)
			.slice(0, most)
			.map(([id]) => id);
	}
}
