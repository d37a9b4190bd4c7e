import { sourceKind } from "../attributions/sources/source-kind.ts";
import type { Entity } from "./entity.ts";

/** Nouns for any company, and for any publication. */
export const COMPANY =
	/^(?:company|firm|group|business|corporation|retailer|manufacturer|developer|operator|lender|giant|club|team|\w*maker|brand)$/;
export const PAPER = /^(?:newspaper|paper|magazine|broadcaster|outlet|website|journal|tabloid|daily|weekly)$/;
const CLUB = /\b(?:F\.?C|A\.?F\.?C|United|City|Rovers|Rangers|Athletic|Town|Wanderers|Club)\b/;
export const SURVEY = /^(?:survey|poll)$/;
/** "the scientists", "the authors": whoever made the study. */
export const RESEARCH = /^(?:researcher|scientist|academic|author)$/;

export const isResearch = ({ nouns, words, many, kind }: Entity): boolean =>
	(many && [...nouns].some((noun) => RESEARCH.test(noun))) ||
	(kind === "body" && nouns.has("team") && words.has("research"));

export const ANY_DOCUMENT = /^(?:report|document|paper|text)$/;

/** Of the bodies that a company or club may be the one mentioned most is meant. */
export function isCompany(noun: string, { kind, name }: Entity): boolean {
	if (kind !== "body" || sourceKind(name) === "publication") return false;
	return noun === "club" || noun === "team" ? CLUB.test(name) : true;
}
