"use client";
import { VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk } from "../_state/desk-context.tsx";
import { VERIFICATION_NAME } from "../_state/wording.ts";
import "./marks.css";
import styles from "./progress-bar.module.css";

/** How many claims are decided, as a bar made of the decisions themselves. */
export function ProgressBar() {
	const { byStatus, decided } = useDesk((state) => state.tally);
	const total = useDesk((state) => state.outline.order.length);
	const decisions = VERIFICATION_STATUSES.slice(1).filter((status) => byStatus[status] > 0);
	const words = decisions.map((status) => `${byStatus[status]} ${VERIFICATION_NAME[status].toLowerCase()}`).join(", ");
	return (
		<div className={styles.progress} title={words || "Nothing decided yet"}>
			<span className={styles.bar} role="img" aria-label={words || "Nothing decided yet"}>
				{decisions.map((status) => (
					<i key={status} data-status={status} style={{ flexGrow: byStatus[status] }} />
				))}
				<i className={styles.rest} style={{ flexGrow: total - decided }} />
			</span>
			<span className={styles.words}>
				<b>{decided}</b> of {total} <span className={styles.wide}>decided</span>
			</span>
		</div>
	);
}
