const ROOM = 512;
// Odd constants, one for each place, so that the same values in other places give another key.
const TEMPLATE = 0x9e3779b1;
const A = 0x85ebca6b;
const B = 0xc2b2ae35;
const C = 0x27d4eb2f;
const D = 0x165667b1;

/**
 * Collects the features of one token as 32-bit hashes of (template, values); reused from token to token. Values are word
 * hashes or small numbers. The products are summed, so they need not wait for each other, and mixed once at the end.
 */
export class FeatureSink {
	readonly keys = new Int32Array(ROOM);
	size = 0;

	one(template: number, a: number): void {
		this.keys[this.size++] = mix(Math.imul(template, TEMPLATE) + Math.imul(a, A));
	}

	two(template: number, a: number, b: number): void {
		this.keys[this.size++] = mix(Math.imul(template, TEMPLATE) + Math.imul(a, A) + Math.imul(b, B));
	}

	three(template: number, a: number, b: number, c: number): void {
		this.keys[this.size++] = mix(Math.imul(template, TEMPLATE) + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C));
	}

	four(template: number, a: number, b: number, c: number, d: number): void {
		this.keys[this.size++] = mix(
			Math.imul(template, TEMPLATE) + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C) + Math.imul(d, D),
		);
	}
}

/** MurmurHash3's finish: every bit of the sum reaches every bit of the key. */
function mix(sum: number): number {
	let key = sum | 0;
	key = Math.imul(key ^ (key >>> 16), 0x7feb352d);
	key = Math.imul(key ^ (key >>> 15), 0x846ca68b);
	return key ^ (key >>> 16);
}

/** Distances in steps: 0–3 exactly, then 4–6, 7–12, farther, and 7 for none (99 or more). */
export function steps(distance: number): number {
	return distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : distance < 99 ? 6 : 7;
}
