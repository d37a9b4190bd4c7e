import { useEffect, useState, useSyncExternalStore } from "react";
import { v7 } from "uuid";
import type { Problem } from "@/lib/contract/problem.ts";
import type { ReviewView } from "@/lib/contract/review.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";

/** Somebody who tags without a pause makes a change every few hundred milliseconds; a review is read again once for several. */
const PAUSE_MS = 400;

export const UNREACHED: Problem = {
	reason: "unavailable",
	message: "Onrecord could not be reached. What you typed is still here: try again in a moment.",
};

interface ReviewAtHand {
	readonly review: ReviewView;
	readonly problem: Problem | null;
	readonly pending: boolean;
	/** Does something about the review; true where it was done. */
	readonly act: (what: "request" | "withdraw" | "send-back" | "approve", input: object) => Promise<boolean>;
}

/** The review as the server told it last, read again after every change of the story. */
export function useReview(first: ReviewView): ReviewAtHand {
	const store = useDeskStore();
	const event = useSyncExternalStore(store.subscribe, store.cursor, store.cursor);
	const [review, setReview] = useState(first);
	const [problem, setProblem] = useState<Problem | null>(null);
	const [pending, setPending] = useState(false);
	const address = `/api/v1/stories/${first.storyId}/review`;
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each event it may be another
	useEffect(() => {
		const cancel = new AbortController();
		const read = async () => {
			const answer = await fetch(address, { signal: cancel.signal }).catch(() => null);
			const told = answer?.ok ? ((await answer.json().catch(() => null)) as ReviewView | null) : null;
			if (told && !cancel.signal.aborted) setReview(told);
		};
		const timer = setTimeout(read, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			cancel.abort();
		};
	}, [address, event]);
	const act: ReviewAtHand["act"] = async (what, input) => {
		setPending(true);
		const answer = await fetch(`${address}/${what}`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ ...input, operationId: v7() }),
		}).catch(() => null);
		const told = (await answer?.json().catch(() => null)) ?? null;
		setPending(false);
		setProblem(answer?.ok ? null : ((told as { problem?: Problem } | null)?.problem ?? UNREACHED));
		if (answer?.ok && told) setReview(told as ReviewView);
		return answer?.ok === true;
	};
	return { review, problem, pending, act };
}
