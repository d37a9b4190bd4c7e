import { renderCsv } from "./csv.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/** A new format is one file and one line here. */
export const RENDERERS = {
	html: renderHtml,
	markdown: renderMarkdown,
	csv: renderCsv,
	json: renderJson,
} as const satisfies Record<string, (report: Report) => Rendered>;
