import { z } from "zod";
import { VERIFICATION_STATUSES } from "../core/vocabulary/vocabulary.ts";
import { correctionView } from "./correction.ts";
import { evidenceView } from "./evidence.ts";
import { identifier, instant } from "./identifier.ts";

const decision = z.object({ status: z.enum(VERIFICATION_STATUSES), at: instant, by: z.string() });

/** What was decided in an earlier story about a claim like one of this story. */
export const memory = z.object({
	/** The claim of this story. */
	claimId: identifier,
	/** What the two have in common. */
	likeness: z.enum(["quotation", "figure", "wording"]),
	earlier: z.object({
		id: identifier,
		storyId: identifier,
		storyTitle: z.string(),
		quote: z.string(),
		/** What stands now. */
		decision,
		/** What it was before that, where somebody had decided otherwise: it was corrected since. */
		before: decision.nullable(),
		evidence: z.array(evidenceView),
		/** What readers were told about it after publication. */
		corrections: z.array(correctionView),
	}),
});
export type Memory = z.infer<typeof memory>;
