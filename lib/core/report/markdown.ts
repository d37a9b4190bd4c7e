import { counted } from "../vocabulary/counted.ts";
import { instantInUtc } from "../vocabulary/instant.ts";
import { SEVERITY } from "../vocabulary/vocabulary.ts";
import { type Fact, factsOf, headlineOf } from "./facts.ts";
import type { Report, ReportBlock, ReportClaim } from "./model.ts";
import type { Rendered } from "./rendered.ts";
import { claimsInWords, leftOutInWords, problemsInWords, standingInWords } from "./summary.ts";

/** A report that reads well as plain text and in anything that renders CommonMark with tables. */
export function renderMarkdown(report: Report): Rendered {
	const { title, newsroom, draft, madeAt, madeBy, record, problems } = report;
	const sections = [
		`# Sourcing report: ${inline(title)}`,
		[
			`${inline(newsroom)} · draft ${draft.number} · ${counted(draft.words, "word")} · generated ${instantInUtc(madeAt)}${madeBy === null ? "" : ` by ${inline(madeBy)}`}`,
			...leftOutInWords(report).map(inline),
			`SHA-256 of the draft: \`${draft.sha256}\``,
			`Record: event ${record.events}, head \`${record.head}\`, signature \`${record.signature}\``,
		].join("  \n"),
		"## Open findings",
		problemsInWords(problems),
		problems
			.map(
				({ severity, title: what, claims }) =>
					`- **${SEVERITY[severity].name}**: ${inline(what)} (${claimsInWords(claims)})`,
			)
			.join("\n"),
		"## Status",
		standingInWords(report)
			.map((line) => `- ${inline(line)}`)
			.join("\n"),
		"## Dependence on sources",
		report.dependences.length === 0
			? "No claim credits a source."
			: table(
					["Source", "Claims", "Depend on it alone"],
					report.dependences.map((d) => [
						inline(d.source.name),
						String(d.carries),
						d.falls.length === 0 ? "0" : `${d.falls.length} (${claimsInWords(d.falls)})`,
					]),
				),
		"## Claims",
		...report.claims.map(claimSection),
		"## The article, claims numbered",
		...report.article.map(articleBlock),
	];
	return {
		body: `${sections.filter(Boolean).join("\n\n")}\n`,
		mediaType: "text/markdown; charset=utf-8",
		extension: "md",
	};
}

function claimSection(claim: ReportClaim): string {
	return `### ${claim.number}. ${inline(headlineOf(claim))}\n\n> ${inline(claim.quote)}\n\n${factsOf(claim).map(factLine).join("\n")}`;
}

function factLine({ label, value, href }: Fact): string {
	// An address stands between angle brackets as it is: escaped, it would not lead anywhere.
	const written = href ? value.split(href).map(inline).join(`<${href}>`) : inline(value);
	return `- ${label}: ${written}`;
}

function articleBlock({ kind, parts }: ReportBlock): string {
	const words = parts
		.map(({ text, ends }) => `${inline(text)}${ends.map((number) => ` **[${number}]**`).join("")}`)
		.join("");
	return kind === "title" || kind === "heading" ? `### ${words}` : kind === "list-item" ? `- ${words}` : words;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** One line of text in which nothing is read as markup. */
function inline(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>#]|&(?=#?\w{1,32};)/g, "\\$&");
}
