import { csvCell } from "./csv-cell.ts";
import { FACTS, type FactKind, factsOf, headlineOf } from "./facts.ts";
import type { Report, ReportClaim } from "./model.ts";
import type { Rendered } from "./rendered.ts";

const KINDS = Object.keys(FACTS) as FactKind[];

/** One row a claim, with a byte order mark so that Excel reads it as UTF-8; a column for each kind of fact. */
export function renderCsv(report: Report): Rendered {
	const rows = [
		["Number", "Claim", "Words in the text", ...KINDS.map((kind) => FACTS[kind])],
		...report.claims.map((claim) => [claim.number, headlineOf(claim), claim.quote, ...factCells(claim)]),
	];
	const body = `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
	return { body, mediaType: "text/csv; charset=utf-8", extension: "csv" };
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
