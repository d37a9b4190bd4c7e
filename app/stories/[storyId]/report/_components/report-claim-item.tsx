import { Fragment } from "react";
import type { ReportClaim } from "@/lib/core/report/model.ts";
import {
	ATTRIBUTION_WORDING,
	OWN_VOICE,
	originsWording,
	STANCE_WORDING,
	VERIFICATION_WORDING,
} from "@/lib/core/report/wording.ts";
import styles from "./report-claims.module.css";
import { ReportEvidenceItem } from "./report-evidence-item.tsx";
import { SourceChip } from "./source-chip.tsx";

/** One claim of the report: its words, who stands behind it, what was found out about it. */
export function ReportClaimItem({ claim }: { claim: ReportClaim }) {
	return (
		<li id={`claim-${claim.number}`}>
			<span className={styles.number}>{claim.number}</span>
			<div>
				<p className={styles.status}>
					<b style={{ color: `var(--${claim.verificationStatus})` }}>
						{VERIFICATION_WORDING[claim.verificationStatus]}
					</b>
					{factsOf(claim).map((fact) => ` · ${fact}`)}
				</p>
				<blockquote className={styles.quote}>{claim.quote}</blockquote>
				<p className={styles.chain}>
					{claim.chain.length === 0 && <span className={styles.own}>{OWN_VOICE}</span>}
					{claim.chain.map((source, i) => (
						// The same unnamed source may stand in a chain twice.
						// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
						<Fragment key={i}>
							{i > 0 && <span className={styles.arrow}>→</span>}
							<SourceChip source={source} />
						</Fragment>
					))}
					{claim.cue && <span className={styles.cue}>“{claim.cue}”</span>}
				</p>
				<Reading claim={claim} />
				{claim.evidence.length > 0 && (
					<ul className={styles.evidence} aria-label={`Evidence for claim ${claim.number}`}>
						{claim.evidence.map((piece, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
							<ReportEvidenceItem key={i} piece={piece} />
						))}
					</ul>
				)}
			</div>
		</li>
	);
}

/** Whom the claim is about and what it asserts, as far as its words in the text do not say it already. */
function Reading({ claim: { who, what, quote } }: { claim: ReportClaim }) {
	if (what === "" || what === quote) {
		const isNamed = quote.toLowerCase().includes(who.toLowerCase());
		return !isNamed && <p className={styles.reading}>About {who}</p>;
	}
	const isSaid = who === "" || what.toLowerCase().startsWith(who.toLowerCase());
	return <p className={styles.reading}>{isSaid ? what : `${who}: ${what}`}</p>;
}

function factsOf(claim: ReportClaim): string[] {
	return [
		`attribution ${ATTRIBUTION_WORDING[claim.attributionStatus].toLowerCase()}`,
		`independent origins: ${originsWording(claim.origins)}`,
		...(claim.stance === "assert" ? [] : [STANCE_WORDING[claim.stance].toLowerCase()]),
		...(claim.credibility === null ? [] : [`credibility ${claim.credibility}`]),
		...(claim.hedge ? [`hedged: “${claim.hedge}”`] : []),
		...(claim.flagged ? ["flagged"] : []),
	];
}
