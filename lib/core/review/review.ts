import type { Level } from "./levels.ts";
import { type Difference, differenceOf, type SignedState } from "./signed-state.ts";

/** What somebody did about a review. */
export const OUTCOMES = ["requested", "withdrawn", "sent-back", "approved"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface ReviewStep {
	readonly id: string;
	readonly outcome: Outcome;
	/** At which level; null for a request and what takes it back. */
	readonly level: Level | null;
	readonly by: string;
	readonly at: string;
	/** What was approved; null for every other outcome, and where something of it was erased since. */
	readonly state: SignedState | null;
}

/** How a level stands. */
export interface LevelStanding {
	readonly level: Level;
	/** The newest approval; null where there is none. */
	readonly approval: ReviewStep | null;
	/** What changed since it; null where it still counts, or there is none. */
	readonly changed: Difference | null;
	readonly stands: boolean;
}

/** Who has to act, since when and why. `level` is null where the story was sent back to whoever asked. */
export interface Turn {
	readonly level: Level | null;
	readonly why: "resolve" | "look" | "look-again" | "sign";
	readonly since: string;
	readonly people: readonly string[];
}

export interface Review {
	readonly phase: "idle" | "open" | "sent-back" | "signed";
	/** Who asked for it last, while it's under way. */
	readonly requestedBy: string | null;
	readonly levels: readonly LevelStanding[];
	readonly turn: Turn | null;
}

/** What a review is worked out from. */
export interface Reviewed {
	/** Oldest first. */
	readonly steps: readonly ReviewStep[];
	/** Levels that the story needs, in order. */
	readonly needed: readonly Level[];
	readonly state: SignedState;
	/** Who may sign at a level. */
	readonly signers: Readonly<Record<Level, readonly string[]>>;
	/** The state that was signed off last; null where none was, or something of it was erased since. */
	readonly signedOff: SignedState | null;
}

/** How a story's review stands. Nothing is stored of it but what people did, so it's always about the story as it is. */
export function reviewOf({ steps, needed, state, signers, signedOff }: Reviewed): Review {
	const levels = needed.map((level) => standingOf(level, steps, state));
	const asked = steps.findLast(({ outcome }) => outcome !== "approved");
	const requestedBy = steps.findLast(({ outcome }) => outcome === "requested")?.by ?? null;
	const allStand = levels.length > 0 && levels.every(({ stands }) => stands);
	if (allStand && signedOff !== null && differenceOf(null, signedOff, state) === null)
		return { phase: "signed", requestedBy, levels, turn: null };
	if (!asked || asked.outcome === "withdrawn") return { phase: "idle", requestedBy: null, levels, turn: null };
	if (asked.outcome === "sent-back") {
		const people = requestedBy === null ? [] : [requestedBy];
		return {
			...{ phase: "sent-back", requestedBy, levels },
			turn: { level: null, why: "resolve", since: asked.at, people },
		};
	}
	const next = levels.find(({ stands }) => !stands) ?? levels.at(-1);
	if (!next) return { phase: "open", requestedBy, levels, turn: null };
	const earlier = levels.slice(0, levels.indexOf(next)).map(({ approval }) => approval?.at ?? "");
	const since = [asked.at, ...earlier].sort().at(-1) ?? asked.at;
	const why = next.stands ? "sign" : next.approval ? "look-again" : "look";
	return {
		...{ phase: "open", requestedBy, levels },
		turn: { level: next.level, why, since, people: signers[next.level] },
	};
}

function standingOf(level: Level, steps: readonly ReviewStep[], now: SignedState): LevelStanding {
	const approval = steps.findLast((step) => step.outcome === "approved" && step.level === level) ?? null;
	if (!approval) return { level, approval, changed: null, stands: false };
	const changed = approval.state
		? differenceOf(level, approval.state, now)
		: { text: true, claims: [], findings: false };
	return { level, approval, changed, stands: changed === null };
}
