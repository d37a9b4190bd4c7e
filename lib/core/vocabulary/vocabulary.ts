/**
 * The closed vocabularies of Onrecord, one table each. The database stores the values, the contracts check them, and the desk,
 * the reports, the history, the rules and the API all take names and meanings from here, so that nothing goes by two names.
 */

import { byValue, type Row, valuesOf } from "./table.ts";

const verification = [
	{ value: "unchecked", name: "Unchecked", meaning: "Not checked yet", letter: "·", key: "0" },
	{ value: "confirmed", name: "Confirmed", meaning: "True as stated", letter: "C", key: "1" },
	{ value: "partly-confirmed", name: "Partly confirmed", meaning: "Partly true", letter: "P", key: "2" },
	{ value: "unconfirmed", name: "Unconfirmed", meaning: "Checked, not stood up yet", letter: "U", key: "3" },
	{ value: "disputed", name: "Disputed", meaning: "Other sources contradict it", letter: "D", key: "4" },
	{ value: "denied", name: "Denied", meaning: "Denied by its subject", letter: "N", key: "5" },
	{ value: "false", name: "False", meaning: "Not true", letter: "F", key: "6" },
	{ value: "unverifiable", name: "Unverifiable", meaning: "Cannot be established", letter: "V", key: "7" },
	{ value: "not-checkable", name: "Not checkable", meaning: "An opinion or a prediction", letter: "O", key: "8" },
] as const satisfies readonly Row[];

/** Is the claim true? */
export const VERIFICATION = byValue(verification);
export const VERIFICATION_STATUSES = valuesOf(verification);
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

const attribution = [
	{ value: "suggested", name: "Suggested", meaning: "Suggested by the machine" },
	{ value: "accepted", name: "Accepted", meaning: "Accepted by a person", key: "a" },
	{
		value: "verified",
		name: "Checked against the original",
		meaning: "Compared with the source’s own words",
		key: "v",
	},
	{ value: "misattributed", name: "Misattributed", meaning: "The source did not say this", key: "Shift+v" },
] as const satisfies readonly Row[];

/** Did the credited source really say it? */
export const ATTRIBUTION = byValue(attribution);
export const ATTRIBUTION_STATUSES = valuesOf(attribution);
export type AttributionStatus = (typeof ATTRIBUTION_STATUSES)[number];

const forms = [
	{ value: "direct", name: "Direct quote", meaning: "Quoted word for word" },
	{ value: "indirect", name: "Paraphrase", meaning: "In the story’s words" },
	{ value: "mixed", name: "Part quote", meaning: "A paraphrase with quoted words in it" },
	{ value: "narrated", name: "Own voice", meaning: "The story says it on its own authority" },
] as const satisfies readonly Row[];

/** How the words reach the reader. */
export const FORM = byValue(forms);
export const FORMS = valuesOf(forms);
export type Form = (typeof FORMS)[number];

const stances = [
	{ value: "assert", name: "Asserts", meaning: "The source says it is so" },
	{ value: "deny", name: "Denies", meaning: "The source says it is not so" },
	{ value: "acknowledge", name: "Acknowledges", meaning: "The source admits it" },
	{ value: "no-comment", name: "No comment", meaning: "The source would not say" },
] as const satisfies readonly Row[];

/** What the credited source does with the assertion. */
export const STANCE = byValue(stances);
export const STANCES = valuesOf(stances);
export type Stance = (typeof STANCES)[number];

const sourceKinds = [
	{ value: "person", name: "Person", meaning: "Somebody with a name" },
	{ value: "organisation", name: "Organisation", meaning: "A body that speaks for itself" },
	{ value: "publication", name: "Publication", meaning: "Another outlet" },
	{ value: "document", name: "Document", meaning: "A paper, a filing, a recording" },
	{ value: "dataset", name: "Dataset", meaning: "Figures that can be looked up" },
	{ value: "unnamed", name: "Unnamed people", meaning: "Known to readers by a description only" },
	{ value: "unknown", name: "No source named", meaning: "“Reportedly” and the like: no one is credited" },
] as const satisfies readonly Row[];

