import { onlyClaims } from "./audience.ts";
import type { Report, ReportClaim } from "./model.ts";

/** Which claims can be asked for by a word. */
export const SELECTIONS = {
	all: () => true,
	checked: ({ verificationStatus }) => verificationStatus !== "unchecked",
	open: ({ verificationStatus, findings }) =>
		verificationStatus === "unchecked" || findings.some(({ waiver, severity }) => !waiver && severity === "error"),
	flagged: ({ flagged }) => flagged,
} as const satisfies Record<string, (claim: ReportClaim) => boolean>;

/** How claims are asked for by their numbers: "3,5-9". */
const NUMBERS = /^\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?)*$/;

/** True of what `selectClaims` takes. */
export const isSelection = (asked: string): boolean => Object.hasOwn(SELECTIONS, asked) || NUMBERS.test(asked);

/** The report of some claims alone; their numbers and the story's figures stay as they are. */
export function selectClaims(asked: string, report: Report): Report {
	if (asked === "all") return report;
	const chosen = report.claims.filter(testOf(asked));
	return onlyClaims({ ...report, scope: { ...report.scope, asked } }, chosen);
}

function testOf(asked: string): (claim: ReportClaim) => boolean {
	if (Object.hasOwn(SELECTIONS, asked)) return SELECTIONS[asked as keyof typeof SELECTIONS];
	const ranges = asked.split(",").map((range) => range.split("-").map(Number));
	return ({ number }) => ranges.some(([from = 0, to = from]) => number >= from && number <= to);
}
