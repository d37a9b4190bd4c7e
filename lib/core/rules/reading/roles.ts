import type { Span } from "../../text/span.ts";
import type { CheckedText } from "../checked-story.ts";
import { paragraphsOf } from "./sentences.ts";

const RANK = "deputy|vice|assistant|associate|junior|interim";
const FIELD =
	"foreign|finance|defen[cs]e|interior|home|health|justice|trade|education|energy|economy|environment|agriculture|transport|labou?r|culture|prime|treasury|regional|national|district|county|state|federal";
const MILITARY = [
	"lieutenant",
	"captain",
	"major",
	"colonel",
	"general",
	"sergeant",
	"corporal",
	"admiral",
	"brigadier",
];
/** Titles of which somebody has one at a time, by the walk of life. */
const EXCLUSIVE: readonly (readonly string[])[] = [
	MILITARY,
	["judge", "magistrate", "prosecutor", "coroner", "justice"],
	[
		"president",
		"minister",
		"governor",
		"mayor",
		"senator",
		"chancellor",
		"ambassador",
		"congressman",
		"congresswoman",
		"premier",
		"councillor",
		"councilman",
		"councilwoman",
	],
	[
		"chief executive",
		"chief financial officer",
		"chief operating officer",
		"treasurer",
		"chairwoman",
		"chairman",
		"managing director",
		"finance director",
		"spokesman",
		"spokeswoman",
	],
	["constable", "inspector", "superintendent", "sheriff", "commissioner", "sergeant"],
	["bishop", "archbishop", "cardinal", "pastor"],
	["captain", "first officer", "first mate", "second officer"],
	["nurse", "surgeon", "paramedic", "pharmacist"],
	["coach", "goalkeeper", "striker", "referee"],
];
const OTHERS = [
	"secretary",
	"director",
	"chair",
	"professor",
	"editor",
	"manager",
	"officer",
	"head",
	"chief",
	"captain",
];
const HEADS = [...new Set([...EXCLUSIVE.flat(), ...OTHERS])].sort((a, b) => b.length - a.length).join("|");
const MODIFIERS = `${RANK}|${FIELD}|chief|general|managing|executive|senior|head|lead|medical|technical|club`;
/** Each word with a capital or without: names have to be told from other words by their capitals, so case counts. */
const anyCase = (words: string): string =>
	words.replace(/(?<![\p{L}?\][])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const TITLE = `((?:${anyCase("former|ex|then|acting|incoming|outgoing|ousted|late")})[\\s-])?((?:(?:${anyCase(MODIFIERS)})[\\s-]){0,3})(${anyCase(HEADS)})`;
const PART = "\\p{Lu}[\\p{L}’'-]{1,40}";
const NAME = `(${PART}(?:\\s(?:\\p{Lu}\\.\\s)?${PART}){0,2})`;
const FULL = `(${PART}(?:\\s(?:\\p{Lu}\\.\\s)?${PART}){1,2})`;
/** "Deputy mayor Pell", "Judge Martin Oyelaran". */
const BEFORE = new RegExp(`(?<![\\p{L}’'-])${TITLE}\\s${NAME}(?=[\\s,.;:’']|$)`, "gu");
/** "Joan Pell, the deputy mayor, …", "Miriam Castellanos, the town’s chief executive". */
const AFTER = new RegExp(
	`${NAME},\\s(?:(?:the|a|an|its|his|her|their|our)\\s)?(?:(?:\\p{L}[\\p{L}-]{1,40}\\s){0,2}\\p{L}{2,40}[’']s?\\s)?${TITLE}(?![\\p{L}-])`,
	"gu",
);
/** "The union’s regional secretary, Bev Tarrant, …", "the foreign minister of Adra, Samir Haddad". */
const APPOSED = new RegExp(`(?<![\\p{L}-])${TITLE}(?:\\sof\\s[\\p{L}\\s’'-]{2,40}?)?,\\s${FULL}(?=[,.;’']|$)`, "gu");

/** What somebody is called beside their name. */
export interface Role extends Span {
	/** The name as written there. */
	readonly name: string;
	readonly surname: string;
	readonly title: string;
	readonly rank: string;
	readonly field: string;
	readonly head: string;
}

/** Every person's title in the paragraphs, in text order; what somebody no longer is, or will be, is left out. */
export function rolesIn(text: CheckedText): Role[] {
	return paragraphsOf(text)
		.flatMap(({ start, words }) => [
			...[...words.matchAll(BEFORE)].map((m) => roleOf(start, m, m[4], m[1], m[2], m[3])),
			...[...words.matchAll(AFTER)].map((m) => roleOf(start, m, m[1], m[2], m[3], m[4])),
			...[...words.matchAll(APPOSED)].map((m) => roleOf(start, m, m[4], m[1], m[2], m[3])),
		])
		.filter((role) => role !== null)
		.sort((a, b) => a.start - b.start);
}

function roleOf(at: number, match: RegExpExecArray, name = "", past = "", before = "", head = ""): Role | null {
	const bare = name.replace(/\s\p{Lu}\.\s/u, " ").replace(/[’']s?$/u, "");
	const surname = bare.split(" ").at(-1) ?? "";
	if (past || NO_NAME.test(bare) || surname.length < 3) return null;
	const has = (words: string) => new RegExp(`\\b(?:${words})\\b`, "i").exec(before)?.[0]?.toLowerCase() ?? "";
	return {
		...{ name: bare, surname, title: `${before}${head}`, rank: has(RANK) },
		field: (has(FIELD) || has("general|managing|executive|medical|technical|finance")).replace("defence", "defense"),
		head: head.toLowerCase(),
		start: at + match.index,
		end: at + match.index + match[0].length,
	};
}

/** Begins with a word that is written large for another reason. */
const NO_NAME =
	/^(?:The|A|An|In|On|At|By|For|But|And|He|She|They|It|Who|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Can nobody be both at one time, as a story has it? */
export function disagree(a: Role, b: Role): boolean {
	if (a.head !== b.head)
		return (
			EXCLUSIVE.some((titles) => titles.includes(a.head) && titles.includes(b.head)) && !isGeneral(a) && !isGeneral(b)
		);
	if (a.field && b.field && a.field !== b.field) return true;
	return (a.rank === "") !== (b.rank === "") || (a.rank !== "" && b.rank !== "" && a.rank !== b.rank);
}

/** "General secretary" is no general, and "general" may be all that is left of a longer rank. */
const isGeneral = ({ head, field }: Role): boolean => head === "general" && field !== "";
