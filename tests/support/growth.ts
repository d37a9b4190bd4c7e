import { expect } from "vitest";

const MOST_ROUNDS = 16;
/** Milliseconds that the small size has to take at least: less is the clock and the garbage collector. */
const LEAST_MS = 5;

/** Milliseconds of this process's own time that a piece of work takes: another process's work is not in it. */
export function cpuTime(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/**
 * Holds that work grows with its size and not with its square: the fastest of some rounds on the large size takes at most
 * `slack` times what the ratio of the sizes allows over the fastest on the small one. Both sizes are doubled until the
 * small one takes some milliseconds. A machine that is busy gets further rounds; squares fail in all of them.
 *
 * @param time milliseconds that the work of a size takes; see `cpuTime`.
 */
export function expectLinear(time: (size: number) => number, small: number, large: number, slack = 2): void {
	const fastest = (size: number) => Math.min(time(size), time(size), time(size));
	let factor = 1;
	let least = fastest(small);
	while (least < LEAST_MS && factor < 1024) {
		factor *= 2;
		least = fastest(small * factor);
	}
	let most = Number.POSITIVE_INFINITY;
	const allowed = () => least * (large / small) * slack;
	for (let round = 0; round < MOST_ROUNDS && most > allowed(); round++) {
		most = Math.min(most, time(large * factor));
		least = Math.min(least, time(small * factor));
	}
	expect(most).toBeLessThanOrEqual(allowed());
}
