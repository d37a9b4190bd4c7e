import { firstWhere } from "@/lib/core/text/first-where.ts";

/** A stretch of the draft, in offsets. */
export interface TextWindow {
	readonly from: number;
	readonly to: number;
}

export const WHOLE_TEXT: TextWindow = { from: 0, to: Number.POSITIVE_INFINITY };

/** How many screens of text a stretch holds above and below the visible one. */
export interface Screens {
	readonly above: number;
	readonly below: number;
}

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

	/** The text on the screen and this far around it, in whole blocks. */
	around({ above, below }: Screens): TextWindow {
		const view = this.#scroller.getBoundingClientRect();
		const first = this.#firstWhere(({ bottom }) => bottom > view.top - above * view.height);
		const after = this.#firstWhere(({ top }) => top > view.bottom + below * view.height);
		return { from: first === 0 ? 0 : this.#startOf(first), to: this.#startOf(after) };
	}

	/**
	 * Between which tops of the scroller, in pixels, a stretch given by `around` holds this much text around the screen.
	 * True until lines break elsewhere.
	 */
	tops({ from, to }: TextWindow, { above, below }: Screens): { readonly least: number; readonly most: number } {
		const [first, after] = [this.#indexFrom(from), this.#indexFrom(to)];
		const view = this.#scroller.getBoundingClientRect();
		const topOf = (index: number) =>
			(this.#blocks[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) -
			view.top +
			this.#scroller.scrollTop;
		return {
			least: first === 0 ? Number.NEGATIVE_INFINITY : topOf(first) + above * view.height,
			most: topOf(after) - (1 + below) * view.height,
		};
	}

	#indexFrom(start: number): number {
		return firstWhere(this.#blocks.length, (index) => this.#startOf(index) >= start);
	}

	#startOf(index: number): number {
		return Number(this.#blocks[index]?.dataset.start ?? Number.POSITIVE_INFINITY);
	}

	#firstWhere(holds: (box: DOMRect) => boolean): number {
		return firstWhere(this.#blocks.length, (index) => {
			const box = this.#blocks[index]?.getBoundingClientRect();
			return box === undefined || holds(box);
		});
	}
}
