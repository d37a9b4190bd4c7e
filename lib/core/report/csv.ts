import type { Report, ReportClaim, ReportEvidence } from "./model.ts";
import { readableTime } from "./readable-time.ts";
import type { Rendered } from "./rendered.ts";
import {
	ATTRIBUTION_WORDING,
	chainWording,
	fileWording,
	originsWording,
	STANCE_WORDING,
	VERIFICATION_WORDING,
} from "./wording.ts";

const COLUMNS: readonly (readonly [string, (claim: ReportClaim) => string])[] = [
	["Number", (c) => String(c.number)],
	["Who", (c) => c.who],
	["What", (c) => c.what],
	["Quote", (c) => c.quote],
	["Source chain", (c) => chainWording(c.chain)],
	["Origin", (c) => c.chain[0]?.name ?? ""],
	["Cue", (c) => c.cue ?? ""],
	["Form", (c) => c.form],
	["Stance", (c) => STANCE_WORDING[c.stance]],
	["Hedge", (c) => c.hedge ?? ""],
	["Attribution status", (c) => ATTRIBUTION_WORDING[c.attributionStatus]],
	["Verification status", (c) => VERIFICATION_WORDING[c.verificationStatus]],
	["Independent origins", (c) => originsWording(c.origins)],
	["Credibility", (c) => (c.credibility === null ? "" : String(c.credibility))],
	["Evidence", (c) => c.evidence.map(evidenceWords).join("; ")],
	["Flagged", (c) => (c.flagged ? "yes" : "no")],
	["Start", (c) => String(c.start)],
	["End", (c) => String(c.end)],
];

/**
 * One row a claim, quoted after RFC 4180, with a byte order mark so that Excel reads it as UTF-8. A cell that a
 * spreadsheet would run as a formula is led by an apostrophe (OWASP, "CSV Injection").
 */
export function renderCsv(report: Report): Rendered {
	const rows = [
		COLUMNS.map(([title]) => title),
		...report.claims.map((claim) => COLUMNS.map(([, read]) => read(claim))),
	];
	const body = `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
	return { body, mediaType: "text/csv; charset=utf-8", extension: "csv" };
}

function evidenceWords({ bearing, source, locator, url, file, retrievedAt }: ReportEvidence): string {
	return [
		bearing,
		source,
		locator,
		url,
		file && fileWording(file),
		retrievedAt && `retrieved ${readableTime(retrievedAt)}`,
	]
		.filter(Boolean)
		.join(", ");
}

function cell(value: string): string {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
