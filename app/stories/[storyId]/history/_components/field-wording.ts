import { CORRECTION_ACTION, CORRECTION_CAUSE } from "@/lib/core/vocabulary/after-publication.ts";
import { instantInUtc } from "@/lib/core/vocabulary/instant.ts";
import type { Row } from "@/lib/core/vocabulary/table.ts";
import {
	ATTRIBUTION,
	BEARING,
	CHANNEL,
	EVIDENCE_KIND,
	FORM,
	GROUND_RULE,
	OUTCOME,
	OWN_VOICE,
	ROLE,
	SOURCE_KIND,
	STANCE,
	VERIFICATION,
} from "@/lib/core/vocabulary/vocabulary.ts";

const FIELDS: Readonly<Record<string, string>> = {
	who: "About",
	what: "Claim",
	cue: "Attribution words",
	form: "Form",
	stance: "Stance",
	hedge: "Hedge",
	attributionStatus: "Attribution",
	verificationStatus: "Verification",
	credibility: "Credibility",
	flagged: "Flagged",
	span: "Text",
	chain: "Source chain",
	assigneeId: "Assignee",
	deletedAt: "Deleted",
	title: "Title",
	deadline: "Deadline",
	bearing: "Bearing on the claim",
	kind: "Kind",
	locator: "Page, time or paragraph",
	url: "Link",
	quote: "Quote",
	note: "Note",
	body: "Comment",
	resolvedAt: "Resolved",
	name: "Name",
	aliases: "Aliases",
	reliability: "Reliability",
	groundRule: "Ground rule",
	anonymityReason: "Why anonymity was granted",
	access: "How they know",
	identityKnownTo: "Editor who knows the identity",
	role: "Role",
	retrievedAt: "Retrieved",
	sentence: "Sentence",
	party: "Who was asked",
	channel: "By",
	askedAt: "Asked",
	answerBy: "Answer wanted by",
	outcome: "What came of it",
	original: "Words then",
	text: "Proposed words",
	reason: "Reason",
	action: "What was done",
	cause: "Cause",
	notice: "What readers were told",
};
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
	attributionStatus: ATTRIBUTION,
	verificationStatus: VERIFICATION,
	bearing: BEARING,
	form: FORM,
	stance: STANCE,
	groundRule: GROUND_RULE,
	role: ROLE,
	channel: CHANNEL,
	outcome: OUTCOME,
	action: CORRECTION_ACTION,
	cause: CORRECTION_CAUSE,
	// Of evidence or of a source: no value stands in both.
	kind: { ...SOURCE_KIND, ...EVIDENCE_KIND },
};

const INSTANTS: ReadonlySet<string> = new Set(["deadline", "retrievedAt", "askedAt", "answerBy"]);

/** A field's name as people say it; null for what only the program keeps (revisions, identifiers). */
export function fieldWording(field: string): string | null {
	return FIELDS[field] ?? null;
}

/** A field's value as people read it; null where there was nothing. `people` are names by user identifier. */
export function valueWording(field: string, value: unknown, people?: ReadonlyMap<string, string>): string | null {
	if (value === null || value === undefined || value === "") return null;
	if (field === "deletedAt" || field === "resolvedAt") return "yes";
	if (field === "assigneeId") return people?.get(String(value)) ?? "a former colleague";
	if (field === "span") return propertyOf(value, "quote");
	if (field === "chain" && Array.isArray(value))
		return value.length === 0 ? OWN_VOICE : value.map((hop) => propertyOf(hop, "name") ?? "?").join(" → ");
	if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (typeof value === "string" && VOCABULARY[field]) return VOCABULARY[field][value]?.name ?? value;
	if (typeof value === "string" && INSTANTS.has(field)) return instantInUtc(value);
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function propertyOf(value: unknown, name: string): string | null {
	if (typeof value !== "object" || value === null) return null;
	const property: unknown = Reflect.get(value, name);
	return typeof property === "string" ? property : null;
}
