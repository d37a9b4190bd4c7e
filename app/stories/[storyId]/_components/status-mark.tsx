import type { VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";
import { VERIFICATION_LETTER } from "../_state/wording.ts";
import styles from "./status-mark.module.css";
import "./marks.css";

/** A status as the text shows it: its letter over its line. The name stands beside it. */
export function StatusMark({ status }: { status: VerificationStatus }) {
	return (
		<span className={styles.mark} data-status={status} aria-hidden>
			<span>{VERIFICATION_LETTER[status]}</span>
		</span>
	);
}
