import { counted } from "../vocabulary/counted.ts";
import { VERIFICATION, VERIFICATION_STATUSES, type VerificationStatus } from "../vocabulary/vocabulary.ts";

/** What says nothing of a source: nobody has looked, or nobody could. */
const SAYS_NOTHING: ReadonlySet<VerificationStatus> = new Set(["unchecked", "unverifiable", "not-checkable"]);

/**
 * How the claims of a source have turned out, over all stories, in one sentence. It counts and doesn't judge: how reliable a source
 * is, a person rates.
 */
export function trackRecord(statuses: readonly VerificationStatus[]): string {
	const told = statuses.filter((status) => !SAYS_NOTHING.has(status));
	if (statuses.length === 0) return "No claim has been credited to it yet.";
	if (statuses.length === 1)
		return told[0]
			? `Its one claim is ${VERIFICATION[told[0]].name.toLowerCase()}.`
			: "Its one claim has not been settled yet.";
	if (told.length === 0) return `None of its ${counted(statuses.length, "claim")} has been settled yet.`;
	const parts = VERIFICATION_STATUSES.flatMap((status) => {
		const count = told.filter((one) => one === status).length;
		return count > 0 ? [`${count} ${VERIFICATION[status].name.toLowerCase()}`] : [];
	});
	return `${told.length} of its ${counted(statuses.length, "claim")} ${told.length === 1 ? "has" : "have"} been settled: ${parts.join(", ")}.`;
}
