import { claim, nobody, person, story } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

/** A quotation of at least five words inside the claim; fewer may be a title, a nickname or irony. */
const QUOTED = /[“"](?:[^“”"\s]+\s+){4,}[^“”"\s]+[”"]/u;

export const rule = {
	over: "claim",
	id: "quote-without-speaker",
	title: "A quotation without a speaker",
	checks:
		"Warns when words in quotation marks are credited to nobody: a claim quoted as a whole, or one in the story’s own voice that holds at least five quoted words. Shorter fragments pass, and so do refusals to comment.",
	severity: "warn",
	remedy: { words: "Name the speaker", place: "source" },
	check({ claim, origin }) {
		if (claim.stance === "no-comment" || (origin && origin.kind !== "unknown") || claim.chain.length > 1) return null;
		const whole = claim.form === "direct";
		if (!whole && (origin !== null || (claim.form !== "mixed" && !QUOTED.test(claim.quote)))) return null;
		return `Nobody is credited with the quotation in ${words(claim.quote)}. Name the speaker in the same sentence, or take off the marks and say how the story knows.`;
	},
	why: "Quotation marks promise that somebody said exactly this. Without a speaker nobody can hold the story to it.",
	texts: [
		{
			house: "AP",
			place: "When is it OK to use anonymous sources?, On attribution",
			dated: "blog post, undated",
			quote:
				"Attribution should come just before or just after the first reference to the information … in the same sentence",
		},
		{
			house: "Reuters",
			place: "Handbook, The Essentials of Reuters sourcing: quotes and their source",
			dated: "2008–09 edition",
		},
	],
	examples: () => [
		{
			name: "whose words are these?",
			story: story(
				claim("letter", [], "The board was told that “no further money will be coming from us”"),
				claim("shout", [nobody()], "Nobody leaves before the count is done", { form: "direct", cue: null }),
			),
			findings: [
				{
					claimIds: ["letter"],
					message:
						"Nobody is credited with the quotation in “The board was told that ‘no further money will be coming from us’”. Name the speaker in the same sentence, or take off the marks and say how the story knows.",
				},
				{
					claimIds: ["shout"],
					message:
						"Nobody is credited with the quotation in “Nobody leaves before the count is done”. Name the speaker in the same sentence, or take off the marks and say how the story knows.",
				},
			],
		},
		{
			name: "a speaker, a nickname, a refusal in the refuser’s words",
			story: story(
				claim("letter", [person("Ana Rowe")], "No further money will be coming", { form: "direct" }),
				claim("name", [], "The crew called it “the old lady”"),
				claim("refusal", [], "Mr Breck would not discuss “any vessel, owned or not owned”", { stance: "no-comment" }),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
