/** A stretch of the draft, in offsets. */
export interface TextWindow {
	readonly from: number;
	readonly to: number;
}

export const WHOLE_TEXT: TextWindow = { from: 0, to: Number.POSITIVE_INFINITY };

/** How far a window reaches. */
export interface Screens {
	/** Screens of text above and below the visible one that it holds. */
	readonly drawn: number;
	/** It is moved when less than this many of them are left ahead. */
	readonly left: number;
}

/** Which text stands on the screen and near it: found by a search over the blocks, which stand one below the other. */
export class TextFrame {
	readonly #scroller: Element;
	readonly #blocks: readonly HTMLElement[];

	readonly #screens: Screens;

	constructor(article: Element, scroller: Element, screens: Screens) {
		this.#scroller = scroller;
		this.#screens = screens;
		// What is folded away has no place of its own.
		this.#blocks = [...article.querySelectorAll<HTMLElement>("[data-start]")].filter(
			(block) => !block.closest("details"),
		);
	}

	/** The text that the window should hold now. */
	near(): TextWindow {
		return this.#within(this.#screens.drawn);
	}

	/** True while the window reaches far enough beyond what is seen. */
	isEnough({ from, to }: TextWindow): boolean {
		const needed = this.#within(this.#screens.left);
		return from <= needed.from && needed.to <= to;
	}

	#within(screens: number): TextWindow {
		const view = this.#scroller.getBoundingClientRect();
		const first = this.#firstWhere((box) => box.bottom > view.top - screens * view.height);
		const after = this.#firstWhere((box) => box.top > view.bottom + screens * view.height);
		const startOf = (index: number) => Number(this.#blocks[index]?.dataset.start ?? Number.POSITIVE_INFINITY);
		return { from: first === 0 ? 0 : startOf(first), to: startOf(after) };
	}

	#firstWhere(holds: (box: DOMRect) => boolean): number {
		let [low, high] = [0, this.#blocks.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const box = this.#blocks[middle]?.getBoundingClientRect();
			if (box && !holds(box)) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
