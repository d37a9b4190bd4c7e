import type { CorrectionAction, CorrectionCause } from "../vocabulary/after-publication.ts";
import { CORRECTION_ACTION, CORRECTION_CAUSE } from "../vocabulary/after-publication.ts";
import { instantInUtc } from "../vocabulary/instant.ts";
import { csvCell } from "./csv-cell.ts";

/** A correction as the log lists it. */
interface Logged {
	readonly createdAt: string;
	readonly createdBy: string;
	readonly storyTitle: string;
	readonly quote: string;
	readonly action: CorrectionAction;
	readonly cause: CorrectionCause;
	readonly sourceName: string | null;
	readonly notice: string;
	readonly note: string | null;
	readonly restsOnIt: readonly { readonly storyTitle: string; readonly quote: string }[];
}

const HEADS = [
	"When",
	"Who noted it",
	"Story",
	"Claim",
	"What was done",
	"Cause",
	"Source",
	"Notice",
	"Note",
	"Rests on it",
];

/** One row a correction, with a byte order mark so that Excel reads it as UTF-8. */
export function correctionsCsv(corrections: readonly Logged[]): string {
	const rows = corrections.map((one) => [
		instantInUtc(one.createdAt),
		one.createdBy,
		one.storyTitle,
		one.quote,
		CORRECTION_ACTION[one.action].name,
		CORRECTION_CAUSE[one.cause].name,
		one.sourceName ?? "",
		one.notice,
		one.note ?? "",
		one.restsOnIt.map(({ storyTitle, quote }) => `${storyTitle}: ${quote}`).join(" | "),
	]);
	return `\uFEFF${[HEADS, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
