import type { Report, ReportClaim } from "../report/model.ts";
import type { Level } from "./levels.ts";

/** What a signature is over, as hashes: of the text, of each claim, and of what the rules find at it. */
export interface SignedState {
	/** SHA-256 of the draft's text. */
	readonly draft: string;
	/** By the claim's identifier. */
	readonly claims: Readonly<Record<string, string>>;
	/** The same of findings, those with a waiver too; `STORY` for what is found in the story as a whole. */
	readonly findings: Readonly<Record<string, string>>;
}

/** The place of what the rules find outside every claim. */
export const STORY = "story";

/**
 * What is signed of a claim. Its place is left out: the text's own hash has it, and a word put in further up moves every
 * claim. So are names of colleagues, who may change theirs.
 */
export const claimPart = (
	claim: Omit<ReportClaim, "number" | "origins" | "comments" | "wordings" | "corrections">,
) => ({
	...{ id: claim.id, quote: claim.quote, who: claim.who, what: claim.what, chain: claim.chain, cue: claim.cue },
	...{ form: claim.form, stance: claim.stance, hedge: claim.hedge, credibility: claim.credibility },
	...{ attributionStatus: claim.attributionStatus, verificationStatus: claim.verificationStatus },
	evidence: claim.evidence.map(({ added, ...piece }) => ({ ...piece, added: added.at })),
});

/** What is signed of the findings at a claim, with their waivers. */
export const findingsPart = ({ findings }: Pick<ReportClaim, "findings">) =>
	findings.map(({ rule, severity, waiver, lapsed }) => ({
		...{ rule, severity, isLapsed: lapsed !== null },
		waiver: waiver && { at: waiver.at, reason: waiver.reason },
	}));

/** What is signed of the findings that no claim has, and of words that nothing answers for. */
export const storyPart = ({ problems, unread }: Pick<Report, "problems" | "unread">): object[] => [
	...problems.filter(({ claims }) => claims.length === 0).map(({ rule, severity }) => ({ rule, severity })),
	...(unread?.gaps ?? []).map(({ quote }) => ({ gap: quote })),
];

/** What of a story is another than what was signed. */
export interface Difference {
	readonly text: boolean;
	/** Identifiers of claims that changed, came or went, or at which the rules find something else. */
	readonly claims: readonly string[];
	/** Whether the rules find something else outside every claim. */
	readonly findings: boolean;
}

/** What changed between two states; null where nothing did. Checkers sign the claims, not what the rules find at them. */
export function differenceOf(level: Level | null, signed: SignedState, now: SignedState): Difference | null {
	const text = signed.draft !== now.draft;
	const changed = new Set(differing(signed.claims, now.claims));
	let findings = false;
	if (level !== "checker")
		for (const place of differing(signed.findings, now.findings))
			if (place === STORY) findings = true;
			else changed.add(place);
	return text || findings || changed.size > 0 ? { text, claims: [...changed].sort(), findings } : null;
}

function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}
