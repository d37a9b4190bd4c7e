import type { TextModel, Token } from "../../../text/text-model.ts";
import { column } from "./columns.ts";

export const OUTSIDE_QUOTATION = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;
/** Inside a quotation that never closes, or that goes on from the paragraph before. */
export const INSIDE_RUNNING = 4;

/** The quotation state of tokens [first, end), by outermost quotations, with each quotation's first and last token. */
export function quotationStates(
	model: TextModel,
	first: number,
	end: number,
): { state: Int32Array; from: Int32Array; to: Int32Array } {
	const size = end - first;
	const state = column(size);
	const from = column(size, -1);
	const to = column(size, -1);
	let i = 0;
	for (const quotation of model.quotations) {
		if (quotation.depth !== 0) continue;
		while (i < size && (model.tokens[first + i] as Token).start < quotation.start) i++;
		if (i >= size) break;
		const begin = i;
		const inside = quotation.closed && quotation.continues === null ? INSIDE : INSIDE_RUNNING;
		while (i < size && (model.tokens[first + i] as Token).start < quotation.end) {
			const token = model.tokens[first + i] as Token;
			const edge = token.kind === "quote";
			state[i] =
				edge && token.start < quotation.inner.start
					? OPENING
					: edge && token.start >= quotation.inner.end
						? CLOSING
						: inside;
			i++;
		}
		from.fill(begin, begin, i);
		to.fill(i - 1, begin, i);
	}
	return { state, from, to };
}
