import type { Block } from "./block.ts";
import type { Quotation } from "./text-model.ts";

/**
 * The quotations of a text, with those that a label makes: a transcript's paragraph is its speaker's speech, although no marks
 * stand around it. Quotations inside it are one deeper.
 */
export function withTurns(marked: readonly Quotation[], blocks: readonly Block[]): readonly Quotation[] {
	const turns = blocks.filter(({ speaker }) => speaker !== undefined);
	if (turns.length === 0) return marked;
	const all: Quotation[] = [];
	/** Where each marked quotation went, for those that go on from another. */
	const places: number[] = [];
	let turn = 0;
	const take = (until: number) => {
		for (let block = turns[turn]; block && block.start <= until; block = turns[++turn]) {
			const { start, end } = block;
			if (!isWholeQuotation(marked, block))
				all.push({ start, end, inner: { start, end }, closed: true, depth: 0, continues: null });
		}
	};
	for (const quotation of marked) {
		take(quotation.start);
		const around = all.findLast(({ depth, inner, start }) => depth === 0 && inner.start === start);
		const isInside = around !== undefined && quotation.start >= around.start && quotation.end <= around.end;
		places.push(all.length);
		all.push({
			...quotation,
			depth: quotation.depth + (isInside ? 1 : 0),
			continues: quotation.continues === null || isInside ? null : (places[quotation.continues] ?? null),
		});
	}
	take(Number.POSITIVE_INFINITY);
	return all;
}

/** A label behind or above a quotation in marks: the marks make the speech. */
function isWholeQuotation(marked: readonly Quotation[], { start, end }: Block): boolean {
	return marked.some((quotation) => quotation.depth === 0 && quotation.start === start && quotation.end >= end - 2);
}
