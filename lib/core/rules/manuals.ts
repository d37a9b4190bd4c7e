import type { RuleId } from "./finding.ts";
import type { Manual } from "./manual.ts";
import { manual as agentlessAttribution } from "./rules/agentless-attribution.ts";
import { manual as anonymityWithoutReason } from "./rules/anonymity-without-reason.ts";
import { manual as anonymousAttack } from "./rules/anonymous-attack.ts";
import { manual as anonymousOpinion } from "./rules/anonymous-opinion.ts";
import { manual as anonymousQuoteOfDecliner } from "./rules/anonymous-quote-of-decliner.ts";
import { manual as bareSource } from "./rules/bare-source.ts";
import { manual as circularReporting } from "./rules/circular-reporting.ts";
import { manual as confirmedWithOneOrigin } from "./rules/confirmed-with-one-origin.ts";
import { manual as confirmedWithoutEvidence } from "./rules/confirmed-without-evidence.ts";
import { manual as credibility1WithoutTwoOrigins } from "./rules/credibility-1-without-two-origins.ts";
import { manual as denialWithoutClaim } from "./rules/denial-without-claim.ts";
import { manual as evidenceWithoutLocator } from "./rules/evidence-without-locator.ts";
import { manual as hedgeWithoutSource } from "./rules/hedge-without-source.ts";
import { manual as identityUnknownToEditor } from "./rules/identity-unknown-to-editor.ts";
import { manual as misattributedQuote } from "./rules/misattributed-quote.ts";
import { manual as numberWithoutSource } from "./rules/number-without-source.ts";
import { manual as offTheRecordUsed } from "./rules/off-the-record-used.ts";
import { manual as overusedDescriptor } from "./rules/overused-descriptor.ts";
import { manual as pluralWithOneSource } from "./rules/plural-with-one-source.ts";
import { manual as quoteWithoutSpeaker } from "./rules/quote-without-speaker.ts";
import { manual as relayOfAnonymous } from "./rules/relay-of-anonymous.ts";
import { manual as relayOnly } from "./rules/relay-only.ts";
import { manual as relayUnlabelled } from "./rules/relay-unlabelled.ts";
import { manual as responseNotSought } from "./rules/response-not-sought.ts";
import { manual as roteAnonymityReason } from "./rules/rote-anonymity-reason.ts";
import { manual as singleAnonymousOrigin } from "./rules/single-anonymous-origin.ts";
import { manual as singleOrigin } from "./rules/single-origin.ts";
import { manual as staleAfterEdit } from "./rules/stale-after-edit.ts";
import { manual as unattributedAllegation } from "./rules/unattributed-allegation.ts";

/** What people read of every rule. */
export const MANUALS: Readonly<Record<RuleId, Manual>> = {
	"off-the-record-used": offTheRecordUsed,
	"misattributed-quote": misattributedQuote,
	"identity-unknown-to-editor": identityUnknownToEditor,
	"confirmed-without-evidence": confirmedWithoutEvidence,
	"credibility-1-without-two-origins": credibility1WithoutTwoOrigins,
	"anonymous-attack": anonymousAttack,
	"anonymous-opinion": anonymousOpinion,
	"anonymous-quote-of-decliner": anonymousQuoteOfDecliner,
	"anonymity-without-reason": anonymityWithoutReason,
	"rote-anonymity-reason": roteAnonymityReason,
	"bare-source": bareSource,
	"plural-with-one-source": pluralWithOneSource,
	"overused-descriptor": overusedDescriptor,
	"single-anonymous-origin": singleAnonymousOrigin,
	"single-origin": singleOrigin,
	"relay-unlabelled": relayUnlabelled,
	"relay-only": relayOnly,
	"relay-of-anonymous": relayOfAnonymous,
	"circular-reporting": circularReporting,
	"unattributed-allegation": unattributedAllegation,
	"response-not-sought": responseNotSought,
	"denial-without-claim": denialWithoutClaim,
	"agentless-attribution": agentlessAttribution,
	"hedge-without-source": hedgeWithoutSource,
	"quote-without-speaker": quoteWithoutSpeaker,
	"number-without-source": numberWithoutSource,
	"confirmed-with-one-origin": confirmedWithOneOrigin,
	"evidence-without-locator": evidenceWithoutLocator,
	"stale-after-edit": staleAfterEdit,
};
