import { byValue, type Row, valuesOf } from "./table.ts";

const formats = [
	{ value: "html", name: "HTML", meaning: "to read and print anywhere" },
	{ value: "docx", name: "Word", meaning: "the article with a comment at each claim" },
	{ value: "pdf", name: "PDF", meaning: "tagged, with page numbers" },
	{ value: "xlsx", name: "Excel", meaning: "a row for each claim, and one for each piece of evidence" },
	{ value: "markdown", name: "Markdown", meaning: "plain text that any editor opens" },
	{ value: "csv", name: "CSV", meaning: "for any spreadsheet" },
	{ value: "json", name: "JSON", meaning: "everything, for other programs" },
	{ value: "story", name: "Onrecord story", meaning: "to go on working in another newsroom" },
	{ value: "web-annotation", name: "Web Annotations", meaning: "W3C JSON-LD, a note at each claim" },
	{ value: "prov", name: "PROV-JSON", meaning: "W3C provenance of each claim" },
	{ value: "ninjs", name: "ninjs 3.1", meaning: "IPTC news item" },
	{ value: "claim-review", name: "ClaimReview", meaning: "schema.org JSON-LD, for the published page" },
	{ value: "how-we-know", name: "“How we know this”", meaning: "a box of HTML for readers" },
] as const satisfies readonly Row[];

/** What a report is made as. */
export const REPORT_FORMAT = byValue(formats);
export const REPORT_FORMATS = valuesOf(formats);
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The whole story with all that people in the newsroom said of it: for nobody else, and never a part of it. */
export const WHOLE_ONLY: readonly ReportFormat[] = ["story"];

/** Made to be published, so these are for the readers whatever is asked for. */
export const FOR_READERS: readonly ReportFormat[] = ["claim-review", "how-we-know"];
