import { byValue, type Row, valuesOf } from "./table.ts";

const actions = [
	{ value: "corrected", name: "Corrected", meaning: "The text was put right, and readers were told" },
	{ value: "withdrawn", name: "Withdrawn", meaning: "The claim was taken back, with nothing in its place" },
	{ value: "refiled", name: "Refiled", meaning: "The story was sent out anew" },
] as const satisfies readonly Row[];

/** What was done about a mistake after publication. */
export const CORRECTION_ACTION = byValue(actions);
export const CORRECTION_ACTIONS = valuesOf(actions);
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

const causes = [
	{ value: "source-wrong", name: "The source was wrong", meaning: "It was reported as the source gave it" },
	{ value: "misunderstood", name: "We misread the source", meaning: "A document or a speaker was misunderstood" },
	{ value: "misquoted", name: "Misquoted", meaning: "The words or the speaker were not right" },
	{ value: "not-checked", name: "Not checked", meaning: "Nobody had held it against a source" },
	{ value: "editing", name: "Brought in by editing", meaning: "It was right before it was edited" },
	{ value: "calculation", name: "A figure worked out wrong", meaning: "The sources were right, our sum was not" },
	{ value: "overtaken", name: "Overtaken by events", meaning: "It was right when it was published" },
	{ value: "other", name: "Something else", meaning: "The note says what" },
] as const satisfies readonly Row[];

/** How a mistake got into print. */
export const CORRECTION_CAUSE = byValue(causes);
export const CORRECTION_CAUSES = valuesOf(causes);
export type CorrectionCause = (typeof CORRECTION_CAUSES)[number];
