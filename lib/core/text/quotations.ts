import type { Block } from "./block.ts";
import { classAt, DIGIT, isLower, LETTER, SPACE } from "./characters.ts";
import type { Quotation } from "./text-model.ts";

/** Deeper marks are not taken for quotation marks: it bounds what a page of stray marks can cost the later stages. */
const MAX_DEPTH = 4;

interface Open {
	readonly index: number;
	readonly single: boolean;
	/** The mark itself: guillemets and low marks close with marks of their own. */
	readonly mark: string;
}

interface Draft {
	start: number;
	innerStart: number;
	innerEnd: number;
	end: number;
	closed: boolean;
	depth: number;
	continues: number | null;
	dropped: boolean;
}

const DOUBLE_MARK = /["“”„‟«»]|``|''/;
const MARKS = /["“”„‟«»‹›]|``|''|['‘’‚‛]/g;
const ELISION = /^['‘’](?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n['’]|round\b|bout\b|nuff\b)/i;
/** Words that go on after a quotation has ended; after a possessive they hardly ever stand. */
const AFTER_A_QUOTATION =
	/^\s(?:said|says|he|she|it|they|who|and|but|or|in|on|at|as|to|is|was|were|are|has|had|for|when)\b/;

/**
 * Pairs the quotation marks of each block: curly, straight, single, guillemets, low marks, TeX marks, nested ones.
 * A quotation that is not closed ends with its block, and goes on where the next paragraph opens with the same mark.
 * One pass over the text with a stack of at most {@link MAX_DEPTH} marks.
 */
export function readQuotations(text: string, blocks: readonly Block[]): Quotation[] {
	const drafts: Draft[] = [];
	let carried: { index: number; single: boolean } | null = null;
	for (const block of blocks) {
		const left = readBlock(text, block, drafts, carried);
		if (block.kind === "paragraph" || block.kind === "list-item") carried = left;
	}
	return numbered(drafts);
}

function readBlock(
	text: string,
	block: Block,
	drafts: Draft[],
	carried: { index: number; single: boolean } | null,
): { index: number; single: boolean } | null {
	const body = text.slice(block.start, block.end);
	const found = [...body.matchAll(MARKS)].map((match) => ({
		at: match.index,
		mark: match[0],
	}));
	const closes = strongCloses(body, found);
	const stack: Open[] = [];
	for (const [i, { at, mark }] of found.entries()) {
		const single = !DOUBLE_MARK.test(mark) && mark !== "‹" && mark !== "›";
		const role = single ? singleRole(body, at, mark, stack, closes[i] ?? 0) : doubleRole(body, at, mark, stack);
		if (role === "close") {
			const place = stack.findLastIndex((open) => open.single === single);
			for (const above of stack.splice(place + 1)) drop(drafts, above);
			const open = stack.pop();
			const draft = open && drafts[open.index];
			if (draft)
				Object.assign(draft, {
					innerEnd: block.start + at,
					end: block.start + at + mark.length,
					closed: true,
				});
		} else if (role === "open" && stack.length < MAX_DEPTH) {
			const start = block.start + at;
			const goesOn = carried !== null && at === 0 && carried.single === single;
			stack.push({ index: drafts.length, single, mark });
			drafts.push({
				start,
				innerStart: start + mark.length,
				innerEnd: block.end,
				end: block.end,
				closed: false,
				depth: stack.length - 1,
				continues: goesOn ? (carried?.index ?? null) : null,
				dropped: false,
			});
		}
	}
	// A single mark that never closes is an apostrophe, unless it opens the paragraph of a British quotation.
	const bottom = stack[0];
	for (const open of stack) {
		const draft = drafts[open.index];
		if (draft && open.single && draft.start !== block.start) drop(drafts, open);
	}
	const first = bottom && drafts[bottom.index];
	return bottom && first && !first.dropped ? { index: bottom.index, single: bottom.single } : null;
}

function drop(drafts: Draft[], open: Open): void {
	const draft = drafts[open.index];
	if (draft && open.single) draft.dropped = true;
}

/** For each mark, how many single marks that can only close follow it before the next single mark that opens. */
function strongCloses(body: string, found: readonly { at: number; mark: string }[]): number[] {
	const counts = new Array<number>(found.length).fill(0);
	let count = 0;
	for (let i = found.length - 1; i >= 0; i--) {
		const { at, mark } = found[i] as { at: number; mark: string };
		counts[i] = count;
		if (mark === "’" || mark === "'") {
			if (/[.,!?…;]/.test(body[at - 1] ?? "") || (!isWordAt(body, at + 1) && /[.,!?…;:)]/.test(body[at + 1] ?? "")))
				count++;
			else if (isWordAt(body, at - 1) && at + 1 === body.length) count++;
			else if (mark === "'" && !isWordAt(body, at - 1) && isWordAt(body, at + 1)) count = 0;
		} else if (mark === "‘" || mark === "‚") count = 0;
	}
	return counts;
}

