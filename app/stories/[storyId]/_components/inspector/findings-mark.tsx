import type { Finding } from "@/lib/core/rules/finding.ts";
import { findingsWording, SeverityMark, worst } from "../severity-mark.tsx";
import styles from "./findings-mark.module.css";

/** How many findings the claim has; leads to them. */
export function FindingsMark({ findings, onPress }: { findings: readonly Finding[]; onPress: () => void }) {
	return (
		<button type="button" className={styles.mark} onClick={onPress}>
			<SeverityMark severity={worst(findings)} size={13} />
			{findingsWording(findings)}
		</button>
	);
}
