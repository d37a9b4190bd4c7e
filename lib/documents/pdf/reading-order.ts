import type { Line, Piece } from "./piece.ts";

/** How many places across a region are tried for a lane between two columns. */
const CANDIDATES = 100;
/** Fewer lines than this beside each other are no columns: a signature and a date are. */
const LEAST_LINES = 3;
/** A column is at least this part of its region: bullets in front of their items are none. */
const NARROWEST = 0.15;
/** Cells are shorter than lines of even a narrow column. */
const LONGEST_CELL = 25;
const DEEPEST = 6;

/** Lines in the order in which they are read, and whether that took more than going from top to bottom. */
export interface Ordered {
	readonly lines: readonly Line[];
	readonly columns: boolean;
	readonly tables: number;
}

/** Pieces between two lines that run across the lane, parted by it. */
interface Band {
	readonly across: readonly Piece[];
	readonly left: readonly Piece[];
	readonly right: readonly Piece[];
}

/** Puts the pieces of a page in reading order: columns one after the other, tables by their rows. */
export function readingOrder(pieces: readonly Piece[], depth = 0): Ordered {
	const bands = depth < DEEPEST ? bestBands(pieces) : null;
	if (!bands) return running(pieces, columnOf(pieces));
	// What runs on above, between and below the columns is one column of its own.
	const column = columnOf(
		bands.flatMap(({ across, left, right }) => [...across, ...(isColumns(left, right) ? [] : [...left, ...right])]),
	);
	const parts = bands.flatMap(({ across, left, right }): Ordered[] => {
		if (!isColumns(left, right)) return [running([...across, ...left, ...right], column)];
		const { beside, above, below } = partsOf(left, right);
		if (isTable(beside)) return [running([...across, ...above], column), tableOf(beside), running(below, column)];
		const columns = [readingOrder(left, depth + 1), readingOrder(right, depth + 1)];
		return [running(across, column), ...columns.map((part) => ({ ...part, columns: true }))];
	});
	return {
		lines: parts.flatMap(({ lines }) => lines),
		columns: parts.some(({ columns }) => columns),
		tables: parts.reduce((sum, { tables }) => sum + tables, 0),
	};
}

const running = (pieces: readonly Piece[], column: Line["column"]): Ordered => ({
	lines: rowsOf(pieces).map((row) => lineOf(row, column, " ")),
	columns: false,
	tables: 0,
});

const tableOf = (pieces: readonly Piece[]): Ordered => ({
	lines: rowsOf(pieces).map((row) => lineOf(row, columnOf(pieces), " | ")),
	columns: false,
	tables: 1,
});

/** The page as bands, at the lane that most lines stand beside; null where there are no columns. */
function bestBands(pieces: readonly Piece[]): Band[] | null {
	const { left, right } = extentOf(pieces);
	const air = 0.4 * medianSize(pieces);
	const sorted = [...pieces].sort((a, b) => b.bottom - a.bottom);
	let best: { readonly bands: Band[]; readonly score: number } | null = null;
	for (let i = 1; i < CANDIDATES; i++) {
		const at = left + ((right - left) * i) / CANDIDATES;
		if (Math.min(at - left, right - at) < NARROWEST * (right - left)) continue;
		const bands = bandsAt(sorted, at, air);
		const score = bands.reduce((sum, { left, right }) => sum + (isColumns(left, right) ? scoreOf(left, right) : 0), 0);
		if (score > (best?.score ?? 0)) best = { bands, score };
	}
	return best?.bands ?? null;
}

function bandsAt(sorted: readonly Piece[], at: number, air: number): Band[] {
	const bands: { across: Piece[]; left: Piece[]; right: Piece[] }[] = [];
	let band = { across: [] as Piece[], left: [] as Piece[], right: [] as Piece[] };
	for (const piece of sorted) {
		if (piece.right <= at + air && piece.left < at - air) band.left.push(piece);
		else if (piece.left >= at - air) band.right.push(piece);
		else {
			if (band.left.length + band.right.length > 0) {
				bands.push(band);
				band = { across: [], left: [], right: [] };
			}
			band.across.push(piece);
		}
	}
	bands.push(band);
	return bands;
}

