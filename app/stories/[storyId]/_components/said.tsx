"use client";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk } from "../_state/desk-context.tsx";

/** Reads out what was just done. */
export function Said() {
	const { words, number } = useDesk((state) => state.said);
	return (
		<VisuallyHidden>
			<span role="status" aria-live="polite">
				{/* Another node each time, so that the same words are read again. */}
				<span key={number}>{words}</span>
			</span>
		</VisuallyHidden>
	);
}
