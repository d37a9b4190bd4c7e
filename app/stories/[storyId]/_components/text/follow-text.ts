import { type Screens, type TextFrame, type TextWindow, WHOLE_TEXT } from "./text-window.ts";

/** How much text is drawn around the screen, in screens. */
export interface Reach {
	/** Above and below, where the text stands still. */
	readonly atRest: number;
	/** What is drawn further away than this is given up once the text stands still. */
	readonly kept: number;
	/** In the direction of scrolling: the first time, how many times that each further time, and at most. */
	readonly ahead: { readonly first: number; readonly growth: number; readonly most: number };
}

/** The window is moved when less than this is left. */
const NEEDED: Screens = { above: 0.75, below: 0.75 };
/** Text that has not moved for so long stands still. */
const STILL_MS = 1000;

/**
 * Calls `look` with the text that should be drawn: what is near the screen, more of it in the direction of scrolling, and
 * all of it for the printer. A text that moves on and on is drawn further and further ahead, and one that moves by a line
 * is not. Scroll events come before their frame is painted, so no line is ever seen undrawn.
 *
 * @returns what stops it.
 */
export function followText(
	frame: Pick<TextFrame, "around" | "tops">,
	{ article, scroller }: { readonly article: Element; readonly scroller: Element },
	reach: Reach,
	look: (window: TextWindow) => void,
): () => void {
	const { atRest, kept } = reach;
	let window: TextWindow = { from: 0, to: 0 };
	/** Between these tops of the scroller the window holds what is needed. */
	let tops = { least: 0, most: 0 };
	let top = scroller.scrollTop;
	let ahead = reach.ahead.first;
	let movedAt = 0;
	let still: ReturnType<typeof setTimeout> | undefined;
	const isEnough = () => tops.least <= top && top <= tops.most;
	const isTooMuch = () => {
		const most = frame.around({ above: kept, below: kept });
		return window.from < most.from || window.to > most.to;
	};
	const show = (next: TextWindow) => {
		window = next;
		// Before anything is drawn: a measurement after a change lays out the page.
		tops = frame.tops(next, NEEDED);
		look(next);
	};
	const rest = () => {
		ahead = reach.ahead.first;
		show(frame.around({ above: atRest, below: atRest }));
	};
	const restWhenStill = () => {
		const left = movedAt + STILL_MS - performance.now();
		still = left > 0 ? setTimeout(restWhenStill, left) : undefined;
		if (still !== undefined) return;
		ahead = reach.ahead.first;
		if (isTooMuch()) rest();
	};
	// Of many scroll events only a few find the window too short, so it is known in pixels and nothing is measured for the others.
	const scroll = () => {
		const before = top;
		top = scroller.scrollTop;
		movedAt = performance.now();
		if (isEnough()) return;
		show(frame.around(top < before ? { above: ahead, below: atRest } : { above: atRest, below: ahead }));
		ahead = Math.min(ahead * reach.ahead.growth, reach.ahead.most);
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
