import type { ExtractedClaim, Extraction } from "../../../core/extraction/extraction.ts";
import { csvCell } from "../../../core/report/csv-cell.ts";

const COLUMNS: readonly (readonly [string, (claim: ExtractedClaim) => string | number])[] = [
	["start", (c) => c.start],
	["end", (c) => c.end],
	["quote", (c) => c.quote],
	["who", (c) => c.who],
	["what", (c) => c.what],
	["chain", (c) => c.chain.join(" → ")],
	["cue", (c) => c.cue ?? ""],
	["form", (c) => c.form],
	["stance", (c) => c.stance],
	["hedge", (c) => c.hedge ?? ""],
	["confidence", (c) => c.confidence],
	["why", (c) => c.why],
];

/** The first line, with a byte order mark so that spreadsheets read UTF-8. */
export function csvHeader(): string {
	return `\uFEFF${["article", ...COLUMNS.map(([name]) => name)].join(",")}\r\n`;
}

/** One line a claim, quoted after RFC 4180. */
export function csvRows(article: string, { claims }: Extraction): string {
	return claims
		.map((claim) => `${[article, ...COLUMNS.map(([, read]) => read(claim))].map(csvCell).join(",")}\r\n`)
		.join("");
}
