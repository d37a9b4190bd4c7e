import { seeded } from "../../lib/training/random.ts";

const PEOPLE = [
	"Oda Velden",
	"Bram Hoekstra",
	"Lena Marsh",
	"Tomas Ilic",
	"Dr. Ines Faro",
	"Gov. Paul Reed",
	"Sen. Maud Lister",
];
const ROLES = [
	"the harbour master",
	"a spokeswoman for the ministry",
	"two people familiar with the talks",
	"the port authority",
	"an engineer on the project",
	"the Daily Courant",
];
const THINGS = [
	"the bridge",
	"the new ferry",
	"the budget",
	"the dredging contract",
	"the audit",
	"a leaked memo",
	"the grain terminal",
];
const VERBS = [
	"had been delayed twice",
	"would cost $4.2 million more",
	"was never inspected",
	"will open in March",
	"could not be repaired before the winter",
	"lost 12 percent of its value",
];
const CUES = ["said", "told reporters", "claimed", "denied", "acknowledged", "wrote in a letter"];
const PLACES = [
	"in Harlen",
	"on the north quay",
	"at a hearing on Tuesday",
	"near the U.S. border",
	"after 6 p.m. on Friday",
];

/**
 * News text that nobody wrote: sentences put together from the lists above, quoted, reported and narrated, in paragraphs.
 * The same seed gives the same text. `words` is met to within one paragraph.
 */
export function madeUpNews(words: number, seed: number): string {
	const random = seeded(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
	const clause = () => `${pick(THINGS)} ${pick(VERBS)}`;
	const who = () => (random() < 0.6 ? pick(PEOPLE) : pick(ROLES));
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const sentence = (): string => {
		switch (Math.floor(random() * 7)) {
			case 0:
				return `“${capital(clause())},” ${who()} said ${pick(PLACES)}. “${capital(clause())}, and ${clause()}.”`;
			case 1:
				return `${capital(who())} ${pick(CUES)} that ${clause()} ${pick(PLACES)}.`;
			case 2:
				return `According to ${who()}, ${clause()}, while ${clause()}.`;
			case 3:
				return `${capital(clause())} ${pick(PLACES)}, ${who()} said, because ${clause()}.`;
			case 4:
				return `${capital(pick(THINGS))}, which ${pick(VERBS)}, ${pick(VERBS)} ${pick(PLACES)}.`;
			case 5:
				return `The claim that ${clause()} “${pick(VERBS)}” was rejected by ${who()} ${pick(PLACES)}.`;
			default:
				return `${capital(clause())} ${pick(PLACES)}, and ${clause()}.`;
		}
	};
	const paragraphs: string[] = [];
	for (let written = 0; written < words; ) {
		const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(" ");
		written += sentences.split(" ").length;
		paragraphs.push(sentences);
	}
	return paragraphs.join("\n\n");
}
