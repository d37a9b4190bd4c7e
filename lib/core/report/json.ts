import { factsOf, headlineOf } from "./facts.ts";
import type { Report } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/**
 * The report model itself, with the name and version of its shape, and with each claim the sentence and the facts that the
 * other formats print, so that a reader who looks at `what` alone is not the only one served.
 */
export function renderJson(report: Report): Rendered {
	const claims = report.claims.map((claim) => ({ headline: headlineOf(claim), ...claim, facts: factsOf(claim) }));
	const body = `${JSON.stringify({ format: "onrecord-report", version: 3, ...report, claims }, null, 2)}\n`;
	return {
		body,
		mediaType: "application/json; charset=utf-8",
		extension: "json",
	};
}
