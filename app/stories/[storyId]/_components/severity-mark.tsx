import { OctagonAlert, TriangleAlert } from "lucide-react";
import { counted } from "@/app/_ui/counted.ts";
import type { Finding, Severity } from "@/lib/core/rules/finding.ts";
import { hasError } from "../_state/findings.ts";
import styles from "./severity-mark.module.css";

export const SEVERITY_NAME: Readonly<Record<Severity, string>> = { error: "Error", warn: "Warning" };

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
