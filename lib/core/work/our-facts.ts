import { claimsOfNote, type NotedClaim, PLACE } from "../documents/bring-note.ts";
import { FACTS, type FactKind } from "../report/facts.ts";
import type { Row } from "../vocabulary/table.ts";
import {
	ATTRIBUTION,
	ATTRIBUTION_STATUSES,
	type AttributionStatus,
	BEARING,
	BEARINGS,
	type Bearing,
	type Credibility,
	EVIDENCE_KIND,
	EVIDENCE_KINDS,
	type EvidenceKind,
	VERIFICATION,
	VERIFICATION_STATUSES,
	type VerificationStatus,
} from "../vocabulary/vocabulary.ts";

/** What the facts of a claim, as a report of ours prints them, say beyond the claim as it stands here. */
export interface ReadFacts {
	readonly verificationStatus?: VerificationStatus;
	readonly attributionStatus?: AttributionStatus;
	readonly credibility?: Credibility;
	readonly flagged?: true;
	readonly comments: readonly string[];
	readonly evidence: readonly FactEvidence[];
	/** Facts of the claim itself that are others here: its source, stance, form and the like. */
	readonly others: number;
}

interface FactEvidence {
	readonly bearing: Bearing;
	readonly kind: EvidenceKind;
	readonly locator: string;
	readonly url: string | null;
	/** All that the report says of it. */
	readonly note: string;
}

/** About the claim's own words and chain, which stay as they are here. */
const OF_THE_CLAIM: readonly FactKind[] = ["source", "stance", "form", "hedge", "cue", "about"];

/** A fact without its line breaks, which not every format keeps. */
export const oneLine = (fact: string): string => fact.replace(/\s+/g, " ").trim();

/** @param here the facts of the claim as it stands, in the same words. */
export function readFacts(lines: readonly string[], here: ReadonlySet<string>): ReadFacts {
	const others: string[] = [];
	const comments: string[] = [];
	const evidence: FactEvidence[] = [];
	const set: { -readonly [Name in keyof ReadFacts]?: ReadFacts[Name] } = {};
	for (const given of lines) {
		const line = oneLine(given);
		const kind = (Object.keys(FACTS) as FactKind[]).find((one) => line.startsWith(`${FACTS[one]}: `));
		if (!kind || here.has(line)) continue;
		const value = line.slice(FACTS[kind].length + 2);
		if (kind === "verification")
			Object.assign(set, fieldOf("verificationStatus", named(VERIFICATION_STATUSES, VERIFICATION, value)));
		else if (kind === "attribution")
			Object.assign(set, fieldOf("attributionStatus", named(ATTRIBUTION_STATUSES, ATTRIBUTION, value)));
		else if (kind === "credibility") Object.assign(set, fieldOf("credibility", ratingIn(value)));
		else if (kind === "flag") set.flagged = true;
		else if (kind === "comment") comments.push(value);
		else if (kind === "evidence" && value !== "None") {
			const piece = evidenceIn(value);
			if (piece) evidence.push(piece);
			else comments.push(`Evidence: ${value}`);
		} else if (OF_THE_CLAIM.includes(kind)) others.push(line);
	}
	return { ...set, comments, evidence, others: others.length };
}

const fieldOf = (name: string, value: unknown) => (value === null ? {} : { [name]: value });

/** The value whose name the words begin with; a longer name before a shorter one that it begins with. */
function named<Value extends string>(
	values: readonly Value[],
	table: Readonly<Record<Value, Row>>,
	words: string,
): Value | null {
	const fitting = values.filter((value) => {
		const rest = words.startsWith(table[value].name) ? words.slice(table[value].name.length) : null;
		return rest !== null && /^(?:$|[ ,:(])/.test(rest);
	});
	return fitting.sort((a, b) => table[b].name.length - table[a].name.length)[0] ?? null;
}

function ratingIn(words: string): Credibility | null {
	const [, rating] = /^([1-6]) of 6/.exec(words) ?? [];
	return rating === undefined ? null : (Number(rating) as Credibility);
}

/** "Supports: Document, “title”, p. 4, https://…": evidence where it says where to look. */
function evidenceIn(words: string): FactEvidence | null {
	const bearing = named(BEARINGS, BEARING, words);
	if (!bearing) return null;
	const rest = words.slice(BEARING[bearing].name.length).replace(/^: /, "");
	const kind = named(EVIDENCE_KINDS, EVIDENCE_KIND, rest);
	const [url = null] = /https?:\/\/[^\s,<>"]{1,2000}/.exec(rest) ?? [];
	const [locator = ""] = PLACE.exec(rest) ?? [];
	return kind && (url !== null || locator !== "") ? { bearing, kind, locator, url, note: rest } : null;
}

/** The claim that a place is about: the one with these very words, else the one that shares most of them. */
export function claimAt<C extends NotedClaim>(
	place: { start: number; end: number },
	claims: readonly C[],
	text: string,
): C | null {
	const same = claims.find(({ start, end }) => start === place.start && end === place.end);
	if (same) return same;
	const touched = new Set(claimsOfNote(place, claims, text));
	const shared = ({ start, end }: C) => Math.min(end, place.end) - Math.max(start, place.start);
	return claims.filter(({ id }) => touched.has(id)).sort((a, b) => shared(b) - shared(a))[0] ?? null;
}
