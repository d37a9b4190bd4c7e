import type { Gap } from "@/lib/core/coverage/coverage.ts";
import type { DeskState } from "./desk-state.ts";
import type { DeskStore } from "./desk-store.ts";
import { createClaim } from "./span-edits.ts";

/** The open stretches of the sentence in which the gap on the screen stands; none where none is on the screen. */
export function gapsShown({ coverage, gapAt }: Pick<DeskState, "coverage" | "gapAt">): readonly Gap[] {
	const first = gapAt === null ? undefined : coverage?.gaps.find(({ start }) => start === gapAt);
	if (!first) return [];
	return (coverage?.gaps ?? []).filter(
		({ tick }) => tick.sentence === first.tick.sentence && tick.nth === first.tick.nth,
	);
}

/** Makes a claim of the gap on the screen; false where there is none. */
export function claimGap(store: DeskStore): boolean {
	const [first] = gapsShown(store.state());
	if (!first || store.data.me.role === "viewer") return false;
	createClaim(store, first);
	return true;
}
