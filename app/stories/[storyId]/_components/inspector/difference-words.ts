import type { Difference } from "@/lib/core/originals/quote-check.ts";

/** So many differences are told in words; all of them are marked. */
const MOST = 8;

/** What of a quotation differs, each in a line. What counts comes first. */
export function differenceWords(quotation: string, original: string, differences: readonly Difference[]): string[] {
	const told = [...differences].sort((a, b) => rank(a) - rank(b)).map((one) => wordsOf(one, quotation, original));
	const all = [...new Set(told)];
	return all.length > MOST ? [...all.slice(0, MOST), `and ${all.length - MOST} more`] : all;
}

const rank = ({ kind }: Difference): number => (kind === "typographic" ? 2 : kind === "slip" ? 1 : 0);

function wordsOf({ kind, quoted, said }: Difference, quotation: string, original: string): string {
	const here = `“${quotation.slice(quoted.start, quoted.end)}”`;
	const there = `“${original.slice(said.start, said.end).replace(/\s+/g, " ")}”`;
	switch (kind) {
		case "altered":
			return `${here} was ${there}`;
		case "added":
			return `${here} was not said`;
		case "left-out":
			return `Left out: ${there}`;
		case "joined":
			return `Continues elsewhere: ${there}`;
		case "bracketed":
			return said.start === said.end ? `${here} in brackets was not said` : `${here} in brackets was ${there}`;
		case "slip":
			return `Slip of the tongue left out: ${there}`;
		case "typographic":
			return `Spelled differently: ${here} for ${there}`;
	}
}
