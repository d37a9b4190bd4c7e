import { withText } from "../example.ts";
import { matchesInSentence, paragraphsOf, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const ROLE =
	"person|official|source|diplomat|nurse|doctor|aide|adviser|advisor|employee|executive|manager|worker|lawyer|banker|officer|resident|witness|driver|engineer|scientist|researcher|teacher|lawmaker|minister|negotiator|soldier|spokesperson|insider|colleague|staffer|investor|trader|guard|inspector|councillor|neighbou?r|relative";
const KIND =
	"junior|senior|former|retired|current|serving|top|high-ranking|mid-level|low-level|Western|European|American|military|local|federal";
/** "The official said", "the person, who …": somebody the story has told of before. */
const AGAIN = new RegExp(
	`(?<=^|[.!?”"]\\s|,\\s|\\b(?:but|and|that)\\s)[Tt]he\\s(?:(${KIND})\\s)?(${ROLE})(?=\\s(?:said|says|added|asked|spoke|declined|would|was|is|had|has|did|does|who|told|described|noted|warned|called|could|requested)\\b|,\\swho\\b)`,
	"gu",
);
const ONE = "(?:an?|one|another|each|every|some|this|that|his|her|its|their|(?<!\\p{L})\\p{L}{2,30}[’']s)";
const ONE_OF_THEM = new RegExp(`\\b${ONE}\\s`, "iu");
const SOMEBODY =
	/\b(?:some(?:one|body)|an?other|one (?:person|source|man|woman|official)|an? (?:person|source|man|woman|insider))\b/iu;
const SAYS = /\b(?:said|says|told|described|according to|confirmed|added)\b/u;
const SEVERAL =
	/\b(?:several|two|three|four|five|some|many|other)?\s?(?:people|persons|officials|sources|diplomats|nurses|doctors|aides|advisers|employees|executives|managers|workers|lawyers|bankers|officers|insiders|staff)\b/iu;

export const rule = {
	over: "text",
	id: "unnamed-two-ways",
	title: "Unnamed source described two ways",
	checks:
		"Flags “the nurse said” where the story has told of nurses and of no one nurse before, and “the junior official” who was a senior one before; people with names pass.",
	severity: "warn",
	remedy: null,
	check(text) {
		const paragraphs = paragraphsOf(text);
		return paragraphs.flatMap((paragraph) =>
			sentencesOf(paragraph).flatMap((sentence) =>
				[...matchesInSentence(sentence, AGAIN)].flatMap(({ match, words, span }): TextFault[] => {
					const [, kind, role = ""] = match;
					const before = text.text.slice(0, span.start);
					const first = firstTold(role, kind, before);
					return first === null
						? []
						: [
								{
									spans: [first.at, span],
									message: `“${words}”: before, the story credits “${first.words}”. Describe the source the same way, as what it is.`,
								},
							];
				}),
			),
		);
	},
	why: "A nurse who becomes nurses, or a junior official who becomes a senior one, makes a report look better sourced than it is.",
	texts: [],
	examples: () => [
		{
			name: "several, and then one",
			story: withText(
				"Charts were false\n\nNurses at the home said that the charts were false. The nurse would not give a name.",
			),
			findings: [
				{
					claimIds: [],
					message: "“The nurse”: before, the story credits “Nurses”. Describe the source the same way, as what it is.",
				},
			],
		},
		{
			name: "junior, and senior before",
			story: withText(
				"Text is ready\n\nA senior diplomat said that the text was ready. The junior diplomat had seen it.",
			),
			findings: [
				{
					claimIds: [],
					message:
						"“The junior diplomat”: before, the story credits “A senior diplomat”. Describe the source the same way, as what it is.",
				},
			],
		},
		{
			name: "one all along, and one of several",
			story: withText(
				"Text is ready\n\nA diplomat said that the text was ready. The diplomat had seen it. Three nurses wrote to the council; one nurse said that it was late. The nurse asked for help.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

interface First {
	readonly at: { readonly start: number; readonly end: number };
	readonly words: string;
}

/** How the story told of this source before, where that is another way; null where it is the same, or it never did. */
function firstTold(role: string, kind: string | undefined, before: string): First | null {
	const singles = [...before.matchAll(new RegExp(`\\b${ONE}\\s(?:[\\p{L}-]{1,30}\\s){0,3}?${role}\\b`, "giu"))];
	if (singles.length > 0) {
		const other = kind ? singles.findLast(({ 0: words }) => OPPOSITE[kind]?.test(words)) : undefined;
		return other && !singles.some(({ 0: words }) => kind && words.includes(kind)) ? firstAt(other) : null;
	}
	if (role === "person" || role === "source") {
		const near = before.slice(Math.max(0, before.length - 400));
		const sentence = near.split(/(?<=[.!?][”"]?)\s/u).findLast((one) => SAYS.test(one)) ?? "";
		if (SOMEBODY.test(before) || !SEVERAL.test(sentence) || ONE_OF_THEM.test(sentence.split(SAYS)[0] ?? ""))
			return null;
		const several = SEVERAL.exec(sentence);
		const from = before.length - near.length + near.indexOf(sentence);
		return several
			? { at: { start: from + several.index, end: from + several.index + several[0].length }, words: several[0].trim() }
			: null;
	}
	const plural = [...before.matchAll(new RegExp(`\\b${role === "witness" ? "witnesses" : `${role}s`}\\b`, "giu"))];
	const told = plural.findLast(({ index }) => SAYS.test(before.slice(index, index + 120).split(/[.!?]/u)[0] ?? ""));
	return told && !isNumberOfMany(before, told.index) && !new RegExp(`\\b${role}\\b`, "iu").test(before)
		? firstAt(told)
		: null;
}

/** "One of two officials" tells of one. */
const isNumberOfMany = (text: string, at: number): boolean =>
	/\bone of [\p{L}\s]{0,20}$/iu.test(text.slice(Math.max(0, at - 30), at));

const firstAt = ({ 0: words, index }: RegExpExecArray): First => ({
	at: { start: index, end: index + words.length },
	words,
});

const OPPOSITE: Readonly<Record<string, RegExp>> = {
	junior: /\b(?:senior|top|high-ranking)\b/iu,
	senior: /\b(?:junior|mid-level|low-level)\b/iu,
	former: /\b(?:current|serving)\b/iu,
	retired: /\b(?:current|serving)\b/iu,
	current: /\b(?:former|retired)\b/iu,
	serving: /\b(?:former|retired)\b/iu,
};
