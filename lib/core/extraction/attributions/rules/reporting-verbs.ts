import type { Stance } from "../../../vocabulary/vocabulary.ts";

/** What a reporting verb does. `relay` verbs have an outlet for their subject as often as a speaker. */
type Force = Stance;

const FORCES: Readonly<Record<string, string>> = {
	assert:
		"say add tell state claim report argue insist warn announce note explain suggest allege assert contend maintain declare estimate predict caution stress emphasise emphasize write testify reveal disclose confirm conclude find assess recall remark observe complain charge believe think indicate show outline describe highlight detail underscore underline respond reply counter reiterate assert recommend project forecast tweet post accuse judge call put point reaffirm speculate hint joke pledge understand read condemn denounce hail praise criticise criticize characterise characterize portray continue shout quip muse snap retort boast lament suspect fear object mention repeat echo recount urge learn hear theorise theorize hypothesise hypothesize posit opine attest reckon proclaim profess inform assure reassure remind notify promise",
	deny: "deny reject dismiss dispute refute rebut",
	acknowledge: "acknowledge admit concede confess accept",
};

const IRREGULAR: Readonly<Record<string, string>> = {
	said: "say",
	puts: "put",
	told: "tell",
	wrote: "write",
	written: "write",
	found: "find",
	thought: "think",
	understood: "understand",
	shown: "show",
	conceding: "concede",
	heard: "hear",
	learnt: "learn",
	denied: "deny",
	denies: "deny",
	replied: "reply",
	replies: "reply",
	testified: "testify",
	testifies: "testify",
	admitted: "admit",
	admitting: "admit",
};

/** Verbs whose subject is more often a thing that shows something than somebody who says it. */
const SHOWING = new Set([
	"show",
	"indicate",
	"suggest",
	"reveal",
	"underscore",
	"underline",
	"highlight",
	"outline",
	"describe",
	"detail",
	"find",
	"conclude",
	"stress",
	"emphasise",
	"emphasize",
	"reflect",
]);

/** Verbs whose hearers stand right after them: "told the court that". */
const HAS_HEARERS = new Set(["tell", "warn", "inform", "assure", "reassure", "remind", "notify", "promise"]);

/** Of these, verbs that say something only with "that": "assured her that", but not "assured her of it". */
const NEEDS_THAT = new Set(["inform", "assure", "reassure", "remind", "notify", "promise", "accept"]);

/** Verbs of saying proper: their subject says, whatever follows. The others need a clause after them. */
const PLAIN = new Set(["say", "add", "tell", "deny", "acknowledge", "admit", "concede"]);

/** Verbs that attribute only speech that stands in quotation marks beside them. */
const QUOTE_ONLY = new Set(["continue", "shout", "quip", "muse", "snap", "retort", "boast", "lament", "read", "begin"]);

/** A verb that attributes, and how far it does so by itself. */
export interface ReportingVerb {
	readonly lemma: string;
	readonly force: Force;
	/** Its subject says, whatever follows. */
	readonly plain: boolean;
	/** Its subject is more often a thing that shows something. */
	readonly shows: boolean;
	/** It attributes only words in quotation marks. */
	readonly quotes: boolean;
	/** Whoever is told stands right after it. */
	readonly hearers: boolean;
	/** It says something only with "that". */
	readonly needsThat: boolean;
	/** Its subject was told: "learned from a shepherd". */
	readonly hears: boolean;
}

/** A verb of which nothing is known but that it says something. */
export const SAYS: Omit<ReportingVerb, "lemma"> = {
	force: "assert",
	plain: false,
	shows: false,
	quotes: false,
	hearers: false,
	needsThat: false,
	hears: false,
};

const byForm = new Map<string, ReportingVerb>();
for (const [force, lemmas] of Object.entries(FORCES))
	for (const lemma of lemmas.split(" ")) {
		const verb = {
			lemma,
			force: force as Force,
			plain: PLAIN.has(lemma),
			shows: SHOWING.has(lemma),
			quotes: QUOTE_ONLY.has(lemma),
			needsThat: NEEDS_THAT.has(lemma),
			hearers: HAS_HEARERS.has(lemma),
			hears: lemma === "learn" || lemma === "hear",
		};
		for (const form of formsOf(lemma)) byForm.set(form, verb);
	}
for (const [form, lemma] of Object.entries(IRREGULAR)) {
	const verb = byForm.get(lemma);
	if (verb) byForm.set(form, verb);
}

function formsOf(lemma: string): string[] {
	const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
	return [lemma, lemma.endsWith("ch") || lemma.endsWith("ss") ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
}

/**
 * Verbs that take a clause with "that" and say nothing of who says it: what is so, must be so, was noticed, meant or wished.
 */
const SILENT =
	/^(?:mean|ensur|insur|guarantee|mak|made|see|saw|seen|know|knew|known|hop|wish|want|feel|felt|notic|realis|realiz|discover|rememb|forget|forgot|decid|wait|dream|imagin|assum|presum|suppos|expect|prefer|demand|requir|request|order|ask|propos|recommend|plan|intend|happen|appear|seem|turn|follow|prov|doubt|car|mind|matter|help|caus|keep|kept|find|show|provid|giv|gav|pray|pretend|pleas|is|was|be|ar|wer|get|got|com|cam|go|went|tak|took|look|check|verif|arrang|allow|regret|hat|lik|lov|enjoy|resent|trust|worr|rejoic)(?:e|s|es|ed|d|ing|t|n|nt|y|ies|ied|red|ten|ter|ering|ered|ers)?$/;

/** Any other verb right before "that" and a clause says it, whatever it is: "ruled that", "lectured that". */
export function sayingThat(form: string): ReportingVerb | null {
	if (SILENT.test(form)) return null;
	return { ...SAYS, lemma: form, needsThat: true };
}

/** The reporting verb that a lower-case form is of, or null. */
export function reportingVerb(form: string): ReportingVerb | null {
	return byForm.get(form) ?? null;
}
