import { ORGANISATION_WORD } from "../../../english/organisation-words.ts";
import { remembered } from "../../../text/remembered.ts";
import type { SourceKind } from "../../../vocabulary/vocabulary.ts";
import { isMany, kindOfNoun } from "../../entities/nouns.ts";

const PUBLICATION =
	/\b(?:Times|Post|Journal|Courier|Herald|Guardian|Reuters|Bloomberg|Associated Press|AP|AFP|BBC|CNN|NBC|CBS|ABC|NPR|Sky News|Tribune|Gazette|Chronicle|Observer|Ledger|Mail|Mirror|Telegraph|Independent|Sun|Star|Globe|Monde|Figaro|Zeitung|Spiegel|Welt|Bild|País|Corriere|Repubblica|Kroniek|Politico|Axios|ProPublica|Economist|Atlantic|New Yorker|Examiner|Inquirer|Dispatch|Sentinel|Standard|Broadcasting|Television|TV|Radio|News|Magazine|Daily|Weekly|Review|Wire)\b/;
const PUBLICATION_NOUN =
	/\b(?:newspaper|magazine|broadcaster|news agency|tabloid|daily|weekly|website|outlet|podcast|news site|channel|radio|television)s?\b/i;
const DOCUMENT =
	/\b(?:report|assessment|memo|memorandum|document|filing|indictment|affidavit|complaint|lawsuit|letter|cable|email|e-mail|study|survey|poll|audit|transcript|record|draft|dossier|communiqué|statement|ruling|judgment|paper|briefing|notes?|minutes|contract|log|logs|invoice|review|inquiry|investigation|analysis)s?$/i;
/** Bodies that are known by their letters. */
const LETTERS = /\b(?:UN|EU|IMF|WHO)\b/;
const ORGANISATION_NOUN =
	/\b(?:ministry|department|agency|government|company|party|union|committee|commission|court|police|council|bank|group|club|authority|office|presidency|administration|firm|airline|operator|regulator|league|association|board|force|army|embassy|university)$/i;
const UNKNOWN = new Set(["unspecified reports", "unnamed describer"]);

/** What kind of thing a source's name or descriptor stands for. */
export const sourceKind = remembered(findKind);

function findKind(name: string): SourceKind {
	if (UNKNOWN.has(name)) return "unknown";
	const head =
		name
			.replace(/ (?:last|this|earlier this) (?:year|week|month|spring|summer|autumn|fall|winter)\b/, "")
			.split(
				/,| dated\b| (?:posted|published|released|filed|dated|seen|obtained|reviewed|signed|sent|written|leaked|prepared|compiled|commissioned|conducted)(?= (?:by|on|in|to|at|with|from|last|this|earlier)\b|$)| (?:of|by|from|in|with|for|at|on|who|which|close|familiar|briefed|to)\b/,
			)[0] ?? name;
	if (DOCUMENT.test(head) && !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(head.replace(/^(?:The|An?) /, ""))) return "document";
	if (PUBLICATION_NOUN.test(head)) return "publication";
	const proper = properWords(name);
	if (proper > 0 && PUBLICATION.test(head)) return "publication";
	if (proper > 0 && (ORGANISATION_WORD.test(head) || LETTERS.test(head))) return "organisation";
	if (ORGANISATION_NOUN.test(head)) return "organisation";
	if (isDescriptor(head)) return "unnamed";
	const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && word !== "The");
	if (words.length >= 2 && !/^The /.test(name) && !/\p{Lu}{2,}/u.test(name)) return "person";
	return "organisation";
}

/** People known only by what they are: a plural or indefinite noun phrase without a proper name at its head. */
function isDescriptor(head: string): boolean {
	const last = head.trim().split(/\s+/).at(-1) ?? "";
	// "Farmers", "Botanists", at the head of a sentence
	const plural = head.trim() === last && isMany(last.toLowerCase()) && kindOfNoun(last.toLowerCase()) === "person";
	return (
		plural ||
		/^\p{Ll}/u.test(last) ||
		/^(?:People|Sources|Officials|Insiders|Witnesses|Residents|Critics|Aides|Experts)$/.test(last)
	);
}

/** Words in upper case after the first, or a first word that is no determiner or number. */
function properWords(name: string): number {
	return name
		.split(/\s+/)
		.filter(
			(word, i) =>
				/^\p{Lu}/u.test(word) &&
				(i > 0 ||
					!/^(?:The|An?|Some|One|Two|Three|Four|Five|Several|Many|Most|People|Officials|Sources|Both)$/.test(word)),
		).length;
}
