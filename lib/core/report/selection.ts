import { byValue, type Row, valuesOf } from "../vocabulary/table.ts";
import { onlyClaims } from "./audience.ts";
import type { Report, ReportClaim } from "./model.ts";

const selections = [
	{ value: "all", name: "All", meaning: "every claim", has: () => true },
	{
		value: "checked",
		name: "Checked",
		meaning: "with a verification status",
		has: ({ verificationStatus }) => verificationStatus !== "unchecked",
	},
	{
		value: "accepted",
		name: "Accepted",
		meaning: "a person accepted or checked the attribution",
		has: ({ attributionStatus }) => attributionStatus === "accepted" || attributionStatus === "verified",
	},
	{
		value: "open",
		name: "Open",
		meaning: "unchecked, or with an open error",
		has: ({ verificationStatus, findings }) =>
			verificationStatus === "unchecked" || findings.some(({ waiver, severity }) => !waiver && severity === "error"),
	},
	{ value: "flagged", name: "Flagged", meaning: "somebody flagged them", has: ({ flagged }) => flagged },
] as const satisfies readonly (Row & { readonly has: (claim: ReportClaim) => boolean })[];

/** Which claims can be asked for by a word. */
export const SELECTION = byValue(selections);
export const SELECTIONS = valuesOf(selections);

/** Whether claims are asked for by their numbers: "3,5-9". */
export const isNumbers = (asked: string): boolean => NUMBERS.test(asked);
const NUMBERS = /^\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?)*$/;

const selectionOf = (asked: string) => selections.find(({ value }) => value === asked);

/** True of what `selectClaims` takes. */
export const isSelection = (asked: string): boolean => selectionOf(asked) !== undefined || isNumbers(asked);

/** The report of some claims alone; their numbers and the story's figures stay as they are. */
export function selectClaims(asked: string, report: Report): Report {
	if (asked === "all") return report;
	const chosen = report.claims.filter(testOf(asked));
	return onlyClaims({ ...report, scope: { ...report.scope, asked } }, chosen);
}

function testOf(asked: string): (claim: ReportClaim) => boolean {
	const selection = selectionOf(asked);
	if (selection) return selection.has;
	const ranges = asked.split(",").map((range) => range.split("-").map(Number));
	return ({ number }) => ranges.some(([from = 0, to = from]) => number >= from && number <= to);
}
