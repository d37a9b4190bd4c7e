import { createHash } from "node:crypto";
import type { Report, SignOffRecord } from "../../core/report/model.ts";
import { claimPart, findingsPart, type SignedState, STORY, storyPart } from "../../core/review/signed-state.ts";
import { canonicalJson } from "../../data/field-changes.ts";

/** What a signature over a story is over, taken from its whole report for the newsroom. */
export function signedStateOf(report: Pick<Report, "draft" | "claims" | "problems" | "unread">): SignedState {
	const findings: [string, object[]][] = report.claims.map((claim) => [claim.id, findingsPart(claim)]);
	findings.push([STORY, storyPart(report)]);
	return {
		draft: report.draft.sha256,
		claims: Object.fromEntries(report.claims.map((claim) => [claim.id, hashOf(claimPart(claim))])),
		findings: Object.fromEntries(findings.flatMap(([at, all]) => (all.length > 0 ? [[at, hashOf(all)]] : []))),
	};
}

/** The state that a sign-off's record is about. */
export const stateIn = ({ draft, claims, findings }: SignOffRecord): SignedState => ({
	draft: draft.sha256,
	claims,
	findings,
});

/** A short name of a state, for whoever signs to say which one they saw. */
export const nameOf = (state: SignedState): string => hashOf(state);

/** SHA-256 of the canonical JSON, of which 132 bits are kept: there is one for each claim of each approval. */
const hashOf = (value: object): string =>
	createHash("sha256").update(canonicalJson(value)).digest("base64url").slice(0, 22);
