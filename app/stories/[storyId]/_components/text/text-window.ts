/** A stretch of the draft, in offsets. */
export interface TextWindow {
	readonly from: number;
	readonly to: number;
}

export const WHOLE_TEXT: TextWindow = { from: 0, to: Number.POSITIVE_INFINITY };

/** Screens of text above and below the visible one that are kept marked. */
const DRAWN_SCREENS = 2;
/** Marks are drawn anew when less than this many marked screens are left ahead. */
const LEFT_SCREENS = 0.75;

/** Which text stands on the screen and near it: found by a search over the blocks, which stand one below the other. */
export class TextFrame {
	readonly #scroller: Element;
	readonly #blocks: readonly HTMLElement[];

	constructor(article: Element, scroller: Element) {
		this.#scroller = scroller;
		// What is folded away has no place of its own.
		this.#blocks = [...article.querySelectorAll<HTMLElement>("[data-start]")].filter(
			(block) => !block.closest("details"),
		);
	}

	/** The text that should be marked now. */
	near(): TextWindow {
		return this.#within(DRAWN_SCREENS);
	}

	/** True while the marked text reaches far enough beyond what is seen. */
	isEnough({ from, to }: TextWindow): boolean {
		const needed = this.#within(LEFT_SCREENS);
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
