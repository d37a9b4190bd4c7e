import type { AnswerView, AttemptView } from "../contract/answer.ts";
import type { ClaimView } from "../contract/claim.ts";
import type { OriginalView } from "../contract/original.ts";
import type { SourceView } from "../contract/source.ts";
import type { TermsView } from "../contract/terms.ts";
import type { TickView } from "../contract/tick.ts";

/** What is in a story, as it is shown. */
export interface StoryContent {
	readonly claims: readonly ClaimView[];
	readonly sources: readonly SourceView[];
	/** What is attached to them. */
	readonly originals: readonly OriginalView[];
	/** What is agreed with them in this story. */
	readonly terms: readonly TermsView[];
	/** Words that need no check, which claims answer which, and who was asked for a response. */
	readonly ticks: readonly TickView[];
	readonly answers: readonly AnswerView[];
	readonly attempts: readonly AttemptView[];
}
