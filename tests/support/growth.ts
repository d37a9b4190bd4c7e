import { expect } from "vitest";

const MOST_ROUNDS = 8;

/**
 * Holds that work grows with its size and not with its square: the fastest of some rounds on the large size takes at most
 * `slack` times what the ratio of the sizes allows over the fastest on the small one. A machine that is busy with something
 * else gets further rounds; squares fail in all of them.
 *
 * @param time milliseconds that the work of a size takes.
 */
export function expectLinear(time: (size: number) => number, small: number, large: number, slack = 5): void {
	time(small);
	let least = Number.POSITIVE_INFINITY;
	let most = Number.POSITIVE_INFINITY;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		least = Math.min(least, time(small));
		most = Math.min(most, time(large));
		if (most <= allowed(least, small, large, slack)) return;
	}
	expect(most).toBeLessThanOrEqual(allowed(least, small, large, slack));
}

/** A millisecond at least, for clocks are coarse. */
const allowed = (least: number, small: number, large: number, slack: number): number =>
	Math.max(least, 1) * (large / small) * slack;
