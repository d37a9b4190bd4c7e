import { REPORT_STYLE } from "./html-style.ts";
import type { Report, ReportClaim, ReportEvidence, ReportSource } from "./model.ts";
import { readableTime } from "./readable-time.ts";
import type { Rendered } from "./rendered.ts";
import {
	ATTRIBUTION_WORDING,
	BEARING_WORDING,
	EVIDENCE_KIND_WORDING,
	fileWording,
	OWN_VOICE,
	originsWording,
	VERIFICATION_WORDING,
} from "./wording.ts";

/** One HTML file that needs nothing else to be read or printed: no script, no font or picture from elsewhere. */
export function renderHtml(report: Report): Rendered {
	const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sourcing report: ${escapeHtml(report.title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="kind">Sourcing report</p>
<h1>${escapeHtml(report.title)}</h1>
<p class="meta">${escapeHtml(report.newsroom)} · draft ${report.draft.number} · ${report.draft.words} words · made <time datetime="${escapeHtml(report.madeAt)}">${escapeHtml(readableTime(report.madeAt))}</time> by ${escapeHtml(report.madeBy)}</p>
<p class="meta">SHA-256 of the draft: <code>${escapeHtml(report.draft.sha256)}</code></p>
</header>
<main>
<section aria-labelledby="standing"><h2 id="standing">Where it stands</h2>
<p><strong>${report.decided} of ${report.claims.length}</strong> claims decided.</p>
<dl class="counts">${report.progress
		.filter((p) => p.count > 0)
		.map((p) => `<div class="${p.status}"><dt>${VERIFICATION_WORDING[p.status]}</dt><dd>${p.count}</dd></div>`)
		.join("")}</dl></section>
<section aria-labelledby="rests"><h2 id="rests">What it rests on</h2>${dependenceTable(report)}</section>
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>
<ol class="claims">${report.claims.map(claimItem).join("\n")}</ol></section>
</main>
</body>
</html>
`;
	return { body, mediaType: "text/html; charset=utf-8", extension: "html" };
}

function dependenceTable(report: Report): string {
	if (report.dependences.length === 0) return "<p>No claim credits a source.</p>";
	const rows = report.dependences.map(
		(d) =>
			`<tr><th scope="row">${sourceChip(d.source)}</th><td>${d.carries}</td><td>${d.falls.length}${d.falls.length > 0 ? ` <small>claims ${d.falls.join(", ")}</small>` : ""}</td></tr>`,
	);
	return `<table><thead><tr><th scope="col">Source</th><th scope="col">Carries</th><th scope="col">Fall with it</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function claimItem(claim: ReportClaim): string {
	const chain =
		claim.chain.length > 0
			? claim.chain.map(sourceChip).join('<span class="arrow"> → </span>')
			: `<em>${OWN_VOICE}</em>`;
	return `<li id="claim-${claim.number}" class="${claim.verificationStatus}">
<p class="status"><b>${VERIFICATION_WORDING[claim.verificationStatus]}</b> · attribution ${ATTRIBUTION_WORDING[claim.attributionStatus].toLowerCase()} · independent origins: ${originsWording(claim.origins)}${claim.flagged ? " · flagged" : ""}</p>
<blockquote>${escapeHtml(claim.quote)}</blockquote>
<p class="chain">${chain}${claim.cue ? ` <small>“${escapeHtml(claim.cue)}”</small>` : ""}</p>
<p class="who"><b>${escapeHtml(claim.who)}</b>: ${escapeHtml(claim.what)}</p>
${claim.evidence.length > 0 ? `<ul class="evidence">${claim.evidence.map(evidenceItem).join("")}</ul>` : ""}
</li>`;
}

function evidenceItem(piece: ReportEvidence): string {
	const parts = [EVIDENCE_KIND_WORDING[piece.kind].toLowerCase(), piece.source, piece.locator].filter(
		(p) => p !== null,
	);
	const file = piece.file ? ` <small>${escapeHtml(fileWording(piece.file))}</small>` : "";
	const link =
		piece.url && /^https?:\/\//i.test(piece.url)
			? ` <a href="${escapeHtml(piece.url)}" rel="noreferrer">${escapeHtml(piece.url)}</a>`
			: "";
	const quote = piece.quote ? ` <q>${escapeHtml(piece.quote)}</q>` : "";
	const note = piece.note ? ` <span class="note">${escapeHtml(piece.note)}</span>` : "";
	const retrieved = piece.retrievedAt
		? ` <small>retrieved <time datetime="${escapeHtml(piece.retrievedAt)}">${escapeHtml(readableTime(piece.retrievedAt))}</time></small>`
		: "";
	return `<li><b>${BEARING_WORDING[piece.bearing]}</b>: ${escapeHtml(parts.join(", "))}${quote}${note}${link}${file}${retrieved}</li>`;
}

const sourceChip = (source: ReportSource): string =>
	`<span class="chip${source.kind === "unnamed" || source.kind === "unknown" ? " unnamed" : ""}">${escapeHtml(source.name)}</span>`;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
