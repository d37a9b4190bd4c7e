import type { Finding, RuleId } from "@/lib/core/policy/finding.ts";

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
	for (const finding of found)
		for (const id of finding.claimIds) byClaim.set(id, [...(byClaim.get(id) ?? []), finding]);
	const claimsOf = new Map<RuleId | "error", number>();
	let isSame = before?.byClaim.size === byClaim.size;
	for (const [id, findings] of byClaim) {
		for (const name of namesOf(findings)) claimsOf.set(name, (claimsOf.get(name) ?? 0) + 1);
		const known = before?.byClaim.get(id);
		const sorted = errorsFirst(findings);
		if (known && same(known, sorted)) byClaim.set(id, known);
		else {
			byClaim.set(id, sorted);
			isSame = false;
		}
	}
	return before && isSame ? before : { byClaim, claimsOf, titles };
}

/** The rules that speak, each once, and "error" where one of them is an error. */
function namesOf(findings: readonly Finding[]): ReadonlySet<RuleId | "error"> {
	const names = new Set<RuleId | "error">(findings.map(({ rule }) => rule));
	if (hasError(findings)) names.add("error");
	return names;
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
