import { type Screens, TextFrame, type TextWindow, WHOLE_TEXT } from "./text-window.ts";

/** Where the text stands still. More would make each later change dearer: a browser looks through all ranges of a page. */
const AT_REST: Screens = { above: 2, below: 2 };
/** The window is moved when less than this is left. */
const NEEDED: Screens = { above: 0.75, below: 0.75 };
/**
 * Moving the window costs a new painting of the text whatever its size, and every range in it costs at each later change:
 * so a text that moves on and on is drawn further and further ahead, and one that moves by a line is not.
 */
const AHEAD = { first: 4, most: 32 };
/** Text that has not moved for so long stands still. */
const STILL_MS = 300;

/**
 * Calls `look` with the text that should be drawn: what is near the screen, more of it in the direction of scrolling, and
 * all of it for the printer. Scroll events come before their frame is painted, so no line is ever seen undrawn.
 *
 * @returns what stops it.
 */
export function followText(article: Element, scroller: Element, look: (window: TextWindow) => void): () => void {
	const frame = new TextFrame(article, scroller);
	let window: TextWindow = { from: 0, to: 0 };
	/** Between these tops of the scroller the window holds what is needed. */
	let tops = { least: 0, most: 0 };
	let top = scroller.scrollTop;
	let ahead = AHEAD.first;
	let movedAt = 0;
	let still: ReturnType<typeof setTimeout> | undefined;
	const isEnough = () => tops.least <= top && top <= tops.most;
	const show = (next: TextWindow) => {
		window = next;
		// Before anything is drawn: a measurement after a change lays out the page.
		tops = frame.tops(next, NEEDED);
		look(next);
	};
	const rest = () => {
		ahead = AHEAD.first;
		show(frame.around(AT_REST));
	};
	const restWhenStill = () => {
		const left = movedAt + STILL_MS - performance.now();
		still = left > 0 ? setTimeout(restWhenStill, left) : undefined;
		if (still === undefined) rest();
	};
	// Of many scroll events only a few find the window too short, so it is known in pixels and nothing is measured for the others.
	const scroll = () => {
		const before = top;
		top = scroller.scrollTop;
		movedAt = performance.now();
		if (isEnough()) return;
		show(frame.around(top < before ? { ...AT_REST, above: ahead } : { ...AT_REST, below: ahead }));
		ahead = Math.min(ahead * 2, AHEAD.most);
		still ??= setTimeout(restWhenStill, STILL_MS);
	};
	const drawAll = () => show(WHOLE_TEXT);
	const resized = new ResizeObserver(() => {
		top = scroller.scrollTop;
		tops = frame.tops(window, NEEDED);
		if (!isEnough()) rest();
	});
	rest();
	resized.observe(scroller);
	resized.observe(article);
	scroller.addEventListener("scroll", scroll, { passive: true });
	addEventListener("beforeprint", drawAll);
	addEventListener("afterprint", rest);
	return () => {
		clearTimeout(still);
		resized.disconnect();
		scroller.removeEventListener("scroll", scroll);
		removeEventListener("beforeprint", drawAll);
		removeEventListener("afterprint", rest);
	};
}
