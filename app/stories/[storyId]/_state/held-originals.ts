import type { OriginalView } from "@/lib/contract/original.ts";
import type { HeldOriginal } from "@/lib/core/originals/check-quotations.ts";

/** What is attached to a story's sources. Replaced, never altered. */
export interface Originals {
	readonly list: readonly OriginalView[];
	/** Those of them that quotations are held against. */
	readonly held: readonly HeldOriginal[];
}
