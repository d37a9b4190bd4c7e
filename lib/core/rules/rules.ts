import type { Rule } from "./rule.ts";
import { rule as ageYear } from "./rules/age-year.ts";
import { rule as agentlessAttribution } from "./rules/agentless-attribution.ts";
import { rule as anonymityWithoutReason } from "./rules/anonymity-without-reason.ts";
import { rule as anonymousAttack } from "./rules/anonymous-attack.ts";
import { rule as anonymousOpinion } from "./rules/anonymous-opinion.ts";
import { rule as anonymousQuoteOfDecliner } from "./rules/anonymous-quote-of-decliner.ts";
import { rule as bareSource } from "./rules/bare-source.ts";
import { rule as circularReporting } from "./rules/circular-reporting.ts";
import { rule as conditionDropped } from "./rules/condition-dropped.ts";
import { rule as confirmedWithOneOrigin } from "./rules/confirmed-with-one-origin.ts";
import { rule as confirmedWithoutEvidence } from "./rules/confirmed-without-evidence.ts";
import { rule as credibility1WithoutTwoOrigins } from "./rules/credibility-1-without-two-origins.ts";
import { rule as denialWithoutClaim } from "./rules/denial-without-claim.ts";
import { rule as evidenceWithoutLocator } from "./rules/evidence-without-locator.ts";
import { rule as headlineFigure } from "./rules/headline-figure.ts";
import { rule as hedgeWithoutSource } from "./rules/hedge-without-source.ts";
import { rule as identityUnknownToEditor } from "./rules/identity-unknown-to-editor.ts";
import { rule as misattributedQuote } from "./rules/misattributed-quote.ts";
import { rule as numberWithoutSource } from "./rules/number-without-source.ts";
import { rule as offTheRecordUsed } from "./rules/off-the-record-used.ts";
import { rule as overusedDescriptor } from "./rules/overused-descriptor.ts";
import { rule as percentPoint } from "./rules/percent-point.ts";
import { rule as percentageShare } from "./rules/percentage-share.ts";
import { rule as pluralWithOneSource } from "./rules/plural-with-one-source.ts";
import { rule as positionToKnow } from "./rules/position-to-know.ts";
import { rule as quoteNotInTranscript } from "./rules/quote-not-in-transcript.ts";
import { rule as quoteWithoutSpeaker } from "./rules/quote-without-speaker.ts";
import { rule as reasonNotPrinted } from "./rules/reason-not-printed.ts";
import { rule as relayOfAnonymous } from "./rules/relay-of-anonymous.ts";
import { rule as relayOnly } from "./rules/relay-only.ts";
import { rule as relayUnlabelled } from "./rules/relay-unlabelled.ts";
import { rule as responseNotSought } from "./rules/response-not-sought.ts";
import { rule as roteAnonymityReason } from "./rules/rote-anonymity-reason.ts";
import { rule as secondHandAccount } from "./rules/second-hand-account.ts";
import { rule as singleAnonymousOrigin } from "./rules/single-anonymous-origin.ts";
import { rule as singleOrigin } from "./rules/single-origin.ts";
import { rule as staleAfterEdit } from "./rules/stale-after-edit.ts";
import { rule as sumTotal } from "./rules/sum-total.ts";
import { rule as twoSpellings } from "./rules/two-spellings.ts";
import { rule as twoTitles } from "./rules/two-titles.ts";
import { rule as unattributedAllegation } from "./rules/unattributed-allegation.ts";
import { rule as unnamedAllegation } from "./rules/unnamed-allegation.ts";
import { rule as unnamedDirectQuote } from "./rules/unnamed-direct-quote.ts";
import { rule as unnamedTwoWays } from "./rules/unnamed-two-ways.ts";
import { rule as weekdayDate } from "./rules/weekday-date.ts";

/**
 * Every rule, in the order in which findings at one place are shown: what is unusable first, then what is weak. A new rule is a
 * file in rules/ and its import and its place here.
 */
const rules = [
	offTheRecordUsed,
	misattributedQuote,
	quoteNotInTranscript,
	identityUnknownToEditor,
	confirmedWithoutEvidence,
	credibility1WithoutTwoOrigins,
	unnamedAllegation,
	anonymousAttack,
	anonymousOpinion,
	unnamedDirectQuote,
	anonymousQuoteOfDecliner,
	anonymityWithoutReason,
	positionToKnow,
	roteAnonymityReason,
	reasonNotPrinted,
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
	conditionDropped,
	secondHandAccount,
	unnamedTwoWays,
	headlineFigure,
	sumTotal,
	percentageShare,
	percentPoint,
	weekdayDate,
	ageYear,
	twoSpellings,
	twoTitles,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]["id"];
/** A rule that is on the list. */
export type ListedRule = Rule & { readonly id: RuleId };
export const RULES: readonly ListedRule[] = rules;
export const RULE_IDS: readonly RuleId[] = rules.map(({ id }) => id);

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule that goes by this identifier. */
export function ruleOf(id: RuleId): ListedRule {
	const rule = BY_ID.get(id);
	if (!rule) throw new Error(`There is no rule ${id}.`);
	return rule;
}
