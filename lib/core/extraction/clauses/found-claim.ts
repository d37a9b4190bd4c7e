/** What a claim was cut as. */
export type Cut = "clause" | "phrase" | "relative" | "participle" | "appositive" | "absolute" | "fragment";

/** A claim as places of its unit: `[from, to)`, contiguous in the text, and the words that it is about. */
export interface FoundClaim {
	readonly from: number;
	readonly to: number;
	readonly cut: Cut;
	/** `[from, to)` of the noun phrase that the claim is about, or null where it lies outside the unit. */
	readonly subject: readonly [number, number] | null;
	/** The place of the finite verb, or -1. */
	readonly verb: number;
}
