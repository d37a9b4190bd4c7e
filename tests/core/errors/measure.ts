import { extract } from "@/lib/core/extraction/extract.ts";
import type { HeldOriginal } from "@/lib/core/originals/check-quotations.ts";
import { indexOriginal } from "@/lib/core/originals/indexed-original.ts";
import { readOriginal } from "@/lib/core/originals/read-original.ts";
import { checkedExtraction } from "@/lib/core/rules/checked-extraction.ts";
import type { Finding } from "@/lib/core/rules/finding.ts";
import { lint } from "@/lib/core/rules/lint.ts";
import { settings } from "@/lib/core/rules/packs.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { type Article, KINDS, type Kind } from "./read-articles.ts";

/** Which rules answer for which kind of error. */
const RULES_FOR: Readonly<Record<Kind, readonly RuleId[]>> = {
	"headline-figure": ["headline-figure", "age-year"],
	weekday: ["weekday-date"],
	sum: ["sum-total", "percentage-share", "percent-point", "age-year"],
	name: ["two-spellings"],
	title: ["two-titles"],
	quote: ["quote-not-in-transcript"],
	"second-hand": ["second-hand-account"],
	denial: ["response-not-sought", "unattributed-allegation"],
	unnamed: ["unnamed-two-ways", "plural-with-one-source"],
	circular: ["circular-reporting"],
	condition: ["condition-dropped"],
	unanswered: ["response-not-sought"],
};
const ANSWERING = new Set(Object.values(RULES_FOR).flat());

/** What the rules about errors say of a text that nobody has checked. */
export function errorsIn(text: string, heard: Article["heard"] = null): Finding[] {
	const story = checkedExtraction(text, extract(text));
	const originals = heard ? heldOriginal(heard) : [];
	return lint({ ...story, ...(story.text && { text: { ...story.text, originals } }) }, settings("onrecord")).filter(
		({ rule }) => ANSWERING.has(rule),
	);
}

function heldOriginal({ source, text }: NonNullable<Article["heard"]>): HeldOriginal[] {
	const read = readOriginal("heard.txt", text);
	if (!read.ok) throw new Error(read.message);
	return [{ id: "heard", sourceId: source, name: "heard.txt", index: indexOriginal(read.original) }];
}

export interface Measured {
	readonly planted: number;
	readonly found: number;
	/** The words of each error that nothing pointed to. */
	readonly missed: readonly string[];
}

/** How many of the errors are found: those at which a rule for their kind says something that it doesn't say of the right text. */
export function measure(articles: readonly Article[]): Record<Kind, Measured> {
	const outcomes = articles.flatMap(({ name, text, planted, heard }) => {
		const before = new Set(errorsIn(text, heard).map(({ message }) => message));
		return planted.map(({ kind, text: seeded, wrong }) => ({
			kind,
			words: `${name}: ${wrong}`,
			isFound: errorsIn(seeded, heard).some(
				({ rule, message }) => RULES_FOR[kind].includes(rule) && !before.has(message),
			),
		}));
	});
	const ofKind = (kind: Kind): Measured => {
		const all = outcomes.filter((one) => one.kind === kind);
		const missed = all.filter(({ isFound }) => !isFound).map(({ words }) => words);
		return { planted: all.length, found: all.length - missed.length, missed };
	};
	return Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])) as Record<Kind, Measured>;
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
