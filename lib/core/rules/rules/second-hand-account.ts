import { withText } from "../example.ts";
import { words as shown } from "../message.ts";
import { paragraphsOf, type Stretch, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const SAW =
	/\b(?:saw|had seen|has seen|have seen|witnessed|watched|had watched|overheard|eyewitness(?:es)?|with (?:his|her|their) own eyes|first-?hand)\b/iu;
/** Says that somebody has it from others, or was elsewhere. */
const TOLD =
	/\b(?:(?:was|were|had been|been) told\b|heard (?:it|of it|about it|of the|about the|this|that|from)|had it from|(?:learn(?:ed|t)|knew|found out) (?:of|about) (?:it|this|the \p{Ll}+) (?:from|only|when|later|through|after)|told (?:them|him|her)\b|second-?hand|hearsay|(?:was|were|is|are) (?:not|n[’']t) (?:there|present|at |at the scene|in the (?:room|building|house|hall|town|office))|(?:was|were) in \p{Lu}\p{Ll}+ (?:at the time|then|that|on|when)|(?:was|were) (?:away|abroad|elsewhere|at home|in bed|asleep|off duty|on leave|on holiday|out of (?:town|the country))|(?:did|had|has|have) (?:not|n[’']t|never) (?:see|seen|witness|witnessed|been)|never (?:saw|been|set foot)|none of (?:the|those|these) \p{Ll}+ (?:was|were|had|has|have|saw))/iu;
/** Who does it: a surname, or a noun for people. */
const SUBJECT = /\b(\p{Lu}\p{Ll}{2,}|\p{Ll}{4,}(?:s|men|women|people))\b/gu;
const PEOPLE =
	/^(?:villagers|relatives|residents|neighbou?rs|workers|employees|colleagues|officials|passengers|drivers|nurses|doctors|students|pupils|parents|families|guests|customers|staff|people|witnesses|soldiers|officers|inmates|prisoners|members|players|sailors|farmers|teachers|patients|tenants|protesters|bystanders|onlookers|locals|councillors|engineers|guards|women|men)$/u;
const NO_NAME =
	/^(?:The|They|This|That|There|Then|When|While|After|Before|But|And|His|Her|She|He|None|Some|Many|Most|Two|Three|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

export const rule = {
	over: "text",
	id: "second-hand-account",
	title: "Second-hand account told as first-hand",
	checks:
		"Flags somebody who is said to have seen something, where the same paragraph or another that names them says that they were not there or had it from somebody else.",
	severity: "warn",
	remedy: null,
	check(text) {
		const paragraphs = paragraphsOf(text).map(sentencesOf);
		const told = paragraphs.flatMap((sentences) =>
			sentences.flatMap((sentence, at) => (TOLD.test(sentence.words) ? toldBy(sentence, sentences[at - 1]) : [])),
		);
		if (told.length === 0) return [];
		return paragraphs.flat().flatMap((sentence): TextFault[] => {
			const saw = SAW.exec(sentence.words);
			if (!saw || TOLD.test(sentence.words)) return [];
			// Who sees stands before it, and nobody else between.
			const who = subjectsIn(sentence.words.slice(0, saw.index)).at(-1);
			const other = told.find((one) => who !== undefined && one.sentence !== sentence && one.who.includes(who));
			if (!other || who === undefined) return [];
			return [
				{
					spans: [sentence, other.sentence].map(({ start, end }) => ({ start, end })),
					message: `“${saw[0]}”: elsewhere the story says of ${who} that ${shown(other.sentence.words)}. Say who saw it, and that it was told on.`,
				},
			];
		});
	},
	why: "Whoever was told can be wrong about what somebody else saw. A reader who takes it for an eyewitness’s account is misled about how much is known.",
	texts: [],
	examples: () => [
		{
			name: "she saw it, and was not there",
			story: withText(
				"Fire at the mill\n\nAna Rowe saw the foreman lock the gate. Rowe was at home that night and had it from her brother.",
			),
			findings: [
				{
					claimIds: [],
					message:
						"“saw”: elsewhere the story says of Rowe that “Rowe was at home that night and had it from her brother.”. Say who saw it, and that it was told on.",
				},
			],
		},
		{
			name: "one saw it, and another was told",
			story: withText(
				"Fire at the mill\n\nAna Rowe saw the foreman lock the gate. Bo Larsen was told of it a day later.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

interface Told {
	readonly who: readonly string[];
	readonly sentence: Stretch;
}

/** Of whom a sentence says that they were told: its subject, or the one before's where it begins with “she”. */
function toldBy(sentence: Stretch, before: Stretch | undefined): Told[] {
	const cue = TOLD.exec(sentence.words);
	const until = cue ? sentence.words.slice(0, cue.index + cue[0].length) : "";
	const subjects = subjectsIn(until);
	const byPronoun = /^(?:He|She|They|But (?:he|she|they)|None)\b/u.test(sentence.words);
	const earlier = byPronoun && before ? subjectsIn(before.words).slice(0, 1) : [];
	// "it was the shepherd who told them" is about whoever came before.
	const who = subjects.length > 0 ? [subjects[0] ?? "", subjects.at(-1) ?? ""] : earlier;
	return who.length === 0 ? [] : [{ who, sentence }];
}

/** Surnames and nouns for people, in small letters where they are nouns. */
function subjectsIn(words: string): string[] {
	return [...words.matchAll(SUBJECT)].flatMap(({ 1: word = "" }) => {
		const isPeople = PEOPLE.test(word.toLowerCase());
		if (isPeople) return word.toLowerCase();
		return /^\p{Lu}/u.test(word) && !NO_NAME.test(word) ? word : [];
	});
}
