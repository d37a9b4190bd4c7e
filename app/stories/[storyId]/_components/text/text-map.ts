import { firstWhere } from "@/lib/core/text/first-where.ts";
import type { Span } from "@/lib/core/text/span.ts";

/**
 * From offsets of the draft to places of the page and back. Every element with `data-start` holds text that begins at
 * that offset of the draft; nothing else in the article holds text.
 */
export class TextMap {
	readonly #nodes: Text[] = [];
	readonly #starts: number[] = [];
	readonly #startOf = new WeakMap<Node, number>();
	/** One for all measurements: a browser keeps every range up with every change of the page. */
	#ruler: Range | null = null;

	constructor(article: Element) {
		for (const element of article.querySelectorAll<HTMLElement>("[data-start]")) {
			let start = Number(element.dataset.start);
			for (const node of element.childNodes)
				if (node instanceof Text) {
					this.#nodes.push(node);
					this.#starts.push(start);
					this.#startOf.set(node, start);
					start += node.length;
				}
		}
	}

	/** Where each text of the page begins in the draft, in order. */
	get starts(): readonly number[] {
		return this.#starts;
	}

	/** The stretch of the page that shows a span; null where none of it is shown. */
	place(span: Span): StaticRangeInit | null {
		const first = this.#indexAt(span.start, "start");
		const last = this.#indexAt(span.end, "end");
		const startContainer = this.#nodes[first];
		const endContainer = this.#nodes[last];
		if (!startContainer || !endContainer || first > last) return null;
		return {
			startContainer,
			startOffset: clamp(span.start - (this.#starts[first] ?? 0), startContainer.length),
			endContainer,
			endOffset: clamp(span.end - (this.#starts[last] ?? 0), endContainer.length),
		};
	}

	/** Where a span stands on the screen, one box a line. */
	boxes(span: Span): DOMRect[] {
		const place = this.place(span);
		if (!place) return [];
		this.#ruler ??= document.createRange();
		this.#ruler.setStart(place.startContainer, place.startOffset);
		this.#ruler.setEnd(place.endContainer, place.endOffset);
		return [...this.#ruler.getClientRects()];
	}

	/** The offset under a point of the window; null beside the text. */
	offsetAt(x: number, y: number): number | null {
		const caret = caretAt(x, y);
		return caret && this.offsetOf(caret.node, caret.offset);
	}

	/** The stretch of the draft that a range of the page holds, wherever its ends stand; null where it holds no text. */
	spanOf(range: Range): Span | null {
		// A paragraph that is chosen by three clicks ends in what comes after it, before its first letter.
		const first = firstWhere(this.#nodes.length, (index) => !this.#isBefore(range, index));
		const after = firstWhere(this.#nodes.length, (index) => this.#isBehind(range, index));
		const [head, tail] = [this.#nodes[first], this.#nodes[after - 1]];
		if (!head || !tail || first >= after) return null;
		const start = (this.#starts[first] ?? 0) + (range.startContainer === head ? range.startOffset : 0);
		const end = (this.#starts[after - 1] ?? 0) + (range.endContainer === tail ? range.endOffset : tail.length);
		return start < end ? { start, end } : null;
	}

	/** The offset of a place in the page; null outside the text. */
	offsetOf(node: Node, offset: number): number | null {
		const start = this.#startOf.get(node);
		if (start !== undefined) return start + offset;
		// A selection that was made by the block ends between elements: take the text that begins there.
		const child = node.childNodes[offset] ?? node.childNodes[offset - 1];
		const text = child && document.createTreeWalker(child, NodeFilter.SHOW_TEXT).nextNode();
		return text ? (this.#startOf.get(text) ?? null) : null;
	}

	/** True where the text ends before the range begins. */
	#isBefore(range: Range, index: number): boolean {
		const node = this.#nodes[index];
		return node !== undefined && range.comparePoint(node, node.length) < 0;
	}

	/** True where the text begins at or behind the end of the range. */
	#isBehind(range: Range, index: number): boolean {
		const node = this.#nodes[index];
		if (node === undefined) return true;
		if (node === range.endContainer) return range.endOffset === 0;
		return range.comparePoint(node, 0) > 0;
	}

	/** The text that holds the offset, or the nearest one inside the span whose first or last edge it is. */
	#indexAt(offset: number, edge: "start" | "end"): number {
		let [low, high] = [0, this.#starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const start = this.#starts[middle] ?? 0;
			if (edge === "start" ? start <= offset : start < offset) low = middle + 1;
			else high = middle;
		}
		const index = low - 1;
		const end = (this.#starts[index] ?? 0) + (this.#nodes[index]?.length ?? 0);
		return edge === "start" && (index < 0 || offset >= end) ? index + 1 : index;
	}
}

function clamp(offset: number, length: number): number {
	return Math.max(0, Math.min(length, offset));
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
	if (document.caretPositionFromPoint) {
		const caret = document.caretPositionFromPoint(x, y);
		return caret && { node: caret.offsetNode, offset: caret.offset };
	}
	const range = document.caretRangeFromPoint(x, y);
	return range && { node: range.startContainer, offset: range.startOffset };
}
