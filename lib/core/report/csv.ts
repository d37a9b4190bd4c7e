import { csvCell } from "./csv-cell.ts";
import type { Report } from "./model.ts";
import type { Rendered } from "./rendered.ts";
import { claimRows } from "./rows.ts";

/** One row a claim, with a byte order mark so that Excel reads it as UTF-8; a column for each kind of fact. */
export function renderCsv(report: Report): Rendered {
	const body = `\uFEFF${claimRows(report)
		.map((row) => row.map(csvCell).join(","))
		.join("\r\n")}\r\n`;
	return { body, mediaType: "text/csv; charset=utf-8", extension: "csv" };
}
