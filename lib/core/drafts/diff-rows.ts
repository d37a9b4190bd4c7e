import { type DiffPiece, diffWords } from "./diff.ts";

/** Paragraphs that stand beside each other in two drafts. */
export interface DiffRow {
	readonly pieces: readonly DiffPiece[];
	readonly isSame: boolean;
}

/** Two drafts paragraph by paragraph: a row ends where both texts end a line. */
export function diffRows(before: string, after: string): DiffRow[] {
	const rows: DiffRow[] = [];
	let pieces: DiffPiece[] = [];
	const end = () => {
		if (pieces.some(({ text }) => text.trim() !== ""))
			rows.push({ pieces, isSame: pieces.every(({ kind }) => kind === "same") });
		pieces = [];
	};
	for (const piece of diffWords(before, after)) {
		if (piece.kind !== "same") {
			pieces.push(piece);
			continue;
		}
		let at = 0;
		// White space is found first and looked through afterwards: a pattern that sought its line break would try each place in it.
		for (const { index, 0: gap } of piece.text.matchAll(/\s+/g)) {
			if (!gap.includes("\n")) continue;
			if (index > at) pieces.push({ ...piece, text: piece.text.slice(at, index), start: piece.start + at });
			end();
			at = index + gap.length;
		}
		if (at < piece.text.length) pieces.push({ ...piece, text: piece.text.slice(at), start: piece.start + at });
	}
	end();
	return rows;
}
