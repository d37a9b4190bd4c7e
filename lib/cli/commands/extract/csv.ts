import type { ExtractedClaim, Extraction } from "../../../core/extraction/extraction.ts";

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
		.map((claim) => `${[article, ...COLUMNS.map(([, read]) => read(claim))].map(cell).join(",")}\r\n`)
		.join("");
}

/** A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP, "CSV Injection"). */
function cell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
