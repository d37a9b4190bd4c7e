import type { Report } from "@/lib/core/report/model.ts";
import { ESTABLISHED, suggestedInWords } from "@/lib/core/report/summary.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";
import section from "../../_components/screen-section.module.css";
import styles from "./standing.module.css";

/** How many claims stand at which status. */
export function Standing({ report }: { report: Report }) {
	const total = report.claims.length;
	// What is still open comes last, as the end of a bar that fills up.
	const present = [...report.progress.slice(1), ...report.progress.slice(0, 1)].filter(({ count }) => count > 0);
	return (
		<section className={section.section} aria-labelledby="standing">
			<h2 id="standing">Status</h2>
			<p className={styles.figure}>
				<b>{report.decided}</b> of {counted(total, "claim")} checked
			</p>
			{report.suggested > 0 && <p className={styles.open}>{suggestedInWords(report.suggested)}</p>}
			<div className={styles.bar} aria-hidden>
				{present.map(({ status, count }) => (
					<i key={status} style={{ flexGrow: count, background: colourOf(status) }} />
				))}
			</div>
			<dl className={styles.counts}>
				{present.map(({ status, count, withoutEvidence }) => (
					<div key={status}>
						<dt>
							<i className={styles.swatch} style={{ background: colourOf(status) }} aria-hidden />
							{VERIFICATION[status].name}
						</dt>
						<dd>{count}</dd>
						{withoutEvidence > 0 && ESTABLISHED.includes(status) && (
							<dd className={styles.bare}>{withoutEvidence} without evidence</dd>
						)}
					</div>
				))}
			</dl>
		</section>
	);
}

const colourOf = (status: string): string => (status === "unchecked" ? "var(--press)" : `var(--${status})`);
