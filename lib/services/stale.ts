import type { LastChange, Problem } from "../contract/problem.ts";

/** The problem of a write that met somebody else's: how the records stand now, and whose change that was where it is known. */
export function stale(current: unknown, changed: LastChange | null): Problem {
	return {
		reason: "stale",
		message: `${changed ? `${changed.name} changed this` : "This was changed"} since you last saw it. Nothing was overwritten: compare both versions and choose.`,
		current,
		...(changed && { changed }),
	};
}
