import { OctagonAlert, TriangleAlert } from "lucide-react";
import type { Finding } from "@/lib/core/rules/finding.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { Severity } from "@/lib/core/vocabulary/vocabulary.ts";
import { hasError } from "../_state/findings.ts";
import styles from "./severity-mark.module.css";

/** An error or a warning, told apart by its shape. Not read aloud: its words stand beside it. */
export function SeverityMark({ severity, size = 14 }: { severity: Severity; size?: number }) {
	const Shape = severity === "error" ? OctagonAlert : TriangleAlert;
	return <Shape size={size} className={styles.mark} data-severity={severity} aria-hidden />;
}

export function worst(findings: readonly Finding[]): Severity {
	return hasError(findings) ? "error" : "warn";
}

/** "1 error, 2 warnings". */
export function findingsWording(findings: readonly Finding[]): string {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.length - errors;
	return [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")]
		.filter(Boolean)
		.join(", ");
}
