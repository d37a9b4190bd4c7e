import type { Rule } from "./rule.ts";
import { rule as agentlessAttribution } from "./rules/agentless-attribution.ts";
import { rule as anonymityWithoutReason } from "./rules/anonymity-without-reason.ts";
import { rule as anonymousAttack } from "./rules/anonymous-attack.ts";
import { rule as anonymousOpinion } from "./rules/anonymous-opinion.ts";
import { rule as anonymousQuoteOfDecliner } from "./rules/anonymous-quote-of-decliner.ts";
import { rule as bareSource } from "./rules/bare-source.ts";
import { rule as circularReporting } from "./rules/circular-reporting.ts";
import { rule as confirmedWithOneOrigin } from "./rules/confirmed-with-one-origin.ts";
import { rule as confirmedWithoutEvidence } from "./rules/confirmed-without-evidence.ts";
import { rule as credibility1WithoutTwoOrigins } from "./rules/credibility-1-without-two-origins.ts";
import { rule as denialWithoutClaim } from "./rules/denial-without-claim.ts";
import { rule as evidenceWithoutLocator } from "./rules/evidence-without-locator.ts";
import { rule as hedgeWithoutSource } from "./rules/hedge-without-source.ts";
import { rule as identityUnknownToEditor } from "./rules/identity-unknown-to-editor.ts";
import { rule as misattributedQuote } from "./rules/misattributed-quote.ts";
import { rule as numberWithoutSource } from "./rules/number-without-source.ts";
import { rule as offTheRecordUsed } from "./rules/off-the-record-used.ts";
import { rule as overusedDescriptor } from "./rules/overused-descriptor.ts";
import { rule as pluralWithOneSource } from "./rules/plural-with-one-source.ts";
import { rule as quoteWithoutSpeaker } from "./rules/quote-without-speaker.ts";
import { rule as relayOfAnonymous } from "./rules/relay-of-anonymous.ts";
import { rule as relayOnly } from "./rules/relay-only.ts";
import { rule as relayUnlabelled } from "./rules/relay-unlabelled.ts";
import { rule as responseNotSought } from "./rules/response-not-sought.ts";
import { rule as roteAnonymityReason } from "./rules/rote-anonymity-reason.ts";
import { rule as singleAnonymousOrigin } from "./rules/single-anonymous-origin.ts";
import { rule as singleOrigin } from "./rules/single-origin.ts";
import { rule as staleAfterEdit } from "./rules/stale-after-edit.ts";
import { rule as unattributedAllegation } from "./rules/unattributed-allegation.ts";

/** Every rule; a new one is a file in rules/, a line here, one in manuals.ts and its place in `RULE_IDS`. */
export const RULES: readonly Rule[] = [
	offTheRecordUsed,
	misattributedQuote,
	identityUnknownToEditor,
	confirmedWithoutEvidence,
	credibility1WithoutTwoOrigins,
	anonymousAttack,
	anonymousOpinion,
	anonymousQuoteOfDecliner,
	anonymityWithoutReason,
	roteAnonymityReason,
	bareSource,
	pluralWithOneSource,
	overusedDescriptor,
	singleAnonymousOrigin,
	singleOrigin,
	relayUnlabelled,
	relayOnly,
	relayOfAnonymous,
	circularReporting,
	unattributedAllegation,
	responseNotSought,
	denialWithoutClaim,
	agentlessAttribution,
	hedgeWithoutSource,
	quoteWithoutSpeaker,
	numberWithoutSource,
	confirmedWithOneOrigin,
	evidenceWithoutLocator,
	staleAfterEdit,
];
