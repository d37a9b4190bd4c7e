import type { CheckedStory } from "./checked-story.ts";
import type { Finding } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** What is looked at of a waiver. */
export interface StandingWaiver {
	readonly id: string;
	readonly claimId: string;
	readonly ruleId: string;
	readonly sourceId: string | null;
	readonly fingerprint: string;
}

/** A finding with the waiver that lets it stand, or the newest one that did before what it rests on changed. */
export type Judged<F extends Finding, W extends StandingWaiver> = F & { readonly waiver?: W; readonly lapsed?: W };

/** Findings with the waivers that are about them. One without any is the same object as before. */
export function applyWaivers<F extends Finding, W extends StandingWaiver>(
	findings: readonly F[],
	waivers: readonly W[],
	story: CheckedStory,
): Judged<F, W>[] {
	if (waivers.length === 0) return [...findings];
	return findings.map((finding) => {
		const about = waivers.filter((waiver) => isAbout(waiver, finding));
		if (about.length === 0) return finding;
		const fingerprint = fingerprintOf(finding, story);
		const waiver = about.findLast((one) => one.fingerprint === fingerprint);
		const lapsed = about.at(-1);
		return { ...finding, ...(waiver ? { waiver } : lapsed && { lapsed }) };
	});
}

const isAbout = ({ ruleId, sourceId, claimId }: StandingWaiver, finding: Finding): boolean =>
	ruleId === finding.rule && sourceId === (finding.sourceId ?? null) && finding.claimIds.includes(claimId);
