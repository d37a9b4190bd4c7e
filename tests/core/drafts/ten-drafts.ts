/** A claim of the first draft. */
interface Made {
	readonly name: string;
	readonly quote: string;
	readonly credited: readonly string[];
}

/** A later draft, and what becomes of the claims that are not exact in it. */
interface Edited {
	readonly name: string;
	readonly text: string;
	readonly expected: Readonly<Record<string, string>>;
}

const HEAD = "Ferry to Skarholm stops for the winter";
const LEDE =
	"The only car ferry to the island of Skarholm will not sail between November and April, according to a letter that the county sent to residents on Tuesday.";
const COST = "Keeping the ship running through the winter would cost 3.4 million crowns, the letter says.";
const QUOTE =
	"“We asked for one more season and were told there was no money left anywhere,” said Mikkel Aas, who chairs the island council.";
const UNNAMED =
	"People familiar with the county's budget said the decision was made in August, before the council was heard.";
const PLAIN = "Some 640 people live on Skarholm. The bridge that was promised in 1998 was never built.";
const DENIAL = "Hanne Rud, a spokeswoman for the county, denied that the council was left out.";
const END = "The school has 31 pupils. Four of its teachers commute from the mainland.";

const join = (...paragraphs: string[]) => paragraphs.join("\n\n");

export const FIRST = join(HEAD, LEDE, COST, QUOTE, UNNAMED, PLAIN, DENIAL, END);

export const CLAIMS: readonly Made[] = [
	{
		name: "stop",
		quote: "The only car ferry to the island of Skarholm will not sail between November and April",
		credited: ["a letter", "according to"],
	},
	{
		name: "cost",
		quote: "Keeping the ship running through the winter would cost 3.4 million crowns",
		credited: ["a letter", "says"],
	},
	{
		name: "asked",
		quote: "We asked for one more season and were told there was no money left anywhere",
		credited: ["Mikkel Aas", "said"],
	},
	{
		name: "august",
		quote: "the decision was made in August, before the council was heard",
		credited: ["People familiar with the county's budget", "said"],
	},
	{ name: "people", quote: "Some 640 people live on Skarholm", credited: [] },
	{ name: "bridge", quote: "The bridge that was promised in 1998 was never built", credited: [] },
	{ name: "denial", quote: "denied that the council was left out", credited: ["Hanne Rud", "denied"] },
	{ name: "pupils", quote: "The school has 31 pupils", credited: [] },
	{ name: "teachers", quote: "Four of its teachers commute from the mainland", credited: [] },
];

export const DRAFTS: readonly Edited[] = [
	{
		name: "cut from the bottom",
		text: join(HEAD, LEDE, COST, QUOTE, UNNAMED, PLAIN),
		expected: { denial: "orphaned", pupils: "orphaned", teachers: "orphaned" },
	},
	{
		name: "the lede rewritten",
		text: join(
			HEAD,
			"Skarholm's islanders face a winter on their own: from November, no ship will carry their cars ashore, a letter from the county shows.",
			...[COST, QUOTE, UNNAMED, PLAIN, DENIAL, END],
		),
		expected: { stop: "orphaned" },
	},
	{ name: "paragraphs swapped", text: join(HEAD, LEDE, UNNAMED, PLAIN, QUOTE, COST, END, DENIAL), expected: {} },
	{
		name: "a name corrected throughout",
		text: FIRST.replaceAll("Skarholm", "Skårholm").replace("Mikkel Aas", "Mikael Aas"),
		expected: { stop: "changed", asked: "changed, source chain", people: "changed" },
	},
	{
		name: "a quotation shortened",
		text: FIRST.replace(" and were told there was no money left anywhere", ""),
		expected: { asked: "orphaned" },
	},
	{
		name: "a quotation cut by two words",
		text: FIRST.replace(" left anywhere,”", ",”"),
		expected: { asked: "changed, quotation" },
	},
	{
		name: "sections merged",
		text: join(HEAD, LEDE, `${COST} ${UNNAMED}`, `${QUOTE} ${DENIAL}`, `${PLAIN} ${END}`),
		expected: {},
	},
	{
		name: "a copy-edit of the whole text",
		text: FIRST.replace("will not sail", "won't sail")
			.replace("3.4 million", "3.5 million")
			.replace("People familiar", "Two people familiar")
			.replace("Some 640 people", "About 640 people")
			.replace("was never built", "has never been built")
			.replace("a spokeswoman for the county", "the county's spokeswoman")
			.replace("31 pupils", "31 pupils left"),
		expected: {
			stop: "changed",
			cost: "changed, number",
			august: "changed, source chain",
			people: "changed",
			bridge: "changed",
			pupils: "changed",
		},
	},
	{ name: "a draft that was taken back to the first", text: FIRST, expected: {} },
	{
		name: "quotation marks of another country",
		text: FIRST.replace("“", "»").replace(",”", "«,").replaceAll("'", "’"),
		expected: {},
	},
	{ name: "nothing but white space", text: FIRST.replaceAll("\n\n", "\n \n\n").replaceAll(" ", "  "), expected: {} },
];
