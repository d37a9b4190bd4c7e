import { alignTexts, type MatchedRun } from "../anchoring/align.ts";
import type { Words } from "../anchoring/words.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";

/** A stretch of a comparison: what both texts have, or what only one of them has. */
export interface DiffPiece {
	readonly kind: "same" | "removed" | "added";
	readonly text: string;
	/** Where it begins, in UTF-16 code units: of the first text for what was removed, else of the second. */
	readonly start: number;
	/** It stands elsewhere in the other text: removed in the one place, added in the other. */
	readonly moved?: true;
}

/**
 * Compares two texts word by word: what was removed stands before what came in its place. A paragraph that stands elsewhere now is
 * removed in the one place and added in the other, so that either text can be read from beginning to end, and marked as moved.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
	const alignment = alignTexts(before, after);
	const pieces: DiffPiece[] = [];
	const add = (kind: DiffPiece["kind"], text: string, start: number) => {
		const last = pieces.at(-1);
		if (text === "") return;
		if (last?.kind === kind) pieces[pieces.length - 1] = { ...last, text: last.text + text };
		else pieces.push({ kind, text, start });
	};
	let [left, right] = [0, 0];
	const catchUp = (toLeft: number, toRight: number) => {
		const [gone, added] = [before.slice(left, toLeft), after.slice(right, toRight)];
		if (gone.trim() === added.trim()) add("same", added, right);
		else {
			// The marks and spaces at both ends belong to both.
			const head = sharedMarks(gone, added, 1);
			const tail = sharedMarks(gone.slice(head), added.slice(head), -1);
			add("same", added.slice(0, head), right);
			add("removed", gone.slice(head, gone.length - tail), left + head);
			add("added", added.slice(head, added.length - tail), right + head);
			add("same", added.slice(added.length - tail), toRight - tail);
		}
		[left, right] = [toLeft, toRight];
	};
	const { before: one, after: other } = alignment;
	for (const run of alignment.runs)
		for (let step = 0; step < run.length && !run.moved; step++) {
			const [at, pair] = [run.before + step, run.after + step];
			catchUp(one.starts[at] as number, other.starts[pair] as number);
			add("same", after.slice(right, other.ends[pair]), right);
			[left, right] = [one.ends[at] as number, other.ends[pair] as number];
		}
	catchUp(before.length, after.length);
	const moved = {
		removed: movedSpans(before, one, alignment.runs, "before"),
		added: movedSpans(after, other, alignment.runs, "after"),
	};
	return pieces.flatMap((piece) => (piece.kind === "same" ? piece : splitMoved(piece, moved[piece.kind])));
}

/** Where the moved words of one of the texts stand, in its order, with the marks around them. */
function movedSpans(
	text: string,
	{ starts, ends }: Words,
	runs: readonly MatchedRun[],
	side: "before" | "after",
): readonly Span[] {
	return runs
		.filter((run) => run.moved)
		.map((run): Span => {
			const first = starts[run[side]] as number;
			const last = ends[run[side] + run.length - 1] as number;
			// Marks that begin a line with it, and those that follow without a space, came along.
			const lead = text.slice(ends[run[side] - 1] ?? 0, first);
			const tail = text.slice(last, starts[run[side] + run.length] ?? text.length);
			const space = tail.search(/\s/);
			const broken = lead.lastIndexOf("\n");
			return {
				start: broken === -1 ? first : first - (lead.length - 1 - broken),
				end: last + (space === -1 ? tail.length : space),
			};
		})
		.sort((a, b) => a.start - b.start);
}

/** A piece cut where moved words begin and end. */
function splitMoved(piece: DiffPiece, moved: readonly Span[]): DiffPiece[] {
	const end = piece.start + piece.text.length;
	const pieces: DiffPiece[] = [];
	let at = piece.start;
	const upTo = (to: number, isMoved: boolean) => {
		if (to <= at) return;
		const text = piece.text.slice(at - piece.start, to - piece.start);
		pieces.push({ kind: piece.kind, text, start: at, ...(isMoved && { moved: true as const }) });
		at = to;
	};
	for (let next = firstWhere(moved.length, (one) => (moved[one] as Span).end > at); next < moved.length; next++) {
		const span = moved[next] as Span;
		if (span.start >= end) break;
		upTo(Math.max(at, span.start), false);
		upTo(Math.min(end, span.end), true);
	}
	upTo(end, false);
	return pieces;
}

const WORD = /[\p{L}\p{N}\p{M}\p{S}\p{Cs}]/u;

/** How many marks and spaces two texts begin, or end, with alike. */
function sharedMarks(one: string, other: string, step: 1 | -1): number {
	const shortest = Math.min(one.length, other.length);
	const at = (text: string, count: number) => text[step > 0 ? count : text.length - 1 - count] as string;
	let count = 0;
	while (count < shortest && at(one, count) === at(other, count) && !WORD.test(at(one, count))) count++;
	return count;
}
