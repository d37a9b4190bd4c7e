import type { Answer, Attempt, Tick } from "./records.ts";

/** What stands of a story besides its claims: words that need no check, which claims answer which, and who was asked. */
export interface LookedAt {
	/** Each oldest first, but for what was taken away. */
	readonly ticks: readonly Tick[];
	readonly answers: readonly Answer[];
	readonly attempts: readonly Attempt[];
}
