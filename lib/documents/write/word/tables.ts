import { type Fact, factsOf, headlineOf } from "../../../core/report/facts.ts";
import type { Report, ReportClaim } from "../../../core/report/model.ts";
import { claimsInWords, problemsInWords, standingInWords } from "../../../core/report/summary.ts";
import { SEVERITY } from "../../../core/vocabulary/vocabulary.ts";
import { cell, type Links, paragraph, run, table } from "./markup.ts";

const IN_TABLE: readonly Fact["kind"][] = ["verification", "attribution", "source", "evidence", "finding"];

/** What stands after the article: open findings, how far the check has come, what the story rests on, and a row for each claim. */
export function tables(report: Report, links: Links): string {
	return [
		paragraph(run("Open findings"), "Heading1"),
		paragraph(run(problemsInWords(report.problems))),
		...report.problems.map(({ severity, title, claims }) =>
			paragraph(run(`${SEVERITY[severity].name}: ${title} (${claimsInWords(claims)})`), "ListParagraph"),
		),
		paragraph(run("Status"), "Heading1"),
		...standingInWords(report).map((line) => paragraph(run(line))),
		paragraph(run("Dependence on sources"), "Heading1"),
		dependences(report),
		paragraph(run("Claims"), "Heading1"),
		table(
			[600, 3300, 2700, 3400],
			["No.", "Claim", "Source, status", "Evidence, open findings"],
			report.claims.map((claim) => claimRow(claim, links)),
		),
	].join("");
}

function dependences({ dependences: all }: Report): string {
	if (all.length === 0) return paragraph(run("No claim credits a source."));
	return table(
		[5000, 1500, 3500],
		["Source", "Claims", "Depend on it alone"],
		all.map(({ source, carries, falls }) => [
			cell(source.name),
			cell(String(carries)),
			cell(falls.length === 0 ? "0" : `${falls.length} (${claimsInWords(falls)})`),
		]),
	);
}

function claimRow(claim: ReportClaim, links: Links): string[] {
	const facts = factsOf(claim).filter(({ kind }) => IN_TABLE.includes(kind));
	const isStatus = ({ kind }: Fact) => kind !== "evidence" && kind !== "finding";
	const lines = (some: readonly Fact[]) => some.map((fact) => line(fact, links)).join("") || cell("");
	return [
		cell(String(claim.number)),
		`${cell(headlineOf(claim))}${paragraph(run(`“${claim.quote}”`), "Quoted")}`,
		lines(facts.filter(isStatus)),
		lines(facts.filter((fact) => !isStatus(fact))),
	];
}

function line({ label, value, href }: Fact, links: Links): string {
	const said = href
		? value
				.split(href)
				.map((part) => run(part))
				.join(links.to(href))
		: run(value);
	return paragraph(`${run(`${label}: `, { bold: true })}${said}`, "Cell");
}
