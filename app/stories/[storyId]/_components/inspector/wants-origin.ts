import type { Finding } from "@/lib/core/rules/finding.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";

/** Rules that more evidence satisfies only if it is another origin. */
const WANT_ORIGINS: readonly RuleId[] = [
	"credibility-1-without-two-origins",
	"single-anonymous-origin",
	"single-origin",
	"relay-only",
	"confirmed-with-one-origin",
];

/** True where the rules ask for another origin under the claim. */
export function wantsOrigin(findings: readonly Finding[]): boolean {
	return findings.some(({ rule }) => WANT_ORIGINS.includes(rule));
}
