import type { Progress } from "@/lib/contract/story.ts";
import { VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./progress-bar.module.css";

/** How far a story is: a bar with a part for every status, and the same in words. */
export function ProgressBar({ progress }: { progress: Progress }) {
	const decided = VERIFICATION_STATUSES.filter((status) => status !== "unchecked" && progress.byStatus[status] > 0);
	const title = decided.map((status) => `${VERIFICATION[status].name} ${progress.byStatus[status]}`).join(", ");
	return (
		<div className={styles.progress}>
			<div className={styles.bar} title={title || undefined} aria-hidden>
				{decided.map((status) => (
					<i
						key={status}
						style={{
							flexGrow: progress.byStatus[status],
							background: `var(--${status})`,
						}}
					/>
				))}
				<i
					style={{
						flexGrow: progress.claims - progress.decided,
						background: "var(--press)",
					}}
				/>
			</div>
			<p className={styles.words}>
				{progress.claims === 0 ? "no claims yet" : `${progress.decided} of ${progress.claims} checked`}
			</p>
		</div>
	);
}
