import type { ReportClaim } from "@/lib/core/report/model.ts";
import section from "../../_components/screen-section.module.css";
import { ReportClaimItem } from "./report-claim-item.tsx";
import styles from "./report-claims.module.css";

/** Every claim, by its number in the text. */
export function ReportClaims({ claims, storyId }: { claims: readonly ReportClaim[]; storyId: string }) {
	return (
		<section className={section.section} aria-labelledby="claims">
			<h2 id="claims">Claims</h2>
			{claims.length === 0 && <p className={styles.none}>The story has no claims yet. Make them on the desk.</p>}
			<ol className={styles.claims}>
				{claims.map((claim) => (
					<ReportClaimItem key={claim.number} claim={claim} storyId={storyId} />
				))}
			</ol>
		</section>
	);
}
