/** A hearing of our own invention, as long as wanted, the same for the same seed: an hour of speech is some 9,000 words. */
export interface Hearing {
	/** As a transcript is typed: labels, time codes, slips of the tongue. */
	readonly typed: string;
	/** What the witness says in each answer, sentence by sentence, without any slip. */
	readonly answers: readonly (readonly string[])[];
}

const WITNESS = "MARGIT OYELARAN";
const CHAIR = "THE CHAIR";

const PLACES =
	"Harrow Quay,Tern Island,Millgate,the north span,Pier Nine,the Aldous tunnel,Kestrel Lane,the east lock".split(",");
const FIRMS =
	"Brandt and Daughters,Norvane,the Tideway consortium,Halloran Steel,our own works department,Pell Marine".split(",");
const PEOPLE = "Mr. Adeyemi,Dr. Lindqvist,the deputy mayor,my predecessor,the harbour master,Councillor Voss".split(
	",",
);
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const PARTS = "bearings,cables,welds,girders,pumps,sluices,anchors,drainage channels,bolts,lamps".split(",");
const THINGS = "survey,audit,estimate,permit,contract,warning,invoice,inspection,memo,drawing".split(",");

type Say = (pick: <T>(from: readonly T[]) => T, number: (least: number, most: number) => number) => string;

const SAYINGS: readonly Say[] = [
	(p, n) =>
		`We ordered the first ${p(THINGS)} for ${p(PLACES)} in ${p(MONTHS)}, and it came back ${n(2, 40)} weeks late`,
	(p, n) => `I did not see the ${p(THINGS)} from ${p(FIRMS)} until ${p(MONTHS)} ${n(2, 28)}`,
	(p, n) => `The ${p(PARTS)} at ${p(PLACES)} were never tested under more than ${n(12, 95)} tonnes`,
	(p, n) => `${p(PEOPLE)} told me that it would cost $${n(2, 90)}.${n(1, 9)} million, which was wrong by half`,
	(p) => `Nobody in my office had read the ${p(THINGS)} before ${p(FIRMS)} went ahead at ${p(PLACES)}`,
	(p, n) => `There were ${n(3, 60)} people working at ${p(PLACES)} on the day that the ${p(PARTS)} gave way`,
	(p) => `I can’t say whether ${p(PEOPLE)} knew about the ${p(PARTS)} at ${p(PLACES)}`,
	(p, n) => `If you look at page ${n(2, 400)} of the ${p(THINGS)}, you’ll see that ${p(FIRMS)} signed it themselves`,
	(p) => `It’s true that we’d been warned about the ${p(PARTS)}, but the ${p(THINGS)} said they’d last another winter`,
	(p, n) =>
		`Between ${p(MONTHS)} and ${p(MONTHS)} we replaced ${n(11, 900)} of the ${p(PARTS)} and left the others as they were`,
	(p) => `${p(PEOPLE)} asked for a second ${p(THINGS)}, and I refused because ${p(FIRMS)} had already been paid`,
	(p, n) => `The water at ${p(PLACES)} rose by ${n(2, 19)} centimetres in one night, and the ${p(PARTS)} held`,
	(p) => `You won’t find my name on the ${p(THINGS)} for ${p(PLACES)}, since I’d been sent home by ${p(PEOPLE)}`,
	(p, n) =>
		`We don’t close a crossing for ${n(2, 9)} loose ${p(PARTS)}, and we wouldn’t have closed ${p(PLACES)} for them either`,
	(p) => `That ${p(THINGS)} was drawn up by ${p(FIRMS)} without anybody going down to ${p(PLACES)} to look`,
	(p, n) =>
		`About ${n(20, 99)} percent of the ${p(PARTS)} come from ${p(FIRMS)}, the rest from a yard near ${p(PLACES)}`,
];
const QUESTIONS: readonly Say[] = [
	(p) => `And when did you first hear about the ${p(PARTS)} at ${p(PLACES)}?`,
	(p) => `Who signed the ${p(THINGS)} that ${p(FIRMS)} sent you?`,
	(p, n) => `Let me take you to tab ${n(2, 80)}. Is that your handwriting under the ${p(THINGS)}?`,
	(p) => `Did ${p(PEOPLE)} ever ask you to hold back a ${p(THINGS)}?`,
	(p) => `Would you agree that ${p(FIRMS)} should have stopped work at ${p(PLACES)}?`,
];

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Makes a hearing of so many words or a few more. */
export function madeUpHearing(words: number, seed = 7): Hearing {
	const next = chance(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
	const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	const lines = ["TRANSCRIPT OF THE INQUIRY INTO THE CROSSINGS", ""];
	const answers: string[][] = [];
	for (let said = 0; said < words; ) {
		const question = pick(QUESTIONS)(pick, number);
		const answer = Array.from({ length: number(2, 7) }, () => pick(SAYINGS)(pick, number));
		const seconds = Math.floor(said / 2.5);
		const code = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
			.map((part) => String(Math.floor(part)).padStart(2, "0"))
			.join(":");
		lines.push(`[${code}] ${CHAIR}: ${question}`, "");
		lines.push(`${WITNESS}: ${answer.map((sentence) => `${stumble(sentence, next)}.`).join(" ")}`, "");
		answers.push(answer);
		said += [question, ...answer].join(" ").split(/\s+/).length;
	}
	return { typed: lines.join("\n"), answers };
}

/** A sentence as people speak: with an "um", or a word said twice, here and there. */
function stumble(sentence: string, next: () => number): string {
	return sentence
		.split(" ")
		.flatMap((word, at) => {
			if (at > 0 && next() < 0.02) return ["um,", word];
			if (at > 0 && next() < 0.015 && /^[a-z]+$/.test(word) && !/^(?:no|not|never|nobody)$/.test(word))
				return [`${word},`, word];
			return [word];
		})
		.join(" ");
}
