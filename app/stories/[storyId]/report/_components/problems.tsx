import type { Report } from "@/lib/core/report/model.ts";
import { problemsInWords } from "@/lib/core/report/summary.ts";
import { SEVERITY } from "@/lib/core/vocabulary/vocabulary.ts";
import section from "../../_components/screen-section.module.css";
import { ClaimLinks } from "./claim-links.tsx";
import styles from "./problems.module.css";

/** What the rules find and nobody has waived, errors first: what stands between the story and print. */
export function Problems({ problems }: Pick<Report, "problems">) {
	return (
		<section className={section.section} aria-labelledby="problems">
			<h2 id="problems">Open findings</h2>
			<p className={styles.lead}>{problemsInWords(problems)}</p>
			<ul className={styles.list}>
				{problems.map(({ rule, severity, title, claims }) => (
					<li key={`${severity} ${rule}`} data-severity={severity}>
						<b>{SEVERITY[severity].name}</b>: {title} <ClaimLinks numbers={claims} />
					</li>
				))}
			</ul>
		</section>
	);
}
