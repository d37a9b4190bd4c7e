/**
 * The first place of `[0, length)` at which a condition holds that, once it holds, holds at every later place; `length` where
 * it holds nowhere. By bisection.
 */
export function firstWhere(length: number, holds: (place: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
