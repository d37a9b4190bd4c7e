/** Why a use case did not do what was asked: each is an expected outcome, not an error of the program. */
export const PROBLEM_REASONS = [
	/** The input does not fit the contract; `fields` says where. */
	"invalid",
	"signed-out",
	/** The actor's role does not allow it. */
	"not-allowed",
	"not-found",
	/** The record changed since the caller read it; `current` is how it stands now. */
	"stale",
	/** A story with this very text is there already; `current` is its identifier and title. */
	"duplicate",
	"too-large",
	/** Too many tries; `retryAfter` says how long to wait. */
	"too-many",
	/** The state of things does not allow it (nothing to undo, a claim that is deleted, …). */
	"impossible",
	/** The database is locked, the disk is full, or the like: nothing was changed, and trying again may do. */
	"unavailable",
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** Who changed a record last. */
export interface LastChange {
	readonly userId: string;
	readonly name: string;
	readonly at: string;
}

/** What happened and what to do about it, in words for the person at the screen. */
export interface Problem {
	readonly reason: ProblemReason;
	readonly message: string;
	/** Messages by the path of the field they are about ("claims.0.revision"). */
	readonly fields?: Readonly<Record<string, string>>;
	/** The state as it is now, for `stale` and `duplicate`. */
	readonly current?: unknown;
	/** For `stale`: whose change came in between, and when. */
	readonly changed?: LastChange;
	/** Seconds to wait before trying again, for `too-many`. */
	readonly retryAfter?: number;
}

/** A problem as every address answers it: as RFC 9457 has it, and whole in `problem`. */
export function problemDocument(problem: Problem, status: number): object {
	const { reason, message } = problem;
	return { type: `urn:onrecord:problem:${reason}`, title: reason.replace("-", " "), status, detail: message, problem };
}
export const PROBLEM_TYPE = "application/problem+json";

/** What every use case answers. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
