import { VERIFICATION, type VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./status-mark.module.css";
import "./marks.css";

/** A status as the text shows it: its letter over its line. The name stands beside it. */
export function StatusMark({ status }: { status: VerificationStatus }) {
	return (
		<span className={styles.mark} data-status={status} aria-hidden>
			<span>{VERIFICATION[status].letter}</span>
		</span>
	);
}
