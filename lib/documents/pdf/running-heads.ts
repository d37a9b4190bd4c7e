import type { Page, Piece } from "./piece.ts";

/** The part of a page's height, above and below, in which heads and page numbers stand. */
const MARGIN = 0.12;
/** Heads of left and right pages differ, and the first page often has none. */
const LEAST_PART = 0.4;
/** The white between a head and the text, in sizes of its type; lines of one text are closer. */
const WHITE = 0.7;
const PAGE_NUMBER = /^[-–—|\s]{0,3}(?:[ivxl]{1,6}|(?:page\s|p\.\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?)[-–—|\s]{0,3}$/i;

/** What stands at the head or the foot of many pages alike, and page numbers: no part of the text. */
export function runningHeads(pages: readonly Page[]): ReadonlySet<Piece> {
	const seen = new Map<string, number>();
	const edges = pages.map((page) => edgeOf(page).map((piece) => ({ piece, key: keyOf(piece) })));
	for (const edge of edges)
		for (const key of new Set(edge.map((one) => one.key))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const often = Math.max(2, pages.length * LEAST_PART);
	return new Set(
		edges.flatMap((edge) =>
			edge
				.filter(({ piece, key }) => PAGE_NUMBER.test(piece.text.trim()) || (seen.get(key) ?? 0) >= often)
				.map(({ piece }) => piece),
		),
	);
}

/** What stands above the first white row near the top, and below the last one near the foot. */
function edgeOf({ pieces, height }: Page): Piece[] {
	const down = [...pieces].sort((a, b) => b.bottom - a.bottom);
	const up = [...pieces].sort((a, b) => a.top - b.top);
	return [
		...partedFrom(
			down,
			(head, next) => head.bottom - next.top,
			({ bottom }) => bottom > height * (1 - MARGIN),
		),
		...partedFrom(
			up,
			(foot, next) => next.bottom - foot.top,
			({ top }) => top < height * MARGIN,
		),
	];
}

/** The first pieces up to the last wide gap among those that stand at the edge; none where no gap parts them from the text. */
function partedFrom(
	pieces: readonly Piece[],
	gap: (piece: Piece, next: Piece) => number,
	isAtEdge: (piece: Piece) => boolean,
): readonly Piece[] {
	let end = 0;
	for (const [i, piece] of pieces.entries()) {
		if (!isAtEdge(piece)) break;
		const next = pieces[i + 1];
		if (next && gap(piece, next) > piece.size * WHITE) end = i + 1;
	}
	return pieces.slice(0, end);
}

/** Figures may differ: the number of the page, the date of a print. */
const keyOf = ({ bottom, text }: Piece): string => `${Math.round(bottom / 4)}|${text.replace(/\d+/g, "#").trim()}`;
