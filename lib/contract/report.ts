import { z } from "zod";
import { AUDIENCES } from "../core/report/audiences.ts";
import { isSelection, SELECTIONS } from "../core/report/selection.ts";
import { FOR_READERS, REPORT_FORMATS } from "../core/vocabulary/report-format.ts";
import { identifier } from "./identifier.ts";
import { field } from "./text.ts";

export const makeReportInput = z.object({ storyId: identifier });
export const exportReportInput = z
	.object({
		storyId: identifier,
		format: z.enum(REPORT_FORMATS),
		/** Outsiders get no comments, terms, notes or names of checkers; readers only what was checked. */
		audience: z.enum(AUDIENCES).default("internal"),
		/** Which claims: "all", "checked", "accepted", "open", "flagged", or their numbers ("3,5-9"). */
		claims: field("A list of claims")
			.refine(isSelection, `Name claims as ${SELECTIONS.join(", ")}, or by their numbers: 3,5-9.`)
			.default("all"),
	})
	.transform((input) => ({ ...input, audience: FOR_READERS.includes(input.format) ? "readers" : input.audience }));

export type ExportReport = z.output<typeof exportReportInput>;

export const handOverInput = exportReportInput.in.pick({ storyId: true, audience: true });

/** An archive that is written as it is read. */
export interface HandOverFile {
	readonly name: string;
	readonly mediaType: string;
	readonly body: AsyncIterable<Uint8Array>;
}

/** A report ready to be saved: a file's name, its media type and its contents. */
export interface ReportFile {
	readonly name: string;
	readonly mediaType: string;
	readonly body: string | Uint8Array;
}
