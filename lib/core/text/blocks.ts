import type { Block, BlockKind } from "./block.ts";
import { isBoilerplate, opensRelatedList } from "./boilerplate.ts";
import { datelineLength, isByline } from "./datelines.ts";
import { labelSpeakers } from "./label-speakers.ts";
import { joinLines, readLines } from "./lines.ts";
import { isHeadingMarkup, stripMarkup } from "./markup.ts";
import type { Span } from "./span.ts";

const LONGEST_TITLE = 220;
const LONGEST_HEADING = 130;
/** A full stop at the end, with what may stand behind it: marks, "(Full Story)". */
const FINISHED = /[.!?…][”"’'»)\]]*(?:\s*\([^()]{1,40}\))?$/;
/** Words that only sentences of an article have, not the headings and links around it. */
const READS_AS_BODY = /\b(?:said|told|added|according to|was|were|had|has been|have been|would)\b|[“"][^“”"]{12,}[”"]/;
const SHORTEST_BODY = 6;
const ENDS_SENTENCE = /[.…:;,][”"’'»)\]]*$/;
const ABBREVIATION_AT_END = /\b(?:[A-Z]\.|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.|[ap]\.m\.)$/;

interface Draft extends Span {
	kind: BlockKind;
	readonly marked: "heading" | "list-item" | "quote" | null;
}

/**
 * The blocks of an article, in text order: nothing is cut out of the text, the blocks only point into it.
 * Blank lines part blocks; in a text without them every line is a block, unless it is hard-wrapped.
 */
export function readBlocks(text: string): Block[] {
	const drafts = joinLines(text, readLines(text)).flatMap((span): Draft[] => {
		const { start, end, marked } = stripMarkup(text, span);
		return end > start
			? [
					{
						start,
						end,
						kind: marked === "list-item" ? "list-item" : "paragraph",
						marked,
					},
				]
			: [];
	});
	for (const draft of drafts) markFurniture(text, draft);
	markTitle(text, drafts);
	markHeadings(text, drafts);
	markRelatedLists(text, drafts);
	return labelSpeakers(
		text,
		drafts.flatMap((draft) => cutDateline(text, draft)),
	);
}

function markFurniture(text: string, draft: Draft): void {
	const words = text.slice(draft.start, Math.min(draft.end, draft.start + LONGEST_TITLE * 2));
	if (draft.marked === "heading" && !opensRelatedList(words)) return;
	if (isBoilerplate(words)) draft.kind = "boilerplate";
	else if (draft.marked !== "list-item" && isByline(words)) draft.kind = "byline";
}

/** The first block that reads like one is the title; printed again, it is boilerplate. */
function markTitle(text: string, drafts: readonly Draft[]): void {
	const candidates = drafts.slice(0, 12).filter((draft) => draft.kind === "paragraph");
	const first = candidates[0];
	if (!first || !isTitleLike(text, first)) return;
	// A kicker such as "World" or "EXCLUSIVE" stands above the title, it is not the title.
	const second = candidates[1];
	const length = (draft: Draft) => text.slice(draft.start, draft.end).split(/\s+/).length;
	const kicker = second && length(first) <= 2 && isTitleLike(text, second) && length(second) >= 4;
	const title = kicker ? second : first;
	if (kicker) first.kind = "boilerplate";
	// A text of one line is a sentence without its full stop rather than a title without an article.
	if (!drafts.some((draft) => draft.start > title.start && draft.kind !== "boilerplate" && draft.kind !== "byline"))
		return;
	title.kind = "title";
	const printed = folded(text, title);
	for (const draft of drafts)
		if (draft !== title && draft.end - draft.start < LONGEST_TITLE * 2 && folded(text, draft) === printed)
			draft.kind = "boilerplate";
}

function isTitleLike(text: string, draft: Draft): boolean {
	if (draft.end - draft.start > LONGEST_TITLE) return false;
	const words = text.slice(draft.start, draft.end);
	if (draft.marked === "heading") return true;
	return !ENDS_SENTENCE.test(words) || (ABBREVIATION_AT_END.test(words) && words.length < 100);
}

const folded = (text: string, { start, end }: Span) =>
	text
		.slice(start, end)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

function markHeadings(text: string, drafts: readonly Draft[]): void {
	let bodyFollows = false;
	for (let i = drafts.length - 1; i >= 0; i--) {
		const draft = drafts[i] as Draft;
		if (draft.kind === "paragraph" && isHeadingLike(text, draft) && !(!bodyFollows && readsAsBody(text, draft)))
			draft.kind = bodyFollows ? "heading" : lastLine(draft);
		if (draft.kind === "paragraph" || draft.kind === "list-item") bodyFollows = true;
	}
	// A text whose every line lacks its full stop (a message, a list of notes) is body, not headings.
	if (!drafts.some((draft) => draft.kind === "paragraph" || draft.kind === "list-item"))
		for (const draft of drafts)
			if (
				draft.kind === "boilerplate" &&
				draft.marked === null &&
				!isBoilerplate(text.slice(draft.start, draft.end)) &&
				drafts.every((other) => other.kind !== "title")
			)
				draft.kind = "paragraph";
}

/** The last lines of an article may lack their full stop: a sentence is one all the same. */
function readsAsBody(text: string, { start, end, marked }: Draft): boolean {
	const words = text.slice(start, end);
	return marked === null && words.split(/\s+/).length >= SHORTEST_BODY && READS_AS_BODY.test(words);
}

const lastLine = (draft: Draft): BlockKind => (draft.marked === "heading" ? "heading" : "boilerplate");

function isHeadingLike(text: string, draft: Draft): boolean {
	if (draft.marked === "heading") return true;
	if (draft.marked === "quote" || draft.end - draft.start > LONGEST_HEADING) return false;
	const words = text.slice(draft.start, draft.end);
	if (words.split(/\s+/).length > 18 || isHeadingMarkup(words)) return isHeadingMarkup(words);
	if (/[.…:;,]["”’'»)\]]*$/.test(words)) return false;
	return !FINISHED.test(words) || /^\p{L}[^.!?”"]{0,80}\?$/u.test(words);
}

/** Under "Related stories", the lines without a full stop are links. */
function markRelatedLists(text: string, drafts: readonly Draft[]): void {
	let listed = false;
	for (const draft of drafts) {
		const words = text.slice(draft.start, Math.min(draft.end, draft.start + LONGEST_TITLE));
		if (opensRelatedList(words)) {
			listed = true;
			draft.kind = "boilerplate";
		} else if (listed && draft.end - draft.start < LONGEST_TITLE && !FINISHED.test(words)) draft.kind = "boilerplate";
		else listed = false;
	}
}

function cutDateline(text: string, { start, end, kind }: Draft): Block[] {
	const length = kind === "paragraph" ? datelineLength(text.slice(start, Math.min(end, start + 200))) : 0;
	if (length === 0 || start + length >= end) return [{ start, end, kind }];
	let dateEnd = start + length;
	while (/\s/.test(text[dateEnd - 1] ?? "")) dateEnd--;
	return [
		{ start, end: dateEnd, kind: "dateline" },
		{ start: start + length, end, kind },
	];
}
