import type { Report } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/** The report model itself, with the name and version of its shape, so that a reader can tell what it holds. */
export function renderJson(report: Report): Rendered {
	const body = `${JSON.stringify({ format: "onrecord-report", version: 1, ...report }, null, 2)}\n`;
	return {
		body,
		mediaType: "application/json; charset=utf-8",
		extension: "json",
	};
}
