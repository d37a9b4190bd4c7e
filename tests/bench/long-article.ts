const PLACES = ["harbour", "ministry", "port authority", "customs office", "shipyard", "island council"];
const DEEDS = [
	"signed a contract for dredging",
	"closed the northern basin",
	"moved the invoices to another line",
	"hired eleven new pilots",
	"refused to open its books",
	"sold three barges",
];
const SPEAKERS = [
	"according to two officials familiar with the plan",
	"the Vessland Courier reported",
	"said Petra Lindqvist, the minister",
	"a report by the audit office found",
];

/** An article of about so many words, in sentences of about twenty that state one thing each: a claim every twenty words. */
export function longArticle(words: number): string {
	const paragraphs: string[] = ["Everything the harbour of Vessland did in one year"];
	let written = 0;
	for (let number = 0; written < words; number++) {
		const sentences = [0, 1, 2, 3].map((at) => {
			const turn = number * 4 + at;
			const [place, deed, speaker] = [PLACES[turn % 6], DEEDS[(turn * 5 + 1) % 6], SPEAKERS[(turn * 7) % 4]];
			const week = turn % 3 === 0 ? ` in week ${(turn % 52) + 1}` : "";
			return `The ${place} of district ${turn} ${deed}${week} for ${1000 + turn} crowns, ${speaker}.`;
		});
		const paragraph = sentences.join(" ");
		written += paragraph.split(" ").length;
		paragraphs.push(paragraph);
	}
	return paragraphs.join("\n\n");
}
