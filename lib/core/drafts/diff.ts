import { alignTexts } from "../anchoring/align.ts";

/** A stretch of a comparison: what both texts have, or what only one of them has. */
export interface DiffPiece {
	readonly kind: "same" | "removed" | "added";
	readonly text: string;
	/** Where it begins, in UTF-16 code units: of the first text for what was removed, else of the second. */
	readonly start: number;
}

/**
 * Compares two texts word by word: what was removed stands before what came in its place. A paragraph that stands elsewhere now is
 * removed in the one place and added in the other, so that either text can be read from beginning to end.
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
