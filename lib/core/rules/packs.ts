import type { Severity } from "../vocabulary/vocabulary.ts";
import type { Options } from "./rule.ts";
import { RULE_IDS, RULES, type RuleId } from "./rules.ts";

export const PACKS = ["onrecord", "ap", "reuters", "nyt", "wapo", "bbc"] as const;
export type Pack = (typeof PACKS)[number];

export interface RuleSetting {
	readonly severity: Severity | "off";
	readonly options: Options;
}
/** A setting for every rule. */
export type RuleSettings = Readonly<Record<RuleId, RuleSetting>>;
/** What a pack or a newsroom says of some rules; the rest stays as it is. */
export type Overrides = { readonly [Id in RuleId]?: Partial<RuleSetting> };

const warn = { severity: "warn" } as const;
const error = { severity: "error" } as const;

/** Whether a story's own figures, dates, names and accounts agree is no matter of style either. */
const FIGURES: Overrides = {
	"condition-dropped": warn,
	"second-hand-account": warn,
	"unnamed-two-ways": warn,
	"headline-figure": error,
	"sum-total": warn,
	"percentage-share": warn,
	"percent-point": warn,
	"weekday-date": warn,
	"age-year": warn,
	"two-spellings": warn,
	"two-titles": warn,
};

/**
 * Rules about the check itself, and not about style: a claim marked confirmed without evidence is wrong by the meaning of
 * the words, whatever the house. They hold in every pack.
 */
const RECORD: Overrides = {
	"misattributed-quote": error,
	"confirmed-without-evidence": error,
	"credibility-1-without-two-origins": error,
	"evidence-without-locator": warn,
	"quote-not-in-transcript": warn,
	"stale-after-edit": warn,
	...FIGURES,
};

/**
 * What the published texts of a house ask for. The texts stand with each rule: a rule that cites the house is on in its pack, and
 * no other is. How grave a rule is the texts do not say; the severities are ours.
 */
const HOUSES: Readonly<Record<Exclude<Pack, "onrecord">, Overrides>> = {
	ap: {
		"off-the-record-used": error,
		"identity-unknown-to-editor": error,
		"anonymous-opinion": warn,
		"anonymous-quote-of-decliner": warn,
		"anonymity-without-reason": warn,
		"position-to-know": warn,
		"reason-not-printed": warn,
		"bare-source": error,
		"single-anonymous-origin": { ...warn, options: { claims: 1 } },
		"relay-unlabelled": warn,
		"unattributed-allegation": warn,
		"response-not-sought": warn,
		"agentless-attribution": warn,
		"hedge-without-source": warn,
		"quote-without-speaker": warn,
		"number-without-source": warn,
	},
	reuters: {
		"anonymous-attack": warn,
		"unnamed-allegation": error,
		"plural-with-one-source": warn,
		"single-anonymous-origin": { ...warn, options: { claims: 1 } },
		"single-origin": warn,
		"unattributed-allegation": warn,
		"response-not-sought": warn,
		"quote-without-speaker": warn,
		"number-without-source": warn,
	},
	nyt: {
		"identity-unknown-to-editor": error,
		"anonymous-attack": warn,
		"anonymity-without-reason": warn,
		"rote-anonymity-reason": warn,
		"position-to-know": warn,
		"unnamed-direct-quote": warn,
	},
	wapo: {
		"off-the-record-used": error,
		"identity-unknown-to-editor": error,
		"anonymous-attack": warn,
		"anonymity-without-reason": warn,
		"unnamed-direct-quote": warn,
		"relay-unlabelled": warn,
		"relay-only": warn,
		"relay-of-anonymous": warn,
		"circular-reporting": warn,
		"response-not-sought": warn,
	},
	bbc: {
		"identity-unknown-to-editor": warn,
		"anonymity-without-reason": warn,
		"bare-source": warn,
		"unnamed-allegation": error,
		"single-anonymous-origin": { ...warn, options: { claims: 1 } },
		"single-origin": { ...warn, options: { claims: 2 } },
		"unattributed-allegation": warn,
		"response-not-sought": warn,
		"number-without-source": warn,
	},
};

/** The settings of a pack, with what a newsroom has set on top. */
export function settings(pack: Pack, overrides: Overrides = {}): RuleSettings {
	const of = pack === "onrecord" ? null : { ...RECORD, ...HOUSES[pack] };
	const chosen = RULES.map(({ id, severity, options }): [RuleId, RuleSetting] => [
		id,
		{
			severity: overrides[id]?.severity ?? (of ? (of[id]?.severity ?? "off") : severity),
			options: { ...options, ...of?.[id]?.options, ...overrides[id]?.options },
		},
	]);
	return { ...OFF, ...Object.fromEntries(chosen) };
}

const OFF = Object.fromEntries(RULE_IDS.map((id) => [id, { severity: "off", options: {} }])) as Record<
	RuleId,
	RuleSetting
>;
