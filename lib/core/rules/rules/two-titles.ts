import type { CheckedText } from "../checked-story.ts";
import { withText } from "../example.ts";
import { paragraphsOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const RANK = "deputy|vice|assistant";
const FIELD =
	"foreign|finance|defen[cs]e|interior|home|health|justice|trade|education|energy|economy|environment|agriculture|transport|labou?r|culture|prime|treasury";
const MILITARY = "lieutenant|captain|major|colonel|general|sergeant|corporal|admiral|brigadier";
const HEAD = `president|minister|secretary|governor|mayor|senator|chancellor|ambassador|commissioner|director|chief executive|chairman|chairwoman|professor|superintendent|inspector|sheriff|treasurer|editor|${MILITARY}`;
/** Each word with a capital or without: names have to be told from other words by their capitals, so case counts. */
const anyCase = (words: string): string =>
	words.replace(/(?<![\p{L}?\][])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const TITLE = `((?:${anyCase("former|ex|then|acting")})[\\s-])?((?:(?:${anyCase(`${RANK}|${FIELD}|chief|general|managing|executive|senior`)})[\\s-]){0,3})(${anyCase(HEAD)})`;
const NAME = "(\\p{Lu}[\\p{L}’'-]{1,40}\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{Ll}[\\p{L}’-]{0,40}?)";
const BEFORE = new RegExp(`\\b${TITLE}\\s${NAME}(?=[\\s,.;:’']|$)`, "gu");
const AFTER = new RegExp(
	`${NAME},\\s(?:(?:the|a|an|its|his|her|their)\\s)?(?:\\p{Lu}\\p{L}{1,40}[’']s\\s)?${TITLE}\\b`,
	"gu",
);

interface Role {
	readonly name: string;
	readonly title: string;
	readonly rank: string;
	readonly field: string;
	readonly head: string;
	readonly start: number;
	readonly end: number;
}

export const rule = {
	over: "text",
	id: "two-titles",
	title: "One person, two titles",
	checks:
		"Flags one person called deputy here and not there, given two portfolios (“finance minister”, “foreign minister”) or two military ranks; former, acting and then-titles pass.",
	severity: "warn",
	remedy: null,
	check(text) {
		const byName = new Map<string, Role>();
		return rolesIn(text).flatMap((role): TextFault[] => {
			const before = byName.get(role.name);
			if (!before) byName.set(role.name, role);
			if (!before || !disagree(before, role)) return [];
			return [
				{
					spans: [before, role].map(({ start, end }) => ({ start, end })),
					message: `${role.name} is “${before.title}” in one place and “${role.title}” in another. Check the title.`,
				},
			];
		});
	},
	why: "A title given two ways is wrong once, and it is the part of a story that its subject checks first.",
	texts: [],
	examples: () => [
		{
			name: "deputy in one place only",
			story: withText(
				"Ana Rowe, the deputy director of the trust, signed the lease. Director Ana Rowe left on Friday.",
			),
			findings: [
				{
					claimIds: [],
					message: "Ana Rowe is “deputy director” in one place and “Director” in another. Check the title.",
				},
			],
		},
		{
			name: "two portfolios",
			story: withText("Finance Minister Bo Larsen signed it. Bo Larsen, the foreign minister, will fly out on Monday."),
			findings: [
				{
					claimIds: [],
					message: "Bo Larsen is “Finance Minister” in one place and “foreign minister” in another. Check the title.",
				},
			],
		},
		{
			name: "one title, a shorter form of it, and a former one",
			story: withText(
				"Finance Minister Bo Larsen signed it. Bo Larsen, the minister, left. Bo Larsen, the former foreign minister, had no comment.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

/** Every person's title in the paragraphs, in text order; what somebody no longer is left out. */
function rolesIn(text: CheckedText): Role[] {
	return paragraphsOf(text)
		.flatMap(({ start, words }) => [
			...[...words.matchAll(BEFORE)].map((m) => roleOf(start, m, m[4], m[1], m[2], m[3])),
			...[...words.matchAll(AFTER)].map((m) => roleOf(start, m, m[1], m[2], m[3], m[4])),
		])
		.filter((role) => role !== null)
		.sort((a, b) => a.start - b.start);
}

function roleOf(at: number, match: RegExpExecArray, name = "", past = "", before = "", head = ""): Role | null {
	if (past) return null;
	const has = (words: string) => new RegExp(`\\b(?:${words})\\b`, "i").exec(before)?.[0]?.toLowerCase() ?? "";
	return {
		name: name.replace(/\s\p{Lu}\.\s/u, " "),
		title: `${before}${head}`,
		rank: has(RANK),
		field: has(FIELD).replace("defence", "defense"),
		head: head.toLowerCase(),
		start: at + match.index,
		end: at + match.index + match[0].length,
	};
}

function disagree(a: Role, b: Role): boolean {
	const soldiers = new RegExp(`^(?:${MILITARY})$`);
	if (soldiers.test(a.head) && soldiers.test(b.head)) return a.head !== b.head;
	if (a.head !== b.head) return false;
	if (a.field && b.field && a.field !== b.field) return true;
	return (a.rank === "") !== (b.rank === "");
}