function isColumns(left: readonly Piece[], right: readonly Piece[]): boolean {
	if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
	const [a, b] = [heightOf(left), heightOf(right)];
	return Math.min(a.top, b.top) > Math.max(a.bottom, b.bottom);
}

/** What of two columns stands beside the other one, and what reaches above and below it. */
function partsOf(left: readonly Piece[], right: readonly Piece[]) {
	const [a, b] = [heightOf(left), heightOf(right)];
	const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.bottom, b.bottom)];
	const both = [...left, ...right];
	return {
		above: both.filter((piece) => piece.bottom >= top),
		beside: both.filter((piece) => piece.top > bottom && piece.bottom < top),
		below: both.filter((piece) => piece.top <= bottom),
	};
}

/** How many lines stand beside others; where that is the same, a lane that more text runs across is the better one. */
const scoreOf = (left: readonly Piece[], right: readonly Piece[]): number =>
	partsOf(left, right).beside.length - (left.length + right.length) / 10_000;

/** Short cells, nearly all of them beside another one. */
function isTable(beside: readonly Piece[]): boolean {
	const rows = rowsOf(beside);
	const lengths = beside.map(({ text }) => text.length).sort((a, b) => a - b);
	return (
		rows.filter((row) => row.length > 1).length >= rows.length * 0.8 &&
		(lengths[lengths.length >> 1] ?? 0) < LONGEST_CELL
	);
}

/** Pieces from top to bottom, those on one line together, from left to right. */
function rowsOf(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
	const rows: [Piece, ...Piece[]][] = [];
	for (const piece of [...pieces].sort((a, b) => b.bottom - a.bottom || a.left - b.left)) {
		const row = rows.at(-1);
		if (row && isBeside(row[0], piece)) row.push(piece);
		else rows.push([piece]);
	}
	for (const row of rows) row.sort((a, b) => a.left - b.left);
	return rows;
}

function lineOf(row: readonly [Piece, ...Piece[]], column: Line["column"], between: string): Line {
	// A bullet or a raised figure is set in a type of its own.
	const main = row.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
	return {
		text: row.map(({ text }) => text.replace(/\s+/g, " ").trim()).join(between),
		left: row[0].left,
		right: rightOf(row),
		top: Math.max(...row.map(({ top }) => top)),
		bottom: main.bottom,
		size: main.size,
		bold: row.every(({ bold }) => bold),
		column,
		isRow: between !== " ",
	};
}

/** From where to where the lines of a column run. Not the very longest: a line of code may run out of it. */
function columnOf(pieces: readonly Piece[]): Line["column"] {
	const rights = rowsOf(pieces)
		.map(rightOf)
		.sort((a, b) => a - b);
	const usual = rights[Math.floor((rights.length - 1) * (rights.length > 9 ? 0.9 : 1))];
	return { left: extentOf(pieces).left, right: usual ?? 0 };
}

const rightOf = (row: readonly Piece[]): number => Math.max(...row.map(({ right }) => right));

/** On one line, whatever the height of their type: most of the lower one is beside the other. */
const isBeside = (a: Piece, b: Piece): boolean =>
	Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.5 * Math.min(a.top - a.bottom, b.top - b.bottom);

const extentOf = (pieces: readonly Piece[]) => ({
	left: pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY),
	right: pieces.reduce((most, piece) => Math.max(most, piece.right), Number.NEGATIVE_INFINITY),
});

const heightOf = (pieces: readonly Piece[]) => ({
	bottom: pieces.reduce((least, piece) => Math.min(least, piece.bottom), Number.POSITIVE_INFINITY),
	top: pieces.reduce((most, piece) => Math.max(most, piece.top), Number.NEGATIVE_INFINITY),
});

const medianSize = (pieces: readonly Piece[]): number => {
	const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b);
	return sizes[sizes.length >> 1] ?? 10;
};