/** What kind of thing is credited. */
export const SOURCE_KIND = byValue(sourceKinds);
export const SOURCE_KINDS = valuesOf(sourceKinds);
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** True of people known by a description only, and where no source is named at all. */
export const isUnnamed = (kind: SourceKind): boolean => kind === "unnamed" || kind === "unknown";

const groundRules = [
	{ value: "on-the-record", name: "On the record", meaning: "Quoted by name" },
	{ value: "on-background", name: "On background", meaning: "Quoted, described but not named" },
	{ value: "on-deep-background", name: "On deep background", meaning: "Used without any attribution" },
	{ value: "off-the-record", name: "Off the record", meaning: "Not for publication" },
] as const satisfies readonly Row[];

/** On what terms a source spoke. Each house words them its own way. */
export const GROUND_RULE = byValue(groundRules);
export const GROUND_RULES = valuesOf(groundRules);
export type GroundRule = (typeof GROUND_RULES)[number];

const bearings = [
	{ value: "supports", name: "Supports", meaning: "It bears the claim out" },
	{ value: "refutes", name: "Refutes", meaning: "It contradicts the claim" },
	{ value: "context", name: "Context", meaning: "It neither supports nor refutes the claim" },
] as const satisfies readonly Row[];

/** What a piece of evidence says about its claim. */
export const BEARING = byValue(bearings);
export const BEARINGS = valuesOf(bearings);
export type Bearing = (typeof BEARINGS)[number];

const evidenceKinds = [
	{ value: "witnessed", name: "Seen by our reporter", meaning: "The newsroom was there" },
	{ value: "first-hand", name: "First-hand account", meaning: "Somebody who was there" },
	{ value: "documentary", name: "Document", meaning: "A record, a picture, a recording" },
	{ value: "second-hand", name: "Second-hand account", meaning: "Somebody who was told" },
	{ value: "relayed-media", name: "Media report", meaning: "Another outlet has it" },
	{ value: "official-statement", name: "Official statement", meaning: "A body speaks for itself" },
	{ value: "inference", name: "Deduced", meaning: "It follows from something else" },
] as const satisfies readonly Row[];

/** What a piece of evidence is. */
export const EVIDENCE_KIND = byValue(evidenceKinds);
export const EVIDENCE_KINDS = valuesOf(evidenceKinds);
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const quoteVerdicts = [
	{ value: "exact", name: "Word for word", meaning: "Every word was said, in this order" },
	{ value: "trimmed", name: "Words left out", meaning: "Words between the quoted ones are missing" },
	{ value: "joined", name: "Two places joined", meaning: "Its parts were said in different places" },
	{ value: "altered", name: "Words altered", meaning: "Other words were said" },
	{ value: "not-found", name: "Not in the original", meaning: "Nobody says these words in it" },
] as const satisfies readonly Row[];

/** How far a quotation is what was said, from the best to the worst. */
export const QUOTE_VERDICT = byValue(quoteVerdicts);
export const QUOTE_VERDICTS = valuesOf(quoteVerdicts);
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

const reliabilities = [
	{ value: "A", name: "Completely reliable", meaning: "Always right so far", letter: "A" },
	{ value: "B", name: "Usually reliable", meaning: "Seldom wrong", letter: "B" },
	{ value: "C", name: "Fairly reliable", meaning: "Right more often than not", letter: "C" },
	{ value: "D", name: "Not usually reliable", meaning: "Wrong more often than not", letter: "D" },
	{ value: "E", name: "Unreliable", meaning: "Known to have been wrong", letter: "E" },
	{ value: "F", name: "Cannot be judged", meaning: "No track record", letter: "F" },
] as const satisfies readonly Row[];

/** Admiralty scale, first axis: how reliable the source has been. */
export const RELIABILITY = byValue(reliabilities);
export const RELIABILITIES = valuesOf(reliabilities);
export type Reliability = (typeof RELIABILITIES)[number];

