import type { DeskStore } from "./desk-store.ts";

/** The work on gaps comes with the rules, which the first load does without. */
const withGaps = (act: (gaps: typeof import("./unread.ts"), store: DeskStore) => void) => async (store: DeskStore) => {
	const loaded = await import("./unread.ts").catch(() => null);
	if (loaded) act(loaded, store);
	else store.tell("Gaps can’t be looked for without a network. Try again.");
};

export const nextGap = withGaps((gaps, store) => gaps.nextGap(store));
export const tickGap = withGaps((gaps, store) => gaps.tickGap(store));
export const untickLast = withGaps((gaps, store) => gaps.untickLast(store));
