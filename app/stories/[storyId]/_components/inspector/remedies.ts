import type { Finding } from "@/lib/core/rules/finding.ts";
import { type Place, type TermsField, termsOf } from "../../_state/place.ts";

/** What a checker does about a finding, and where on the desk. */
export interface PlacedRemedy {
	readonly words: string;
	readonly place: Place;
	readonly field?: TermsField;
}

/** The remedy that the desk can lead to; null where it lies in the text itself. */
export function remedyFor({ remedy, sourceId }: Finding): PlacedRemedy | null {
	if (remedy === undefined || "place" in remedy) return remedy ?? null;
	// What concerns the terms of a source leads to the source that the finding names.
	return { ...remedy, place: sourceId === undefined ? "ground-rule" : termsOf(sourceId) };
}
