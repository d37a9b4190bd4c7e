import { WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Frame, TokenRange } from "./frame.ts";

/** Frames of one sentence without what they took of each other, and without those that say nothing then. Changes `frames`. */
export function settleFrames(table: WordTable, frames: Frame[]): Frame[] {
	endBeforeFrames(frames);
	endBeforeJoined(table, frames);
	const told = frames
		.map((frame) => (frame.content.every(isStretch) ? frame : { ...frame, content: frame.content.filter(isStretch) }))
		.filter(({ content, stance }) => content.length > 0 || stance === "deny");
	return told.filter((frame) => frame.source || !isVouchedFor(frame, told));
}

/** "The barge is believed to be adrift, two pilots said": somebody is credited after all. */
function isVouchedFor({ cue }: Frame, frames: readonly Frame[]): boolean {
	return frames.some(
		({ source, content }) => source && content.some(([first, end]) => first <= cue[0] && cue[1] <= end),
	);
}

/** "The manager told the inspector that it leaked, the report said": what the manager told ends before "the report". */
function endBeforeFrames(frames: Frame[]): void {
	for (const outer of frames) {
		const stop = outer.content[0];
		if (!stop || outer.cue[0] < stop[1]) continue;
		for (const [at, inner] of frames.entries())
			if (inner !== outer && inner.source && inner.cue[0] >= stop[0] && inner.cue[1] <= stop[1])
				frames[at] = {
					...inner,
					content: inner.content.flatMap(([first, end]) =>
						first < stop[1] ? [[first, Math.min(end, stop[1])] as const] : [],
					),
				};
	}
}

/** "called it reckless and accused managers…": what is called so ends before the second verb of the same subject. */
function endBeforeJoined(table: WordTable, frames: Frame[]): void {
	for (const joined of frames) {
		const { source, cue } = joined;
		if (!source) continue;
		for (const [at, first] of frames.entries()) {
			const shares = first !== joined && first.source?.[0] === source[0] && first.source[1] === source[1];
			if (!shares || first.cue[0] >= cue[0]) continue;
			let stop = cue[0];
			while (stop > first.cue[1] && isJoint(table.word[stop - 1] ?? 0)) {
				stop--;
				// "might fade later, and said": what stands before the comma is not the second verb's.
				if (table.word[stop] === WORD.COMMA) break;
			}
			frames[at] = {
				...first,
				content: first.content.map(([from, end]) => [from, from < stop ? Math.min(end, stop) : end]),
			};
		}
	}
}

const isStretch = ([first, end]: TokenRange): boolean => first < end;

const isJoint = (word: number): boolean =>
	word === WORD.COORDINATOR || word === WORD.ADVERB || word === WORD.COMMA || word === WORD.AUXILIARY;
