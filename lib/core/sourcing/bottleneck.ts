import { counted } from "../vocabulary/counted.ts";
import type { ImpliedRelay } from "./implied-relay.ts";
import type { Dependence } from "./ledger.ts";
import type { LineSource } from "./line.ts";

/** What a claim rests on: of a publication, its report. */
export const standsBehind = ({ name, kind }: Pick<LineSource, "name" | "kind">): string =>
	kind === "publication" ? `${name}’s report` : name;

/**
 * What a story hangs on, in one plain sentence.
 *
 * @param total how many claims the story has.
 * @param implied claims that may hang on the same report, though they credit only its officials.
 */
export function bottleneckSentence(
	found: readonly Dependence[],
	total: number,
	implied: ImpliedRelay | null = null,
): string {
	const [weakest] = found;
	if (total === 0) return "The story has no claims yet.";
	if (!weakest) return "No claim credits a source: everything is in the story’s own voice.";
	const outlet = implied && found.find(({ source }) => source.sourceId === implied.outlet.sourceId);
	// A whole story can hang on one report though single claims credit only its officials.
	if (outlet && outlet.falls.length > 0 && outlet.falls.length + implied.claims.length > weakest.falls.length) {
		const may = implied.claims.length;
		return `${ofAll(outlet.falls.length, total)} if ${standsBehind(outlet.source)} falls, and ${may} more may: ${may === 1 ? "it credits" : "they credit"} people who may have spoken to ${outlet.source.name} alone.`;
	}
	if (weakest.falls.length === 0) return "No claim depends on one source alone.";
	return `${ofAll(weakest.falls.length, total)} if ${standsBehind(weakest.source)} ${fallsWord(weakest.source)}.`;
}

function ofAll(count: number, total: number): string {
	if (count === total) return total === 1 ? "The story’s one claim falls" : `All ${counted(total, "claim")} fall`;
	return `${count} of ${counted(total, "claim")} ${count === 1 ? "falls" : "fall"}`;
}

/** A report falls; people, and what they say, turn out wrong. */
const fallsWord = ({ kind }: LineSource): string => (kind === "publication" ? "falls" : "can’t be relied on");
