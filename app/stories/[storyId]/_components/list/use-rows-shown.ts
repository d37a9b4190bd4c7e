import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Rows from `from` on, up to but not including `to`. */
export interface Rows {
	readonly from: number;
	readonly to: number;
}

/** Before anything is measured, and on the server: what a tall window shows. */
const AT_FIRST: Rows = { from: 0, to: 10 };
/** Rows that are there beyond those on the screen, on both sides, so that few scroll events lead to a rendering. */
const TO_SPARE = 8;

/**
 * The rows that a frame has to hold while it scrolls over many of one height: those on the screen and some to spare.
 * As all are of one height nothing is measured but the frame.
 *
 * @param count of all rows
 * @param rowPx height of each, in pixels
 */
export function useRowsShown(frame: RefObject<HTMLElement | null>, count: number, rowPx: number): Rows {
	const [rows, setRows] = useState(AT_FIRST);
	useEffect(() => {
		const box = frame.current;
		if (!box) return;
		let held = AT_FIRST;
		const look = () => {
			const shown = rowsOnScreen(box, rowPx);
			if (held.from <= shown.from && shown.to <= held.to) return;
			held = { from: Math.max(0, shown.from - TO_SPARE), to: shown.to + TO_SPARE };
			// Both events come before their frame is painted: rendered later, that frame would show a gap.
			flushSync(() => setRows(held));
		};
		// The first call comes by itself, with the frame's height.
		const resized = new ResizeObserver(look);
		box.addEventListener("scroll", look, { passive: true });
		resized.observe(box);
		return () => {
			box.removeEventListener("scroll", look);
			resized.disconnect();
		};
	}, [frame, rowPx]);
	// Of a list that has become shorter the end is on the screen.
	const to = Math.min(rows.to, count);
	return { from: Math.max(0, Math.min(rows.from, to - (rows.to - rows.from))), to };
}

function rowsOnScreen({ scrollTop, clientHeight }: HTMLElement, rowPx: number): Rows {
	return { from: Math.max(0, Math.floor(scrollTop / rowPx)), to: Math.ceil((scrollTop + clientHeight) / rowPx) };
}
