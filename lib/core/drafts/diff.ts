import { alignTexts } from "../anchoring/align.ts";

/** A stretch of a comparison: in both texts, only in the first, or only in the second. */
export interface DiffPiece {
	readonly kind: "same" | "removed" | "added";
	readonly text: string;
}

/**
 * What became of a text, word by word, in the order of the second; what was removed stands where it was missed. Words that moved
 * are removed in one place and added in another. Joined, the pieces that aren't removed are the second text.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
	const { runs, before: old, after: now } = alignTexts(before, after);
	const pieces: DiffPiece[] = [];
	const add = (kind: DiffPiece["kind"], text: string) => {
		const last = pieces.at(-1);
		if (text === "") return;
		if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
		else pieces.push({ kind, text });
	};
	/** How much of either text is told. */
	let [ours, theirs] = [0, 0];
	const tellUpTo = (before_: number, after_: number) => {
		add("removed", before.slice(ours, before_).trim() && withSpace(before.slice(ours, before_)));
		add("added", after.slice(theirs, after_));
	};
	for (const { before: from, after: to, length, moved } of runs) {
		if (moved) continue;
		const [ourEnd, theirEnd] = [old.ends[from + length - 1] as number, now.ends[to + length - 1] as number];
		const [ourStart, theirStart] = [old.starts[from] as number, now.starts[to] as number];
		if (isSameGap(before.slice(ours, ourStart), after.slice(theirs, theirStart)))
			add("same", after.slice(theirs, theirStart));
		else tellUpTo(ourStart, theirStart);
		add("same", after.slice(theirStart, theirEnd));
		[ours, theirs] = [ourEnd, theirEnd];
	}
	if (isSameGap(before.slice(ours), after.slice(theirs))) add("same", after.slice(theirs));
	else tellUpTo(before.length, after.length);
	return pieces;
}

/** Only white space differs. */
const isSameGap = (one: string, other: string): boolean => one.replace(/\s+/g, " ") === other.replace(/\s+/g, " ");

/** What is taken out stands beside words that it was not beside, so it brings a space. */
const withSpace = (text: string): string => (/\s$/.test(text) ? text : `${text} `);
