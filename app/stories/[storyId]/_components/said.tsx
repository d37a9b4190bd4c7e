"use client";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk } from "../_state/desk-context.tsx";
import type { Saying } from "../_state/desk-state.ts";

/** Reads out what was just done, and what the rules say to it. */
export function Said() {
	return (
		<VisuallyHidden>
			<Voice saying={useDesk((state) => state.said)} />
			<Voice saying={useDesk((state) => state.found)} />
		</VisuallyHidden>
	);
}

function Voice({ saying: { words, number } }: { saying: Saying }) {
	return (
		<span role="status" aria-live="polite">
			{/* Another node each time, so that the same words are read again. */}
			<span key={number}>{words}</span>
		</span>
	);
}
