import type { DraftMade } from "@/lib/contract/draft.ts";
import type { Problem } from "@/lib/contract/problem.ts";

/** A text to be the next draft of a story. */
export interface DraftToSend {
	/** The draft that it was made from. */
	readonly basedOn: string;
	readonly text: string;
	/** What the text was read from. */
	readonly documentId?: string;
	/** Proposed wordings that the text takes up. */
	readonly accepts?: readonly { readonly id: string; readonly reason: string | null }[];
	/** The same for another try after a lost answer, so that one draft is made. */
	readonly operationId: string;
}

/** Stores a text as the next draft of a story. */
export async function sendDraft(
	storyId: string,
	draft: DraftToSend,
): Promise<{ value: DraftMade } | { problem: Problem }> {
	const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(draft) };
	const response = await fetch(`/api/v1/stories/${storyId}/drafts`, init).catch(() => null);
	if (!response)
		return {
			problem: { reason: "impossible", message: "The server can't be reached. Your text is still here: try again." },
		};
	const answer = (await response.json()) as DraftMade | { problem: Problem };
	return "problem" in answer ? answer : { value: answer };
}
