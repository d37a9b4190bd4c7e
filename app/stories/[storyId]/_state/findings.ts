import type { WaiverView } from "@/lib/contract/waiver.ts";
import type { Finding } from "@/lib/core/rules/finding.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import type { Judged } from "@/lib/core/rules/waivers.ts";

/** A finding with the waiver that is about it, or that was before what it rests on changed. */
export type DeskFinding = Judged<Finding, WaiverView>;

/** What the sourcing rules say of the story as it is now. Replaced, never altered. */
export interface Findings {
	/** Each once, waived ones too, in the order of the text; also those outside all claims. */
	readonly all: readonly DeskFinding[];
	/** For each claim that an open finding names: its findings, errors first. */
	readonly byClaim: ReadonlyMap<string, readonly DeskFinding[]>;
	/** For each claim that a waived finding names: these. They count nowhere. */
	readonly waived: ReadonlyMap<string, readonly DeskFinding[]>;
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
	found: readonly DeskFinding[],
	titles: Findings["titles"],
	before: Findings | null = null,
): Findings {
	const byClaim = new Map<string, readonly DeskFinding[]>();
	for (const [id, findings] of grouped(found.filter(({ waiver }) => !waiver))) byClaim.set(id, errorsFirst(findings));
	const waived = grouped(found.filter(({ waiver }) => waiver));
	const claimsOf = new Map<RuleId | "error", number>();
	let isSame = before?.byClaim.size === byClaim.size && sameGroups(before.waived, waived);
	for (const [id, findings] of byClaim) {
		const count = (name: RuleId | "error") => claimsOf.set(name, (claimsOf.get(name) ?? 0) + 1);
		for (const [at, { rule }] of findings.entries()) if (isFirst(findings, at)) count(rule);
		if (hasError(findings)) count("error");
		const known = before?.byClaim.get(id);
		if (known && same(known, findings)) byClaim.set(id, known);
		else isSame = false;
	}
	return before && isSame && sameSaid(before.all, found) ? before : { all: found, byClaim, waived, claimsOf, titles };
}

function grouped(found: readonly DeskFinding[]): Map<string, DeskFinding[]> {
	const groups = new Map<string, DeskFinding[]>();
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

function errorsFirst(findings: readonly DeskFinding[]): readonly DeskFinding[] {
	const errors = findings.filter(({ severity }) => severity === "error");
	return errors.length === 0 ? findings : [...errors, ...findings.filter(({ severity }) => severity !== "error")];
}

const sameGroups = (a: Findings["waived"], b: Findings["waived"]): boolean =>
	a.size === b.size && [...b].every(([id, findings]) => same(a.get(id) ?? [], findings));

/** What rules say of the text itself is said anew each time. */
const sameSaid = (a: Findings["all"], b: Findings["all"]): boolean =>
	a.length === b.length &&
	a.every((one, at) => one === b[at] || (one.claimIds.length === 0 && one.message === b[at]?.message));

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
	a.length === b.length && a.every((one, at) => one === b[at]);
