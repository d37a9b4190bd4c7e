import Link from "next/link";
import { type Fact, factsOf, headlineOf } from "@/lib/core/report/facts.ts";
import type { ReportClaim } from "@/lib/core/report/model.ts";
import styles from "./report-claims.module.css";

/** One claim: the sentence, its words in the text, and all that there is to know of it. */
export function ReportClaimItem({ claim, storyId }: { claim: ReportClaim; storyId: string }) {
	return (
		<li id={`claim-${claim.number}`} data-status={claim.verificationStatus}>
			<a className={styles.number} href={`#text-${claim.number}`} title="Where it stands in the article">
				{claim.number}
			</a>
			<div>
				<p className={styles.headline}>{headlineOf(claim)}</p>
				<blockquote className={styles.quote}>{claim.quote}</blockquote>
				<dl className={styles.facts}>
					{factsOf(claim).map((fact, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
						<FactRow key={i} fact={fact} />
					))}
				</dl>
				{/* Not fetched ahead: a long report has thousands of these. */}
				<Link className={styles.open} href={`/stories/${storyId}?claim=${claim.id}`} prefetch={false}>
					Open claim {claim.number} on the desk
				</Link>
			</div>
		</li>
	);
}

function FactRow({ fact: { kind, label, value, href } }: { fact: Fact }) {
	const [before, after] = href ? value.split(href) : [value];
	return (
		<div data-fact={kind}>
			<dt>{label}</dt>
			<dd>
				{before}
				{href && (
					<a href={href} rel="noreferrer">
						{href}
					</a>
				)}
				{after}
			</dd>
		</div>
	);
}
