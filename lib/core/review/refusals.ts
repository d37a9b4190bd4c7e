import type { Level } from "./levels.ts";
import type { Review } from "./review.ts";

/** What a story's sign-off waits for, but for the approvals. */
export interface Open {
	/** Findings of errors that nobody has waived. */
	readonly errors: number;
	/** Words that are in no claim and that nobody has ticked as nothing to check. */
	readonly gaps: number;
	/** Reasons for which it was sent back that nobody has resolved. */
	readonly reasons: number;
}

/** Somebody who wants to do something about a review. */
export interface Reviewer {
	readonly userId: string;
	/** Levels that they may sign. */
	readonly levels: readonly Level[];
}

/** Why a review can't be asked for; null where it can. */
export function refuseRequest({ phase }: Review, { reasons }: Open): string | null {
	if (phase === "open") return "A review is under way already.";
	if (phase === "signed") return "The story is signed off, and nothing has changed since.";
	return phase === "sent-back" ? refuseReasons(reasons) : null;
}

/** Why a story can't be sent back; null where it can. */
export function refuseSendingBack(review: Review, { levels }: Reviewer): string | null {
	if (review.phase !== "open") return "No review is under way, so there is nothing to send back.";
	return review.levels.some(({ level }) => levels.includes(level)) ? null : "You can’t sign this story at any level.";
}

/** Whether the approval at this level would be the last that the story needs. */
export const isLast = ({ levels }: Review, level: Level): boolean =>
	levels.every((one) => one.stands || one.level === level);

/**
 * Why somebody can't approve at a level; null where they can. The last approval signs the story off, so it waits for
 * everything else.
 *
 * @param reporters who wrote or brought in the story: they can't sign it alone.
 */
export function refuseApproval(
	review: Review,
	level: Level,
	{ userId, levels }: Reviewer,
	{ open, reporters }: { open: Open; reporters: readonly string[] },
): string | null {
	if (review.phase !== "open") return "Nobody has asked for a review. Ask for one first.";
	if (!levels.includes(level)) return "You can’t sign at this level.";
	if (review.turn?.level !== level) return "It’s another level’s turn.";
	const unresolved = refuseReasons(open.reasons);
	if (unresolved !== null || !isLast(review, level)) return unresolved;
	if (open.errors > 0)
		return open.errors === 1
			? "An error is open. Settle it, or waive it with a reason."
			: `${open.errors} errors are open. Settle them, or waive them with a reason.`;
	if (open.gaps > 0)
		return open.gaps === 1
			? "A gap is open. Make a claim of it, or tick it as nothing to check."
			: `${open.gaps} gaps are open. Make claims of them, or tick them as nothing to check.`;
	const others = review.levels.filter((one) => one.level !== level).map(({ approval }) => approval?.by ?? "");
	return [userId, ...others].every((by) => reporters.includes(by))
		? "Who reported a story can’t sign it alone. Somebody else has to approve it at one level."
		: null;
}

function refuseReasons(reasons: number): string | null {
	if (reasons === 0) return null;
	return reasons === 1
		? "A reason for which it was sent back is still open. Resolve it first."
		: `${reasons} reasons for which it was sent back are still open. Resolve them first.`;
}