const credibilities = [
	{ value: 1, name: "Confirmed by other sources", meaning: "Independent sources bear it out" },
	{ value: 2, name: "Probably true", meaning: "It fits what is known" },
	{ value: 3, name: "Possibly true", meaning: "Neither borne out nor contradicted" },
	{ value: 4, name: "Doubtful", meaning: "It sits badly with what is known" },
	{ value: 5, name: "Improbable", meaning: "What is known contradicts it" },
	{ value: 6, name: "Cannot be judged", meaning: "There is nothing to compare it with" },
] as const satisfies readonly Row[];

/** Admiralty scale, second axis: how credible this piece of information is. */
export const CREDIBILITY = byValue(credibilities);
export const CREDIBILITIES = valuesOf(credibilities);
export type Credibility = (typeof CREDIBILITIES)[number];

const channels = [
	{ value: "phone", name: "Phone", meaning: "A call, answered or not" },
	{ value: "e-mail", name: "E-mail", meaning: "To an address of theirs or of who speaks for them" },
	{ value: "message", name: "Message", meaning: "A text, a chat, a form on their page" },
	{ value: "letter", name: "Letter", meaning: "On paper" },
	{ value: "in-person", name: "In person", meaning: "Face to face" },
] as const satisfies readonly Row[];

/** By what way somebody was asked for a response. */
export const CHANNEL = byValue(channels);
export const CHANNELS = valuesOf(channels);
export type Channel = (typeof CHANNELS)[number];

const outcomes = [
	{ value: "waiting", name: "No answer yet", meaning: "Asked, and still waiting" },
	{ value: "answered", name: "Answered", meaning: "They said something to it" },
	{ value: "declined", name: "Declined to comment", meaning: "They would not say" },
	{ value: "unreached", name: "Could not be reached", meaning: "It was tried, and nobody was reached" },
	{ value: "silent", name: "Did not respond", meaning: "Asked, and the deadline passed" },
] as const satisfies readonly Row[];

/** What came of asking somebody for a response. */
export const OUTCOME = byValue(outcomes);
export const OUTCOMES = valuesOf(outcomes);
export type Outcome = (typeof OUTCOMES)[number];

const roles = [
	{ value: "viewer", name: "Viewer", meaning: "reads everything and exports reports" },
	{ value: "checker", name: "Checker", meaning: "also adds stories and does all work on claims, sources and evidence" },
	{ value: "editor", name: "Editor", meaning: "also deletes and restores stories, and merges sources" },
	{ value: "owner", name: "Owner", meaning: "also lets people in and names the newsroom" },
] as const satisfies readonly Row[];

/** What a member of a workspace may do; each role may do all that the ones before it may. */
export const ROLE = byValue(roles);
export const ROLES = valuesOf(roles);
export type Role = (typeof ROLES)[number];

const severities = [
	{ value: "error", name: "Error", meaning: "Must be settled before the story runs" },
	{ value: "warn", name: "Warning", meaning: "Worth a second look" },
] as const satisfies readonly Row[];

/** How much a finding of a sourcing rule weighs. The weights are Onrecord’s; no house publishes any. */
export const SEVERITY = byValue(severities);
export const SEVERITIES = valuesOf(severities);
export type Severity = (typeof SEVERITIES)[number];

const anchorStates = [
	{ value: "exact", name: "Unchanged", meaning: "Its words stand in the draft as they were" },
	{ value: "changed", name: "Changed", meaning: "Its words are different in the draft" },
	{ value: "orphaned", name: "Gone", meaning: "Its words are no longer in the draft" },
] as const satisfies readonly Row[];

/** Where a claim’s words stand in a draft after the text changed. */
export const ANCHOR_STATE = byValue(anchorStates);
export const ANCHOR_STATES = valuesOf(anchorStates);
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** What stands where no source is credited. */
export const OWN_VOICE = "The story’s own voice";
