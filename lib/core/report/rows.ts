import { FACTS, type FactKind, factsOf, headlineOf } from "./facts.ts";
import type { Report, ReportClaim } from "./model.ts";

const KINDS = Object.keys(FACTS) as FactKind[];

/** The claims as a spreadsheet has them: a row of heads, then one a claim, with a column for each kind of fact. */
export function claimRows(report: Report): (string | number)[][] {
	return [
		["Number", "Claim", "Words in the text", ...KINDS.map((kind) => FACTS[kind])],
		...report.claims.map((claim) => [claim.number, headlineOf(claim), claim.quote, ...factCells(claim)]),
	];
}

function factCells(claim: ReportClaim): string[] {
	const facts = factsOf(claim);
	return KINDS.map((kind) =>
		facts
			.filter((fact) => fact.kind === kind)
			.map(({ value }) => value)
			.join(" | "),
	);
}
