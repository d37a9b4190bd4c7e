import type { Report } from "@/lib/core/report/model.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { instantInUtc } from "@/lib/core/vocabulary/instant.ts";
import { BringWork } from "./bring-work.tsx";
import { ExportMenu } from "./export-menu.tsx";
import styles from "./report-head.module.css";

type ReportHeadProps = { storyId: string; report: Report; filtered: string | null; mayBring: boolean };

/** What was checked, by whom, and against which exact text. Times are UTC, as the report is read elsewhere and later. */
export function ReportHead({ storyId, report, filtered, mayBring }: ReportHeadProps) {
	return (
		<header className={styles.head}>
			<div className={styles.line}>
				<p className={styles.kind}>Sourcing report</p>
				<ExportMenu storyId={storyId} filtered={filtered} />
			</div>
			{mayBring && <BringWork storyId={storyId} />}
			<h1 className={styles.title}>{report.title}</h1>
			<p className={styles.meta}>
				{report.newsroom} · draft {report.draft.number} · {counted(report.draft.words, "word")} · generated{" "}
				<time dateTime={report.madeAt}>{instantInUtc(report.madeAt)}</time>
				{report.madeBy !== null && ` by ${report.madeBy}`}
			</p>
			<p className={styles.meta}>
				SHA-256 of the draft: <code className={styles.hash}>{report.draft.sha256}</code>
			</p>
			<p className={styles.meta}>
				Record: event {report.record.events}, head <code className={styles.hash}>{report.record.head}</code>, signature{" "}
				<code className={styles.hash}>{report.record.signature}</code>
			</p>
		</header>
	);
}
