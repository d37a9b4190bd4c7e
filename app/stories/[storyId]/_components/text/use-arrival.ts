import { type RefObject, useLayoutEffect, useRef } from "react";
import { hasArrived } from "../../_state/awaited-draft.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { tellArrived } from "../../_state/store-draft.ts";

/** Where the text stood when its draft gave way to another. */
let left: { readonly storyId: string; readonly top: number } | null = null;

/**
 * A draft that was made here brings a new text: it stands where the one before stood, and the keys go on.
 *
 * @returns the claim that need not come on the screen by itself, for the text stays where it was.
 */
export function useArrival(scroller: RefObject<HTMLElement | null>): RefObject<string | null> {
	const store = useDeskStore();
	const stay = useRef<string | null>(null);
	useLayoutEffect(() => {
		const { story, draft } = store.data;
		const frame = scroller.current;
		if (!frame) return;
		if (hasArrived({ storyId: story.id, number: draft.number })) {
			if (left?.storyId === story.id) frame.scrollTop = left.top;
			stay.current = store.state().currentId;
			frame.focus({ preventScroll: true });
			tellArrived(store);
		}
		return () => {
			left = { storyId: story.id, top: frame.scrollTop };
		};
	}, [store, scroller]);
	return stay;
}
