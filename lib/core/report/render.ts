import type { ReportFormat } from "../vocabulary/report-format.ts";
import { renderClaimReviews } from "./claim-review.ts";
import { renderCsv } from "./csv.ts";
import { renderHowWeKnow } from "./how-we-know.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./model.ts";
import { renderNinjs } from "./ninjs.ts";
import { renderProvenance } from "./prov.ts";
import type { Rendered } from "./rendered.ts";
import { renderWebAnnotations } from "./web-annotation.ts";

/** The formats that are text: a new one is one file and one line here. Those that take a library are in lib/documents. */
export const RENDERERS = {
	html: renderHtml,
	markdown: renderMarkdown,
	csv: renderCsv,
	json: renderJson,
	"web-annotation": renderWebAnnotations,
	prov: renderProvenance,
	ninjs: renderNinjs,
	"claim-review": renderClaimReviews,
	"how-we-know": renderHowWeKnow,
} as const satisfies Partial<Record<ReportFormat, (report: Report) => Rendered>>;
