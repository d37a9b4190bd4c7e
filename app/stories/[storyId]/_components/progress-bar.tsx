"use client";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import { type Filter, NO_FILTER } from "../_state/filter.ts";
import { nextGap } from "../_state/gap-keys.ts";
import "./marks.css";
import styles from "./progress-bar.module.css";
import { SeverityMark } from "./severity-mark.tsx";

/** How many claims are checked, as a bar of their statuses. */
export function ProgressBar() {
	const { byStatus, decided } = useDesk((state) => state.tally);
	const total = useDesk((state) => state.outline.order.length);
	const decisions = VERIFICATION_STATUSES.slice(1).filter((status) => byStatus[status] > 0);
	const words = decisions.map((status) => `${byStatus[status]} ${VERIFICATION[status].name.toLowerCase()}`).join(", ");
	return (
		<div className={styles.progress} title={words || "Nothing checked yet"}>
			<span className={styles.bar} role="img" aria-label={words || "Nothing checked yet"}>
				{decisions.map((status) => (
					<i key={status} data-status={status} style={{ flexGrow: byStatus[status] }} />
				))}
				<i className={styles.rest} style={{ flexGrow: total - decided }} />
			</span>
			<span className={styles.words}>
				<b>{decided}</b> of {total} <span className={styles.wide}>checked</span>
			</span>
			<StillOpen />
		</div>
	);
}

/** What is still open on checked claims too: findings of the sourcing rules, and attributions that nobody has accepted. */
function StillOpen() {
	const store = useDeskStore();
	const findings = useDesk((state) => state.findings);
	const changed = useDesk((state) => state.tally.changed);
	const suggested = useDesk((state) => state.tally.suggested);
	const show = (only: Filter["only"]) => store.set({ filter: { ...NO_FILTER, only }, pane: "list" });
	const coverage = useDesk((state) => state.coverage);
	const isGrave = findings?.claimsOf.has("error");
	const count = findings?.byClaim.size ?? 0;
	return (
		<>
			{count > 0 && (
				<button
					type="button"
					className={styles.open}
					title={`${counted(count, "claim")} with findings from the sourcing rules`}
					onClick={() => show("findings")}
				>
					<SeverityMark severity={isGrave ? "error" : "warn"} size={12} />
					{count}
					<VisuallyHidden> {count === 1 ? "claim" : "claims"} with findings</VisuallyHidden>
				</button>
			)}
			{coverage && coverage.words > 0 && (
				<button
					type="button"
					className={styles.unread}
					title={
						coverage.gaps.length === 0
							? "Every word is in a claim, or somebody found nothing to check in it"
							: `${counted(coverage.gaps.length, "gap")}: words in no claim that nobody has ticked`
					}
					onClick={() => void nextGap(store)}
				>
					{Math.floor((100 * coverage.answered) / coverage.words)} %<span className={styles.wide}> answered for</span>
					<VisuallyHidden> of the words, {counted(coverage.gaps.length, "gap")}</VisuallyHidden>
				</button>
			)}
			{changed > 0 && (
				<button
					type="button"
					className={styles.suggested}
					title={`${counted(changed, "claim")} whose words changed or went with a newer draft`}
					onClick={() => show("changed")}
				>
					{changed} to re-check
				</button>
			)}
			{suggested > 0 && (
				<button
					type="button"
					className={styles.suggested}
					title={`${counted(suggested, "attribution")} that nobody has accepted yet`}
					onClick={() => show("suggested")}
				>
					{suggested} suggested
				</button>
			)}
		</>
	);
}
