import { z } from "zod";
import { identifier } from "./identifier.ts";

export const REPORT_FORMATS = ["html", "markdown", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const makeReportInput = z.object({ storyId: identifier });
export const exportReportInput = z.object({
	storyId: identifier,
	format: z.enum(REPORT_FORMATS),
});

/** A report ready to be saved: a file's name, its media type and its text. */
export interface ReportFile {
	readonly name: string;
	readonly mediaType: string;
	readonly body: string;
}