const isWordAt = (body: string, at: number) => {
	const kind = classAt(body, at);
	return kind === LETTER || kind === DIGIT;
};
const isSpaceAt = (body: string, at: number) => classAt(body, at) === SPACE;

type Role = "open" | "close" | "none";

function doubleRole(body: string, at: number, mark: string, stack: readonly Open[]): Role {
	const open = stack.findLast((entry) => !entry.single);
	const after = at + mark.length;
	switch (mark) {
		case "“":
			if (open?.mark === "„") return "close";
			return isSpaceAt(body, after) && !isSpaceAt(body, at - 1) && open ? "close" : "open";
		case "„":
		case "‟":
		case "``":
			return "open";
		case "”":
		case "''":
			// Some newspapers' archives write both marks as two apostrophes.
			if (open && !(mark === "''" && open.mark === "''" && at > 0 && isSpaceAt(body, at - 1) && isWordAt(body, after)))
				return "close";
			return (at === 0 || !isWordAt(body, at - 1)) && isWordAt(body, after) ? "open" : "none";
		case "«":
		case "‹":
			return open?.mark === "»" || open?.mark === "›" ? "close" : "open";
		case "»":
		case "›":
			if (open) return "close";
			return isSpaceAt(body, at - 1) && isWordAt(body, after) ? "open" : "none";
		default: {
			const inches = classAt(body, at - 1) === DIGIT && (!open || /['’]\d{1,2}$/.test(body.slice(at - 3, at)));
			if (inches) return "none";
			if (!open) return isSpaceAt(body, after) && !isSpaceAt(body, at - 1) ? "none" : "open";
			const opensOnly = isSpaceAt(body, at - 1) && isWordAt(body, after);
			// A straight mark that can only open, inside an open straight quotation: the first was a stray.
			return opensOnly && at > 0 && open.mark !== '"' ? "open" : "close";
		}
	}
}

function singleRole(body: string, at: number, mark: string, stack: readonly Open[], closesLater: number): Role {
	const before = classAt(body, at - 1);
	const wordBefore = before === LETTER || before === DIGIT;
	const wordAfter = isWordAt(body, at + 1);
	if (wordBefore && wordAfter) return "none";
	const open = stack.findLast((entry) => entry.single);
	const canOpen =
		!wordBefore && !isSpaceAt(body, at + 1) && (isSpaceAt(body, at - 1) || !/[.,!?…;:]/.test(body[at - 1] ?? ""));
	if (mark === "‘" || mark === "‚" || mark === "‛") {
		if (ELISION.test(body.slice(at, at + 8)) && closesLater === 0) return "none";
		return canOpen ? "open" : "none";
	}
	if (open) {
		if (canOpen && wordAfter && before === SPACE && ELISION.test(body.slice(at, at + 8))) return "none";
		if (before === SPACE || /['’]n$/i.test(body.slice(at - 2, at))) return "none";
		return closesLater > 0 && isPossessive(body, at) ? "none" : "close";
	}
	if (mark !== "'" || !canOpen) return "none";
	return ELISION.test(body.slice(at, at + 8)) ? "none" : "open";
}

/** "the players’ union": an s, the mark, a space and a lower-case word that does not go on after a quotation. */
function isPossessive(body: string, at: number): boolean {
	return /[sSzxZX]/.test(body[at - 1] ?? "") && isSpaceAt(body, at + 1) && isLower(body, at + 2)
		? !AFTER_A_QUOTATION.test(body.slice(at + 1, at + 12))
		: false;
}

/** Leaves out the dropped ones and renumbers what goes on from what; a dropped mark takes no depth either. */
function numbered(drafts: readonly Draft[]): Quotation[] {
	const places = new Map<number, number>();
	const kept: Quotation[] = [];
	const around: Quotation[] = [];
	for (const [i, draft] of drafts.entries()) {
		if (draft.dropped) continue;
		while (around.length > 0 && (around.at(-1)?.end ?? 0) <= draft.start) around.pop();
		places.set(i, kept.length);
		const quotation: Quotation = {
			start: draft.start,
			end: draft.end,
			inner: { start: draft.innerStart, end: draft.innerEnd },
			closed: draft.closed,
			depth: around.length,
			continues: draft.continues === null ? null : (places.get(draft.continues) ?? null),
		};
		around.push(quotation);
		kept.push(quotation);
	}
	return kept;
}
