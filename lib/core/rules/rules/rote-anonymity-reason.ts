import { claim, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";
import { toldByUnnamed } from "../unnamed.ts";

/** Phrases that say no more than that the source wants no name. */
const FORMULA =
	/(?:(?:is|was|are|were|being)\s+)?not (?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|discuss|comment)(?: (?:publicly|to|about|on|with) ?(?:the |this )?(?:media|press|reporters|matter|issue|case)?)*|(?:because of |given |due to )?the sensitivity of the (?:matter|issue|case|subject|talks)|(?:spoke |talked |speaking )?on (?:the )?condition of anonymity|(?:asked|requested|insisted|wanted|wished|preferred|demanded|declined) (?:not to be (?:named|identified)|to (?:remain|stay|be) (?:anonymous|named|identified|unnamed)|on anonymity|anonymity)/giu;

/** Words left beside the formula that may still say nothing ("because she is"). */
const REST = 5;

export const rule = {
	over: "source",
	id: "rote-anonymity-reason",
	title: "Boilerplate reason for anonymity",
	checks:
		"Warns when the reason noted for a source’s anonymity is a formula, such as not being authorised to speak or the sensitivity of the matter, with hardly a word beside it.",
	severity: "warn",
	remedy: { words: "Give the reason", field: "anonymityReason" },
	options: { words: REST },
	check(use, { words }) {
		const claims = toldByUnnamed(use);
		const reason = use.entry?.anonymityReason?.trim() ?? "";
		const rest = reason.replaceAll(FORMULA, "");
		if (claims.length === 0 || rest === reason || (rest.match(/\p{L}+/gu) ?? []).length > words) return null;
		return {
			claims,
			message: `The reason why “${use.source.name}” is unnamed, “${reason}”, is a formula. Note what the source has to fear, or what else a reader could learn from.`,
		};
	},
	why: "A formula explains nothing: nearly everybody who leaks is not authorised to. It makes anonymity look automatic.",
	texts: [
		{
			house: "The New York Times",
			place: "Memo to the newsroom on anonymous sources",
			dated: "31 August 2010",
			quote: "Let’s stop using such rote formulas",
		},
	],
	examples: () => [
		{
			name: "not authorised to speak",
			story: story(
				claim(
					"tender",
					[unnamed("a harbour official", { anonymityReason: "Not authorised to speak publicly" })],
					"the tender was decided in June",
				),
			),
			findings: [
				{
					claimIds: ["tender"],
					message:
						"The reason why “a harbour official” is unnamed, “Not authorised to speak publicly”, is a formula. Note what the source has to fear, or what else a reader could learn from.",
				},
			],
		},
		{
			name: "a formula with the reason beside it",
			story: story(
				claim(
					"tender",
					[
						unnamed("a harbour official", {
							anonymityReason: "Not authorised to speak; two colleagues who did so were dismissed in spring",
						}),
					],
					"the tender was decided in June",
				),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule<{ words: number }>;
