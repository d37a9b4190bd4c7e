import type { ExtractedClaim, Extraction } from "../../../core/extraction/extraction.ts";
import { counted } from "../../../core/vocabulary/counted.ts";

const WIDEST = 160;
const NARROWEST = 72;
const CHAIN_SHARE = 0.36;

/** Control characters could change what a terminal shows or does. */
const printable = (text: string) =>
	text
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, " ")
		.replace(/\s+/g, " ")
		.trim();

/** The claims of one article for reading on a terminal, `columns` wide. */
export function table(name: string, { title, claims }: Extraction, columns = process.stdout.columns ?? 120): string {
	const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
	const head = `${printable(title ?? name)}\n${counted(claims.length, "claim")}\n\n`;
	return head + claims.map((claim, at) => row(at + 1, claim, width)).join("");
}

function row(number: number, claim: ExtractedClaim, width: number): string {
	const left = Math.floor((width - 7) * CHAIN_SHARE);
	const right = width - 7 - left;
	const stance = claim.stance === "assert" ? "" : ` [${claim.stance}]`;
	const chain = claim.chain.length > 0 ? claim.chain.join(" → ") : "the article itself";
	const first = wrap(printable(`${chain}${stance}`), left - 1);
	const second = wrap(printable(claim.quote), right);
	const lines = Math.max(first.length, second.length);
	let out = "";
	for (let k = 0; k < lines; k++)
		out +=
			`${(k === 0 ? String(number) : "").padStart(4)}  ${(first[k] ?? "").padEnd(left)} ${second[k] ?? ""}`.trimEnd() +
			"\n";
	return out;
}

function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	lines.push(line);
	return lines;
}
