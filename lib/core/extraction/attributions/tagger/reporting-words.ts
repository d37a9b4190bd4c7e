import { stemHash } from "./stem.ts";

/**
 * Words that report, by what they do; from the style books' lists and our own heads, so that the tagger also has a notion
 * of the ones its corpus never showed it. Inflected forms follow from the stem; irregular ones are written out.
 */
const CLASSES: readonly (readonly [name: string, words: string])[] = [
	[
		"say",
		"say said says tell told state stated declare announce report note add remark comment mention observe relate recount explain describe reply respond answer write wrote written tweet testify recall quip joke muse narrate disclose divulge inform notify brief utter proclaim pronounce publish quote cite",
	],
	[
		"claim",
		"claim allege argue assert contend maintain insist suggest imply hint posit aver opine reason hypothesize theorize speculate surmise postulate purport boast brag",
	],
	[
		"deny",
		"deny dispute reject refute rebut dismiss contradict decline refuse disavow repudiate downplay disagree counter retort",
	],
	[
		"admit",
		"admit acknowledge concede confess confirm agree recognize recognise accept affirm reiterate stress emphasize emphasise underscore underline reaffirm repeat clarify attest verify certify vouch",
	],
	[
		"believe",
		"believe think thought know knew known feel felt consider expect doubt suspect fear worry worried hope guess imagine assume regard understand understood wonder realize realise remember anticipate deem perceive fret dread trust",
	],
	[
		"intend",
		"plan intend vow promise pledge want seek sought aim threaten urge demand order request propose offer recommend encourage advise instruct warn caution beg plead implore petition appeal swear swore guarantee ask call commit wish prefer",
	],
	[
		"judge",
		"criticize criticise blame accuse condemn denounce blast slam mock praise attack decry deride lambast lambaste laud hail tout question challenge chide scoff complain lament bemoan rail ridicule rebuke scold assail excoriate applaud welcome compare liken characterize characterise depict portray label brand dub",
	],
	[
		"show",
		"show showed shown find found reveal indicate conclude estimate predict forecast calculate project demonstrate prove proven determine learn learned discover detail document signal warrant",
	],
	[
		"noun",
		"statement allegation assertion accusation suggestion belief notion view opinion argument announcement warning criticism concern proposal conclusion finding rumor rumour interview letter memo testimony denial admission confession insistence contention prediction complaint speech remarks comments assessment",
	],
	["hearsay", "according reportedly allegedly supposedly apparently purportedly ostensibly"],
];

const BY_STEM = new Map<number, number>(
	CLASSES.flatMap(([, words], place) =>
		words.split(" ").map((word): [number, number] => [stemHash(word, 0, word.length), place + 1]),
	),
);

/** The class of reporting word that a stem belongs to, from 1; 0 for any other word. */
export function reportingClass(stem: number): number {
	return BY_STEM.get(stem) ?? 0;
}
