import { counted } from "../vocabulary/counted.ts";

interface Brought {
	readonly from: string;
	readonly claims: number;
	readonly comments: number;
	readonly evidence: number;
	readonly tagged: number;
}

/** What came of a file of notes, in a sentence. */
export function broughtWording({ from, claims, comments, evidence, tagged }: Brought): string {
	const parts = [
		claims > 0 && counted(claims, "new claim"),
		comments > 0 && counted(comments, "comment"),
		evidence > 0 && counted(evidence, "piece of evidence", "pieces of evidence"),
		tagged > 0 && `${counted(tagged, "claim")} tagged`,
	].filter(Boolean);
	return parts.length === 0 ? `Nothing new came from ${from}.` : `Brought from ${from}: ${parts.join(", ")}.`;
}
