import { instantInUtc } from "@/app/_ui/instant-words.ts";
import type { Report } from "@/lib/core/report/model.ts";
import { ExportMenu } from "./export-menu.tsx";
import styles from "./report-head.module.css";

/** What was checked, by whom, and against which exact text. Times are UTC, as the report is read elsewhere and later. */
export function ReportHead({ storyId, report }: { storyId: string; report: Report }) {
	return (
		<header className={styles.head}>
			<div className={styles.line}>
				<p className={styles.kind}>Sourcing report</p>
				<ExportMenu storyId={storyId} />
			</div>
			<h1 className={styles.title}>{report.title}</h1>
			<p className={styles.meta}>
				{report.newsroom} · draft {report.draft.number} · {report.draft.words.toLocaleString("en-GB")} words · made{" "}
				<time dateTime={report.madeAt}>{instantInUtc(report.madeAt)}</time> by {report.madeBy}
			</p>
			<p className={styles.meta}>
				SHA-256 of the draft: <code className={styles.hash}>{report.draft.sha256}</code>
			</p>
		</header>
	);
}
