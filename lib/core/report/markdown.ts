import type { Report, ReportClaim, ReportEvidence } from "./model.ts";
import { readableTime } from "./readable-time.ts";
import type { Rendered } from "./rendered.ts";
import {
	ATTRIBUTION_WORDING,
	BEARING_WORDING,
	chainWording,
	EVIDENCE_KIND_WORDING,
	fileWording,
	originsWording,
	VERIFICATION_WORDING,
} from "./wording.ts";

/** A report that reads well as plain text and in anything that renders CommonMark with tables. */
export function renderMarkdown(report: Report): Rendered {
	const sections = [
		`# Sourcing report: ${inline(report.title)}`,
		`${inline(report.newsroom)} · draft ${report.draft.number} · ${report.draft.words} words · made ${readableTime(report.madeAt)} by ${inline(report.madeBy)}  \nSHA-256 of the draft: \`${report.draft.sha256}\``,
		"## Where it stands",
		`${report.decided} of ${report.claims.length} claims decided.`,
		table(
			["Verification", "Claims"],
			report.progress.filter((p) => p.count > 0).map((p) => [VERIFICATION_WORDING[p.status], String(p.count)]),
		),
		"## What it rests on",
		report.dependences.length === 0
			? "No claim credits a source."
			: table(
					["Source", "Carries", "Fall with it"],
					report.dependences.map((d) => [
						inline(d.source.name),
						String(d.carries),
						d.falls.length === 0 ? "0" : `${d.falls.length} (${d.falls.join(", ")})`,
					]),
				),
		"## Claims",
		...report.claims.map(claimSection),
	];
	return {
		body: `${sections.filter(Boolean).join("\n\n")}\n`,
		mediaType: "text/markdown; charset=utf-8",
		extension: "md",
	};
}

function claimSection(claim: ReportClaim): string {
	const facts = [
		`**${VERIFICATION_WORDING[claim.verificationStatus]}** · attribution: ${ATTRIBUTION_WORDING[claim.attributionStatus].toLowerCase()} · independent origins: ${originsWording(claim.origins)}`,
		`Source: ${inline(chainWording(claim.chain))}${claim.cue ? ` (“${inline(claim.cue)}”)` : ""}`,
		`Who: ${inline(claim.who)}`,
		`What: ${inline(claim.what)}`,
		...claim.evidence.map(evidenceLine),
	];
	return `### ${claim.number}\n\n> ${inline(claim.quote)}\n\n${facts.map((fact) => `- ${fact}`).join("\n")}`;
}

function evidenceLine(piece: ReportEvidence): string {
	const parts = [
		EVIDENCE_KIND_WORDING[piece.kind].toLowerCase(),
		piece.source,
		piece.locator,
		piece.file && fileWording(piece.file),
		piece.quote && `“${piece.quote}”`,
		piece.note,
		piece.retrievedAt && `retrieved ${readableTime(piece.retrievedAt)}`,
	]
		.filter((part): part is string => Boolean(part))
		.map(inline);
	// An address keeps its letters: escaped, it would not lead anywhere.
	return `${BEARING_WORDING[piece.bearing]}: ${[...parts, ...(piece.url ? [`<${piece.url.replace(/[<>\s]/g, encodeURIComponent)}>`] : [])].join(", ")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
	return rows.length === 0 ? "" : [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** One line of text in which nothing is read as markup. */
function inline(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, "\\$&");
}
