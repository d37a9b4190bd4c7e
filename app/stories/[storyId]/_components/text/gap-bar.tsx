"use client";
import { type RefObject, useEffect } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { nextGap, tickGap } from "../../_state/gap-keys.ts";
import { CommandKey } from "../command-key.tsx";
import styles from "./gap-bar.module.css";
import type { TextMap } from "./text-map.ts";

/** What can be done about the gap that is looked at, at the foot of the text. */
export function GapBar({ map, scroller }: { map: TextMap; scroller: RefObject<HTMLElement | null> }) {
	const store = useDeskStore();
	const coverage = useDesk((state) => state.coverage);
	const gapAt = useDesk((state) => state.gapAt);
	const at = coverage?.gaps.findIndex(({ start }) => start === gapAt) ?? -1;
	const gap = coverage?.gaps[at];
	useGapInView(map, scroller, gap?.start);
	if (!gap) return null;
	return (
		<section className={styles.bar} aria-label="Gap">
			<span className={styles.words}>
				Gap {at + 1} of {coverage?.gaps.length}: in no claim
			</span>
			{store.data.me.role !== "viewer" && (
				<>
					<Button size="s" onClick={() => void tickGap(store)}>
						Nothing to check <CommandKey id="tick-gap" />
					</Button>
					<Button size="s" onClick={() => store.places.get("selection")?.()}>
						Make a claim <CommandKey id="open" />
					</Button>
				</>
			)}
			<Button size="s" variant="quiet" onClick={() => void nextGap(store)}>
				Next <CommandKey id="next-gap" />
			</Button>
			<Button size="s" variant="quiet" onClick={() => store.set({ gapAt: null })}>
				Close
			</Button>
		</section>
	);
}

/** Keeps the gap on the screen, with some text around it. */
function useGapInView(map: TextMap, scroller: RefObject<HTMLElement | null>, start: number | undefined) {
	useEffect(() => {
		const frame = scroller.current;
		if (start === undefined || !frame || frame.clientHeight === 0) return;
		const [box] = map.boxes({ start, end: start + 1 });
		if (!box) return;
		const view = frame.getBoundingClientRect();
		const room = Math.min(120, view.height / 5);
		if (box.top < view.top + room || box.bottom > view.bottom - room)
			frame.scrollBy({ top: box.top - view.top - view.height / 3, behavior: "instant" });
	}, [map, scroller, start]);
}
