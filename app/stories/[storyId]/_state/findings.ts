import type { Finding } from "@/lib/core/rules/finding.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";

/** What the sourcing rules say of the story as it is now. Replaced, never altered. */
export interface Findings {
	/** For each claim that a finding names: its findings, errors first. */
	readonly byClaim: ReadonlyMap<string, readonly Finding[]>;
	/** How many claims each rule names, and how many have an error. */
	readonly claimsOf: ReadonlyMap<RuleId | "error", number>;
	/** What each rule is called. */
	readonly titles: ReadonlyMap<RuleId, string>;
}

/**
 * Findings by the claims that they name. What is the same as `before` is the same object, so that only the pieces that
 * show something else are rendered; `before` itself, where nothing changed.
 */
export function findingsOf(
	found: readonly Finding[],
	titles: Findings["titles"],
	before: Findings | null = null,
): Findings {
	const byClaim = new Map<string, readonly Finding[]>();
	for (const [id, findings] of grouped(found)) byClaim.set(id, errorsFirst(findings));
	const claimsOf = new Map<RuleId | "error", number>();
	let isSame = before?.byClaim.size === byClaim.size;
	for (const [id, findings] of byClaim) {
		const count = (name: RuleId | "error") => claimsOf.set(name, (claimsOf.get(name) ?? 0) + 1);
		for (const [at, { rule }] of findings.entries()) if (isFirst(findings, at)) count(rule);
		if (hasError(findings)) count("error");
		const known = before?.byClaim.get(id);
		if (known && same(known, findings)) byClaim.set(id, known);
		else isSame = false;
	}
	return before && isSame ? before : { byClaim, claimsOf, titles };
}

function grouped(found: readonly Finding[]): Map<string, Finding[]> {
	const groups = new Map<string, Finding[]>();
	for (const finding of found)
		for (const id of finding.claimIds) {
			const group = groups.get(id);
			if (group) group.push(finding);
			else groups.set(id, [finding]);
		}
	return groups;
}

/** A rule can speak twice of one claim, as of two sources that it names. */
function isFirst(findings: readonly Finding[], at: number): boolean {
	return findings.findIndex(({ rule }) => rule === findings[at]?.rule) === at;
}

export function hasError(findings: readonly Finding[]): boolean {
	return findings.some(({ severity }) => severity === "error");
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
	const errors = findings.filter(({ severity }) => severity === "error");
	return errors.length === 0 ? findings : [...errors, ...findings.filter(({ severity }) => severity !== "error")];
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
	a.length === b.length && a.every((one, at) => one === b[at]);
