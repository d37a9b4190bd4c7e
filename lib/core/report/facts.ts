import { CORRECTION_ACTION, CORRECTION_CAUSE } from "../vocabulary/after-publication.ts";
import { instantInUtc } from "../vocabulary/instant.ts";
import {
	ATTRIBUTION,
	BEARING,
	CREDIBILITY,
	EVIDENCE_KIND,
	FORM,
	GROUND_RULE,
	isUnnamed,
	OWN_VOICE,
	SEVERITY,
	SOURCE_KIND,
	STANCE,
	VERIFICATION,
} from "../vocabulary/vocabulary.ts";
import type {
	ReportClaim,
	ReportCorrection,
	ReportDeed,
	ReportEvidence,
	ReportFinding,
	ReportSource,
	ReportTerms,
	ReportWaiver,
	ReportWording,
} from "./model.ts";
import { fileWording, originsWording } from "./wording.ts";

/** The facts of a claim, by what they are called; the order in which every format lays them out. */
export const FACTS = {
	verification: "Verification",
	correction: "Correction after publication",
	finding: "Finding",
	waived: "Waived",
	attribution: "Attribution",
	source: "Source",
	terms: "Terms",
	stance: "Stance",
	form: "Form",
	hedge: "Hedge",
	cue: "Attribution words",
	credibility: "Credibility",
	origins: "Independent sources",
	evidence: "Evidence",
	about: "About",
	flag: "Flag",
	assignee: "Assigned to",
	wording: "Proposed wording",
	comment: "Comment",
	place: "Place in the text",
} as const;
export type FactKind = keyof typeof FACTS;

/** One thing that a report says of a claim. */
export interface Fact {
	readonly kind: FactKind;
	readonly label: string;
	readonly value: string;
	/** The address in the value that a reader can open; only ever to the web. */
	readonly href?: string;
}

/**
 * All that a report says of a claim besides its words, each thing once. Every format lays out all of them, so a claim cannot
 * look better in one than in another. What a reader would miss is said even where there is nothing ("Evidence: none").
 */
export function factsOf(claim: ReportClaim): readonly Fact[] {
	return (Object.keys(FACTS) as FactKind[]).flatMap((kind) =>
		VALUES[kind](claim).map((value) =>
			typeof value === "string" ? { kind, label: FACTS[kind], value } : { kind, label: FACTS[kind], ...value },
		),
	);
}

type Values = readonly (string | Pick<Fact, "value" | "href">)[];

const VALUES: Readonly<Record<FactKind, (claim: ReportClaim) => Values>> = {
	verification: ({ verificationStatus, verificationSet }) => [
		deed(
			`${VERIFICATION[verificationStatus].name} (${lower(VERIFICATION[verificationStatus].meaning)})`,
			verificationSet,
		),
	],
	correction: ({ corrections }) => corrections.map(correctionInWords),
	finding: ({ findings }) => findings.filter(({ waiver }) => !waiver).map(problem),
	waived: ({ findings }) =>
		findings.flatMap((finding) => (finding.waiver ? [`${problem(finding)} Waived${because(finding.waiver)}`] : [])),
	attribution: ({ attributionStatus, attributionSet }) => [deed(ATTRIBUTION[attributionStatus].name, attributionSet)],
	source: ({ chain }) => [chain.length === 0 ? OWN_VOICE : chain.map(sourceInWords).join(" → ")],
	terms: ({ chain }) =>
		chain.flatMap(({ name, terms }) => {
			const said = terms ? termsInWords(terms) : "";
			return said === "" ? [] : [`${name}: ${said}`];
		}),
	stance: ({ stance }) => [`${STANCE[stance].name} (${lower(STANCE[stance].meaning)})`],
	form: ({ form }) => [FORM[form].name],
	hedge: ({ hedge }) => (hedge ? [`“${hedge}”`] : []),
	cue: ({ cue }) => (cue ? [`“${cue}”`] : []),
	credibility: ({ credibility }) => [
		credibility === null ? "Not rated" : `${credibility} of 6 (${lower(CREDIBILITY[credibility].name)})`,
	],
	origins: ({ origins }) => [originsWording(origins)],
	evidence: ({ evidence }) => (evidence.length === 0 ? ["None"] : evidence.map(evidenceInWords)),
	about: ({ who }) => (who ? [who] : []),
	flag: ({ flagged }) => (flagged ? ["Flagged"] : []),
	assignee: ({ assignee }) => (assignee ? [assignee] : []),
	wording: ({ wordings }) => wordings.map(wordingInWords),
	comment: ({ comments }) =>
		comments.map((comment) => `${comment.body} (${doneBy(comment)}${comment.resolved ? ", resolved" : ""})`),
	place: ({ start, end }) => [`Characters ${start} to ${end}`],
};

