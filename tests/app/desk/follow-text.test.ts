import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followText, type Reach } from "@/app/stories/[storyId]/_components/text/follow-text.ts";
import type { Screens, TextWindow } from "@/app/stories/[storyId]/_components/text/text-window.ts";

const SCREEN = 100;
const REACH: Reach = { atRest: 2, kept: 4, ahead: { first: 4, growth: 4, most: 64 } };

/** A text of one character a pixel. */
class Panes {
	readonly article = document.createElement("article");
	readonly scroller = document.createElement("section");
	readonly looks: TextWindow[] = [];
	readonly #stop: () => void;

	constructor() {
		const top = () => this.scroller.scrollTop;
		const frame = {
			around: ({ above, below }: Screens) => ({
				from: Math.max(0, top() - above * SCREEN),
				to: top() + (1 + below) * SCREEN,
			}),
			tops: ({ from, to }: TextWindow, { above, below }: Screens) => ({
				least: from === 0 ? Number.NEGATIVE_INFINITY : from + above * SCREEN,
				most: to - (1 + below) * SCREEN,
			}),
		};
		this.#stop = followText(frame, this, REACH, (window) => this.looks.push(window));
	}

	get drawn(): TextWindow {
		return this.looks.at(-1) ?? { from: 0, to: 0 };
	}

	scrollTo(top: number): void {
		this.scroller.scrollTop = top;
		this.scroller.dispatchEvent(new Event("scroll"));
	}

	close(): void {
		this.#stop();
	}
}

let panes: Panes;
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal(
		"ResizeObserver",
		class {
			observe() {}
			disconnect() {}
		},
	);
	panes = new Panes();
});
afterEach(() => {
	panes.close();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test("what is near the screen is drawn at once", () => {
	expect(panes.looks).toEqual([{ from: 0, to: 300 }]);
});

test("a text that moves a little is not drawn anew", () => {
	for (let top = 0; top <= 125; top += 25) panes.scrollTo(top);
	expect(panes.looks).toHaveLength(1);
});

test("however it is scrolled, the screen is never undrawn", () => {
	for (const top of [40, 400, 4000, 20_000, 19_960, 19_000, 5_000, 0, 90, 9_000]) {
		panes.scrollTo(top);
		expect(panes.drawn.from).toBeLessThanOrEqual(top);
		expect(panes.drawn.to).toBeGreaterThanOrEqual(top + SCREEN);
	}
});

test("a text that moves on and on is drawn further and further ahead, in its direction", () => {
	for (let top = 0; top <= 9_000; top += 40) panes.scrollTo(top);
	const [, ...moves] = panes.looks;
	const ahead = moves.map(({ from, to }) => (to - from) / SCREEN);
	// Two screens above (the first is at the text's beginning), one on the screen, and what is ahead.
	expect(ahead).toEqual([6.6, 19, 67, 67]);
	panes.scrollTo(100);
	expect(panes.drawn).toEqual({ from: 0, to: 400 });
});

test("what is far from a text that stands still is given up, and only then", () => {
	for (let top = 0; top <= 1_000; top += 40) panes.scrollTo(top);
	const moving = panes.looks.length;
	vi.advanceTimersByTime(900);
	panes.scrollTo(1_010);
	vi.advanceTimersByTime(900);
	expect(panes.looks).toHaveLength(moving);
	vi.advanceTimersByTime(200);
	expect(panes.looks).toHaveLength(moving + 1);
	expect(panes.drawn).toEqual({ from: 810, to: 1_310 });
});

test("what is not far is kept: taking it away would cost a painting", () => {
	panes.scrollTo(150);
	const { length } = panes.looks;
	vi.advanceTimersByTime(10_000);
	expect(panes.looks).toHaveLength(length);
	expect(panes.drawn).toEqual({ from: 0, to: 650 });
});

test("all of it is drawn for the printer", () => {
	dispatchEvent(new Event("beforeprint"));
	expect(panes.drawn).toEqual({ from: 0, to: Number.POSITIVE_INFINITY });
	dispatchEvent(new Event("afterprint"));
	expect(panes.drawn).toEqual({ from: 0, to: 300 });
});

test("nothing is drawn any more once it is stopped", () => {
	panes.close();
	panes.scrollTo(9_000);
	dispatchEvent(new Event("beforeprint"));
	vi.advanceTimersByTime(10_000);
	expect(panes.looks).toHaveLength(1);
});
