import type { Line } from "./line.ts";

/** How many independent origins stand behind something: at least `min`, at most `max`. */
export interface OriginCount {
	readonly min: number;
	readonly max: number;
}

/** Stands for "no outlet between the unnamed people and the story": they spoke to the story itself. */
const THE_STORY = "";

const NUMBER_WORDS = new Map(
	["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((w, i) => [
		w,
		i + 2,
	]),
);

/** How many people a descriptor counts ("two officials" is 2); 1 where it gives no number ("people familiar"). */
export function peopleIn(descriptor: string): number {
	const word = /^\s*(?:at least |the )?([\p{L}\d]+)/iu.exec(descriptor)?.[1]?.toLowerCase() ?? "";
	const figure = /^\d{1,2}$/.test(word) ? Number(word) : 0;
	return Math.max(1, NUMBER_WORDS.get(word) ?? figure);
}

/**
 * Counts the independent origins of lines of sourcing, after design/sourcing.md:
 *
 * - A line's first source is its origin; relays are collapsed. Named origins are distinct by identifier.
 * - Unnamed people behind one outlet are as many as that outlet says. Behind several outlets they may be the same
 *   people, and nobody outside can tell how the groups overlap: each outlet's group then counts once, and the result
 *   is a range from 1 to the number of outlets.
 * - Origins that nobody names ("reportedly") count 0–1, all of them together.
 */
export function countOrigins(lines: readonly Line[]): OriginCount {
	const named = new Set<string>();
	const unnamedByOutlet = new Map<string, Map<string, number>>();
	let unknown = false;
	for (const line of lines) {
		const origin = line[0];
		if (!origin) continue;
		if (origin.kind === "unknown") unknown = true;
		else if (origin.kind === "unnamed") {
			const outlet = line[1]?.sourceId ?? THE_STORY;
			const group = unnamedByOutlet.get(outlet) ?? new Map<string, number>();
			unnamedByOutlet.set(outlet, group.set(origin.sourceId, peopleIn(origin.name)));
		} else named.add(origin.sourceId);
	}
	const groups = [...unnamedByOutlet.values()];
	const unnamed: OriginCount =
		groups.length === 1 && groups[0]
			? exactly([...groups[0].values()].reduce((sum, people) => sum + people, 0))
			: { min: Math.min(1, groups.length), max: groups.length };
	return {
		min: named.size + unnamed.min,
		max: named.size + unnamed.max + (unknown ? 1 : 0),
	};
}

const exactly = (count: number): OriginCount => ({ min: count, max: count });
