import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Ground } from "./grounds.ts";

/** Something drawn over or beside the text for each claim near the screen. */
export interface ClaimLayer {
	/** Draws these claims as they are now, in text order, and no others. */
	show(claims: ReadonlyMap<string, ClaimView>): void;
	/** Puts grounds under these claims and under no others. */
	ground(grounds: ReadonlyMap<string, Ground>): void;
	/** Takes everything away again. */
	remove(): void;
}
