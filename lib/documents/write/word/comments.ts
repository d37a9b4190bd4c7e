import { factsOf, headlineOf } from "../../../core/report/facts.ts";
import type { Report, ReportClaim } from "../../../core/report/model.ts";
import { xmlText } from "../xml-text.ts";
import { OUR_INITIALS } from "./bookmark.ts";
import { paragraph, run } from "./markup.ts";

/** The comments of the article: one a claim, by the claim's number; its sentence, then its facts a line each. */
export function comments({ claims, madeAt, newsroom }: Report): string {
	return claims.map((claim) => comment(claim, madeAt, newsroom)).join("");
}

function comment(claim: ReportClaim, madeAt: string, author: string): string {
	const facts = factsOf(claim).map(({ label, value }) =>
		paragraph(`${run(`${label}:`, { bold: true })}${run(` ${value}`)}`, "CommentText"),
	);
	const head = paragraph(`${run(`${claim.number}. ${headlineOf(claim)}`, { bold: true })}`, "CommentText");
	return `<w:comment w:id="${claim.number}" w:author="${xmlText(author)}" w:initials="${OUR_INITIALS}" w:date="${madeAt.slice(0, 19)}Z">${head}${facts.join("")}</w:comment>`;
}
