import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import type { SourceDetail } from "@/lib/contract/source.ts";
import type { TermsView } from "@/lib/contract/terms.ts";
import { termsInWords } from "@/lib/core/report/facts.ts";
import { VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./resting-claims.module.css";

/** Every claim whose chain names the source, by story, with the terms there and how it turned out. */
export function RestingClaims({ claims, terms }: Pick<SourceDetail, "claims" | "terms">) {
	if (claims.length === 0)
		return <EmptyState title="No claim depends on it">Merge it into another source, or delete it.</EmptyState>;
	const stories = new Map<string, SourceDetail["claims"]>();
	for (const claim of claims) stories.set(claim.storyId, [...(stories.get(claim.storyId) ?? []), claim]);
	return [...stories].map(([storyId, inStory]) => (
		<div key={storyId} className={styles.story}>
			<h3 className={styles.title}>
				<Link href={`/stories/${storyId}`}>{inStory[0]?.storyTitle}</Link>
			</h3>
			<TermsLine terms={terms.find((one) => one.storyId === storyId)} />
			<ul>
				{inStory.map((claim) => (
					<RestingClaim key={claim.claimId} claim={claim} />
				))}
			</ul>
		</div>
	));
}

function RestingClaim({ claim }: { claim: SourceDetail["claims"][number] }) {
	const status = VERIFICATION_STATUSES.find((one) => one === claim.verificationStatus) ?? "unchecked";
	return (
		<li className={styles.claim}>
			<p className={styles.status}>
				<b style={{ color: `var(--${status})` }}>{VERIFICATION[status].name}</b>
				{claim.position === 0 ? " · original source" : " · via"}
			</p>
			<p className={styles.what}>
				<Link href={`/stories/${claim.storyId}?claim=${claim.claimId}`}>{claim.what}</Link>
			</p>
		</li>
	);
}

/** What was agreed for the story. */
function TermsLine({ terms }: { terms: TermsView | undefined }) {
	const said = terms ? termsInWords(terms) : "";
	return said && <p className={styles.status}>Terms: {said}</p>;
}
