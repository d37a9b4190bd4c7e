import { counted } from "../vocabulary/counted.ts";
import { instantInUtc } from "../vocabulary/instant.ts";
import { isUnnamed, SEVERITY } from "../vocabulary/vocabulary.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Fact, factsOf, headlineOf } from "./facts.ts";
import { pageStyle, REPORT_STYLE } from "./html-style.ts";
import type { Report, ReportBlock, ReportClaim, ReportSource } from "./model.ts";
import type { Rendered } from "./rendered.ts";
import { claimsInWords, leftOutInWords, problemsInWords, standingInWords } from "./summary.ts";

/** One HTML file that needs nothing else to be read or printed: no script, no font or picture from elsewhere. */
export function renderHtml(report: Report): Rendered {
	const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sourcing report: ${escapeHtml(report.title)}</title>
<style>${REPORT_STYLE}${pageStyle(report.title)}</style>
</head>
<body>
<header>
<p class="kind">Sourcing report</p>
<h1>${escapeHtml(report.title)}</h1>
<p class="meta">${escapeHtml(report.newsroom)} · draft ${report.draft.number} · ${counted(report.draft.words, "word")} · generated <time datetime="${escapeHtml(report.madeAt)}">${escapeHtml(instantInUtc(report.madeAt))}</time>${report.madeBy === null ? "" : ` by ${escapeHtml(report.madeBy)}`}</p>${leftOutInWords(
		report,
	)
		.map(
			(line) => `
<p class="meta">${escapeHtml(line)}</p>`,
		)
		.join("")}
<p class="meta">SHA-256 of the draft: <code>${escapeHtml(report.draft.sha256)}</code></p>
<p class="meta">Record: event ${report.record.events}, head <code>${escapeHtml(report.record.head)}</code>, signature <code>${escapeHtml(report.record.signature)}</code></p>
</header>
<main>
${section("problems", "Open findings", problems(report))}
${section(
	"standing",
	"Status",
	standingInWords(report)
		.map((line) => `<p>${escapeHtml(line)}</p>`)
		.join(""),
)}
${section("rests", "Dependence on sources", dependenceTable(report))}
${section("claims", "Claims", `<ol class="claims">${report.claims.map(claimItem).join("\n")}</ol>`)}
${section("article", "The article, claims numbered", `<div class="article">${report.article.map(articleBlock).join("\n")}</div>`)}
</main>
</body>
</html>
`;
	return { body, mediaType: "text/html; charset=utf-8", extension: "html" };
}

const section = (id: string, title: string, inner: string): string =>
	`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${inner}</section>`;

function problems({ problems: open }: Report): string {
	const items = open.map(
		({ severity, title, claims }) =>
			`<li><b class="${severity}">${SEVERITY[severity].name}</b>: ${escapeHtml(title)} <small>${claimsInWords(claims)}</small></li>`,
	);
	return `<p>${problemsInWords(open)}</p>${items.length > 0 ? `<ul class="problems">${items.join("")}</ul>` : ""}`;
}

function dependenceTable(report: Report): string {
	if (report.dependences.length === 0) return "<p>No claim credits a source.</p>";
	const rows = report.dependences.map(
		(d) =>
			`<tr><th scope="row">${sourceChip(d.source)}</th><td>${d.carries}</td><td>${d.falls.length}${d.falls.length > 0 ? ` <small>${claimsInWords(d.falls)}</small>` : ""}</td></tr>`,
	);
	return `<table><thead><tr><th scope="col">Source</th><th scope="col">Claims</th><th scope="col">Depend on it alone</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function claimItem(claim: ReportClaim): string {
	return `<li id="claim-${claim.number}" value="${claim.number}" class="${claim.verificationStatus}">
<p class="headline">${escapeHtml(headlineOf(claim))}</p>
<blockquote>${escapeHtml(claim.quote)}</blockquote>
<dl class="facts">${factsOf(claim).map(factRow).join("")}</dl>
</li>`;
}

function factRow({ kind, label, value, href }: Fact): string {
	const written = href
		? value
				.split(href)
				.map(escapeHtml)
				.join(`<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(href)}</a>`)
		: escapeHtml(value);
	return `<div class="fact-${kind}"><dt>${label}</dt><dd>${written}</dd></div>`;
}

function articleBlock({ kind, parts }: ReportBlock): string {
	const inner = parts
		.map(({ text, claims, ends }) => {
			const numbers = ends.map((number) => `<a href="#claim-${number}">${number}</a>`).join(" ");
			return `${claims.length > 0 ? `<span class="claim">${escapeHtml(text)}</span>` : escapeHtml(text)}${numbers && `<sup>${numbers}</sup>`}`;
		})
		.join("");
	return kind === "title" || kind === "heading" ? `<h3>${inner}</h3>` : `<p class="${kind}">${inner}</p>`;
}

const sourceChip = (source: ReportSource): string =>
	`<span class="chip${isUnnamed(source.kind) ? " unnamed" : ""}">${escapeHtml(source.name)}</span>`;
