import { type Fact, factsOf, headlineOf } from "../../../core/report/facts.ts";
import type { Report } from "../../../core/report/model.ts";
import { claimsInWords, leftOutInWords, problemsInWords, standingInWords } from "../../../core/report/summary.ts";
import { counted } from "../../../core/vocabulary/counted.ts";
import { instantInUtc } from "../../../core/vocabulary/instant.ts";
import { SEVERITY } from "../../../core/vocabulary/vocabulary.ts";

/** Text, or an address to open. */
type Piece = { readonly text: string } | { readonly href: string };

/** What the template lays out: words ready to print, and nothing to decide. */
export function pageContent(report: Report, showable: (text: string) => string) {
	const { title, newsroom, draft, madeAt, madeBy, record } = report;
	return {
		title: showable(title),
		newsroom: showable(newsroom),
		meta: [
			`${newsroom} · draft ${draft.number} · ${counted(draft.words, "word")} · generated ${instantInUtc(madeAt)}${madeBy === null ? "" : ` by ${madeBy}`}`,
			...leftOutInWords(report),
			`SHA-256 of the draft: ${draft.sha256}`,
			`Record: event ${record.events}, head ${record.head}, signature ${record.signature}`,
		].map(showable),
		problems: problemsInWords(report.problems),
		problem_list: report.problems.map(({ severity, title: what, claims }) =>
			showable(`${SEVERITY[severity].name}: ${what} (${claimsInWords(claims)})`),
		),
		standing: standingInWords(report).map(showable),
		dependences: report.dependences.map(({ source, carries, falls }) => [
			showable(source.name),
			String(carries),
			falls.length === 0 ? "0" : `${falls.length} (${claimsInWords(falls)})`,
		]),
		article: report.article.map(({ kind, parts }) => ({
			is_heading: kind === "title" || kind === "heading",
			parts: parts.map(({ text, claims, ends }) => ({ text: showable(text), in_claim: claims.length > 0, ends })),
		})),
		claims: report.claims.map((claim) => ({
			number: claim.number,
			headline: showable(headlineOf(claim)),
			quote: showable(claim.quote),
			facts: factLines(factsOf(claim), showable),
		})),
	};
}

/** A line for each fact. What stands between two addresses is one text: each text more costs the layout time. */
function factLines(facts: readonly Fact[], showable: (text: string) => string): Piece[] {
	const pieces: Piece[] = [];
	let text = "";
	for (const [i, { label, value, href }] of facts.entries()) {
		const [before = "", ...after] = href ? value.split(href) : [value];
		text += `${i === 0 ? "" : "\n"}${label}: ${before}`;
		if (!href) continue;
		pieces.push({ text: showable(text) }, { href });
		text = after.join(href);
	}
	return text === "" ? pieces : [...pieces, { text: showable(text) }];
}