function evidenceInWords(piece: ReportEvidence): Pick<Fact, "value" | "href"> {
	const isWeb = piece.url !== null && /^https?:\/\/[^\s<>"]+$/i.test(piece.url);
	const parts = [
		EVIDENCE_KIND[piece.kind].name,
		piece.title && `“${piece.title}”`,
		piece.source,
		piece.locator,
		piece.quote && `“${piece.quote}”`,
		piece.note,
		piece.url,
		piece.file && fileWording(piece.file),
		piece.retrievedAt && `retrieved ${instantInUtc(piece.retrievedAt)}`,
		`added ${doneBy(piece.added)}`,
	].filter(Boolean);
	const value = `${BEARING[piece.bearing].name}: ${parts.join(", ")}`;
	return isWeb && piece.url ? { value, href: piece.url } : { value };
}

function correctionInWords({ action, cause, source, note, notice, ...deed }: ReportCorrection): string {
	const why = cause && ` Cause: ${lower(CORRECTION_CAUSE[cause].name)}${source === null ? "" : ` (${source})`}.`;
	return `${CORRECTION_ACTION[action].name} ${doneBy(deed)}: ${notice}${why ?? ""}${note ? ` ${note}` : ""}`;
}

function wordingInWords({ original, text, note, decided, ...deed }: ReportWording): string {
	const words = `${text === "" ? `take out “${original}”` : `“${text}” instead of “${original}”`}, proposed ${doneBy(deed)}`;
	const why = note ? `: ${note}` : "";
	if (decided === null) return `${words}${why} (waits)`;
	return `${words}${why} (${decided.outcome} ${doneBy(decided)}${decided.reason ? `: ${decided.reason}` : ""})`;
}

const sourceInWords = ({ name, kind }: ReportSource): string =>
	isUnnamed(kind) ? `${name} (${lower(SOURCE_KIND[kind].name)})` : name;
const problem = ({ severity, title, message, lapsed }: ReportFinding): string =>
	`${SEVERITY[severity].name}: ${title}. ${message}${lapsed ? ` A waiver ${doneBy(lapsed)} lapsed when this changed${lapsed.reason === null ? "." : `: ${lapsed.reason}`}` : ""}`;
const because = (waiver: ReportWaiver): string =>
	` ${doneBy(waiver)}${waiver.reason === null ? "." : `: ${waiver.reason}`}`;
const deed = (what: string, who: ReportDeed | null): string => (who ? `${what}, ${doneBy(who)}` : what);
/** "by Ann Bell, 3 Mar 2026, 18:31 UTC", or the time alone where no name is to be given. */
const doneBy = ({ by: name, at }: ReportDeed): string =>
	name === null ? instantInUtc(at) : `by ${name}, ${instantInUtc(at)}`;
/** What was agreed with a source, in words. */
export const termsInWords = ({ groundRule, anonymityReason, access }: ReportTerms): string =>
	[
		groundRule && lower(GROUND_RULE[groundRule].name),
		anonymityReason && `reason for anonymity: ${anonymityReason}`,
		access && `in a position to know: ${access}`,
	]
		.filter(Boolean)
		.join("; ");
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/**
 * The claim as a sentence that can stand alone. What its source denies, admits or would not speak about is said to be so
 * first: nothing that leaves the newsroom may read as an assertion of what was denied.
 */
export function headlineOf(claim: Pick<ReportClaim, "who" | "what" | "quote" | "stance" | "chain">): string {
	const { who, what, quote, stance, chain } = claim;
	const isSaid = who === "" || what.toLowerCase().startsWith(who.toLowerCase());
	const says = capital(what === "" ? quote : isSaid ? what : `${who} ${what}`);
	if (stance === "assert") return says;
	const name = chain[0]?.name ?? (who || "the subject");
	return `${{ deny: "Denial by", acknowledge: "Acknowledged by", "no-comment": "No comment from" }[stance]} ${name}: ${says}`;
}
