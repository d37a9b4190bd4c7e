import { WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { lastWord, phraseEnd } from "./phrases.ts";

/** "Reuters, citing two aides, reported", "…, the Times reported, citing two aides", "the Ledger, which cited two aides". */
export function withCited(
	table: WordTable,
	{ firstToken, endToken }: Sentence,
	frames: Frame[],
	depth: Uint8Array,
): Frame[] {
	for (let i = firstToken; i < endToken; i++) {
		if (depth[i]) continue;
		const gerund = table.lower[i] === "citing" || table.lower[i] === "quoting";
		const relative = table.lower[i - 1] === "which" && /^(?:cited|quoted)$/.test(table.lower[i] ?? "");
		if (!gerund && !relative) continue;
		const cited: TokenRange = [i + 1, phraseEnd(table, i + 1, endToken)];
		if (cited[0] === cited[1] || table.word[i + 1] === WORD.QUOTE) continue;
		const before = frames.findLastIndex(({ source, cue }) => source && Math.max(source[1], cue[1]) <= i);
		const around = frames.findIndex(
			({ source, cue }) => source && (source[1] <= i || i === firstToken) && cue[0] >= cited[1],
		);
		const at = around >= 0 ? around : before;
		const frame = frames[at];
		if (!frame || frame.cited) continue;
		const from = relative ? i - 1 : i;
		frames[at] = {
			...frame,
			cited,
			content: frame.content.flatMap((range) => without(table, range, [from, cited[1]])),
		};
	}
	return frames;
}

/** "said in an interview with the BBC", "in a statement carried by the state news agency": the outlet is the hearer. */
export function withMedium(
	table: WordTable,
	{ firstToken, endToken }: Sentence,
	frames: Frame[],
	depth: Uint8Array,
): Frame[] {
	for (let i = firstToken; i < endToken - 1; i++) {
		if (depth[i]) continue;
		const word = table.lower[i] ?? "";
		const next = table.lower[i + 1] ?? "";
		const medium =
			(/^(?:interview|interviews|conversation)$/.test(word) && /^(?:with|to|on|by)$/.test(next)) ||
			(/^(?:remarks|comments|speaking)$/.test(word) && next === "to") ||
			(/^(?:carried|broadcast)$/.test(word) && next === "by");
		if (!medium) continue;
		const audience: TokenRange = [i + 2, phraseEnd(table, i + 2, endToken)];
		const at = frames.findIndex(({ source, audience: hearer }) => source && !hearer);
		const frame = frames[at];
		if (frame && audience[1] > audience[0]) frames[at] = { ...frame, audience };
	}
	return frames;
}

/** "reported, citing two aides, that the port…": past the comma and "that". */
function afterThat(table: WordTable, from: number, end: number): number {
	const word = table.word[from] === WORD.COMMA ? from + 1 : from;
	return word < end && table.lower[word] === "that" ? word + 1 : from;
}

/** A stretch without another inside it, and without the comma before that. */
function without(table: WordTable, [first, end]: TokenRange, [from, to]: TokenRange): TokenRange[] {
	if (to <= first || from >= end) return [[first, end]];
	const parts: TokenRange[] = [
		[first, lastWord(table, first, from)],
		[afterThat(table, to, end), end],
	];
	return parts.filter(([start, stop]) => stop - start > 1);
}
