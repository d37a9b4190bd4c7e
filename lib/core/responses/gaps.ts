import type { Attempt } from "../changes/records.ts";
import { countedInWords } from "../vocabulary/counted.ts";
import type { Outcome } from "../vocabulary/vocabulary.ts";
import type { ResponseRow } from "./matrix.ts";

const UNPRINTED: Readonly<Record<Outcome, string>> = {
	waiting: "They have not answered yet.",
	answered: "They answered, and the story doesn’t print it.",
	declined: "They declined to comment, and the story doesn’t say so.",
	unreached: "They could not be reached, and the story doesn’t say so.",
	silent: "They did not respond, and the story doesn’t say so.",
};

/** What is still missing for somebody's right of reply, in sentences; empty where nothing is. */
export function responseGaps({ standing, claims, attempts, answers, says }: ResponseRow<Attempt>): string[] {
	if (standing === "unasked")
		return [
			says.length > 0
				? "Nobody asked them yet, as far as the record shows. They speak in the story: if that is their answer, tie it."
				: "Nobody asked them yet, as far as the record shows, and the story prints no answer.",
		];
	const last = attempts.at(-1);
	if (standing === "asked") return last ? [UNPRINTED[last.outcome]] : [];
	const answered = new Set(answers.flatMap(({ ties }) => ties.map(({ answeredId }) => answeredId)));
	const open = claims.filter((id) => !answered.has(id)).length;
	return [
		...(answered.size === 0
			? ["Their answer is not tied to what it answers."]
			: open > 0
				? [`No answer is tied to ${countedInWords(open, "claim")} against them.`]
				: []),
		...(last ? [] : ["No request to them is recorded."]),
	];
}
