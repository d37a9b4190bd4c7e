import { withText } from "../example.ts";
import { words as shown } from "../message.ts";
import { contentWords } from "../party.ts";
import { headlineOf, paragraphsOf, type Stretch, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const CONDITION =
	/\b(?:(?:but |and )?only if|even if|if|unless|provided(?: that)?|as long as|on condition that|on the condition that|subject to|pending)\b/iu;
/** What is to happen, by its verb: "will strike", "would be sold", "to close". */
const OUTCOME =
	/\b(?:will|would|shall|should|could|may|might|can|to)(?: (?:not|also|then|now|be|have|been)){0,2} (\p{Ll}{4,})/gu;
const OPEN =
	/\b(?:may|might|could|can|whether|considers?|considering|hopes?|wants?|plans?|threatens?|threatened|urged?|asked|vowed|likely|possible|possibly|\?)\b/iu;
const TOO_COMMON =
	/^(?:make|take|come|give|have|been|need|want|keep|help|find|know|think|look|work|live|meet|seek|tell|call|show|become|remain|continue|happen|allow|provide|ensure|prevent|avoid|protect|learn|return|leave|receive|discuss|comment|speak|answer)$/u;

/** Characters between two sentences that follow one another: one verb is enough to go on. */
const NEXT_TO = 160;

/** A sentence that says what is to happen. */
interface Outcome {
	readonly at: Stretch;
	/** By their verbs. */
	readonly verbs: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
	/** The condition, where it gives one. */
	readonly condition: string | null;
}

export const rule = {
	over: "text",
	id: "condition-dropped",
	title: "Condition given elsewhere is missing",
	checks:
		"Flags a sentence or headline that says something will happen, where another sentence about the same says that it happens only on a condition (“if talks fail”); goes by the verb and another word that both share, and passes over what may or could happen.",
	severity: "warn",
	remedy: null,
	check(text) {
		const headline = headlineOf(text);
		const outcomes = [...(headline ? [headline] : []), ...paragraphsOf(text).flatMap(sentencesOf)].flatMap(outcomeOf);
		const conditional = outcomes.filter(({ condition }) => condition !== null);
		if (conditional.length === 0) return [];
		return outcomes.flatMap((plain): TextFault[] => {
			if (plain.condition !== null || OPEN.test(plain.at.words)) return [];
			const other = conditional.find((one) => isAboutSame(plain, one));
			if (!other) return [];
			return [
				{
					spans: [plain.at, other.at].map(({ start, end }) => ({ start, end })),
					message: `${shown(plain.at.words)} says so without a condition; elsewhere it is ${shown(other.condition ?? "")}. Say here too on what it depends.`,
				},
			];
		});
	},
	why: "“Will resign if the vote is lost” and “will resign” are two different stories, and the condition is what gets cut first.",
	texts: [],
	examples: () => [
		{
			name: "the headline is surer than the text",
			story: withText("Ferry crews to strike on Friday\n\nThe ferry crews will strike on Friday if talks on pay fail."),
			findings: [
				{
					claimIds: [],
					message:
						"“Ferry crews to strike on Friday” says so without a condition; elsewhere it is “if talks on pay fail”. Say here too on what it depends.",
				},
			],
		},
		{
			name: "the condition stands in both, or the headline says “could”",
			story: withText(
				"Ferry crews could strike on Friday\n\nThe ferry crews will strike on Friday if talks on pay fail. The trust will repair the pier.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

function outcomeOf(at: Stretch): Outcome[] {
	const condition = CONDITION.exec(at.words);
	const main = condition ? mainPart(at.words, condition.index) : at.words;
	const verbs = new Set(
		[...main.matchAll(OUTCOME)].flatMap(([, verb = ""]) => (TOO_COMMON.test(verb) ? [] : stem(verb))),
	);
	if (verbs.size === 0) return [];
	const said = condition ? /^[^.;,”"]*/u.exec(at.words.slice(condition.index))?.[0] : undefined;
	return [{ at, verbs, words: new Set(contentWords(main)), condition: said?.trim() ?? null }];
}

/** The sentence without its condition: what stands before it, or after its comma where it comes first. */
function mainPart(words: string, condition: number): string {
	const before = words.slice(0, condition);
	const comma = words.indexOf(",", condition);
	return comma < 0 ? before : `${before} ${words.slice(comma)}`;
}

const stem = (verb: string): string => contentWords(verb)[0] ?? verb;

function isAboutSame(plain: Outcome, other: Outcome): boolean {
	const verb = [...plain.verbs].find((one) => other.verbs.has(one));
	if (verb === undefined) return false;
	if (Math.abs(plain.at.start - other.at.start) < NEXT_TO) return true;
	return [...plain.words].some((word) => word !== verb && other.words.has(word));
}
