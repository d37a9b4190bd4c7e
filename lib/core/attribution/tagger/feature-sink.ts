import { finish, fold } from "./hashing.ts";

const ROOM = 512;

/** Collects the features of one token as 32-bit hashes of (template, values); reused from token to token. */
export class FeatureSink {
	readonly keys = new Int32Array(ROOM);
	size = 0;

	/** A feature of a template with up to four values. Templates have fixed numbers of values, so absent ones need no mark. */
	add(template: number, a = 0, b = 0, c = 0, d = 0): void {
		this.keys[this.size++] = finish(
			fold(fold(fold(fold(template + 101, a), b), c), d),
		);
	}
}

/** Distances in steps: 0–3 exactly, then 4–6, 7–12, farther, and 7 for none (99 or more). */
export function steps(distance: number): number {
	return distance <= 3
		? distance
		: distance <= 6
			? 4
			: distance <= 12
				? 5
				: distance < 99
					? 6
					: 7;
}
