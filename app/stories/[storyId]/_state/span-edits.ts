import { v7 } from "uuid";
import { trimSpan } from "@/lib/core/anchoring/trim-span.ts";
import type { Span } from "@/lib/core/text/span.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { DeskStore } from "./desk-store.ts";
import { targets } from "./moves.ts";

/** Makes a claim of a stretch of the text: of whole words, without white space and punctuation at its ends. */
export function createClaim(store: DeskStore, span: Span): void {
	const whole = wholeWords(store.data.draft.text, span);
	if (!whole) {
		store.tell("There are no words in this selection.");
		return;
	}
	const { start, end } = whole;
	const there = store
		.state()
		.outline.order.find((id) => store.claim(id)?.start === start && store.claim(id)?.end === end);
	if (there) {
		store.set({ currentId: there });
		store.tell("This text is already a claim.");
		return;
	}
	const id = v7();
	store.change({ kind: "create", id, span: { start, end } });
	store.set({ currentId: id });
	store.say(`Claim created: ${store.data.draft.text.slice(start, end)}`);
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** These stand inside words: "two-day", "minister's". */
const JOINT = /[-'’]/;

/**
 * The words that a span has a part in, whole, as core's `trimSpan` leaves them at the edges ("U.S." keeps its stop). Null
 * where it touches none.
 */
export function wholeWords(text: string, span: Span): Span | null {
	const inner = trimSpan(text, span);
	if (!inner) return null;
	let { start, end } = inner;
	const goesOn = (at: number) =>
		IN_WORD.test(text.charAt(at - 1)) && (IN_WORD.test(text.charAt(at)) || isJoint(text, at));
	const cameBefore = (at: number) =>
		IN_WORD.test(text.charAt(at)) && (IN_WORD.test(text.charAt(at - 1)) || isJoint(text, at - 1));
	while (start > 0 && cameBefore(start)) start -= isJoint(text, start - 1) ? 2 : 1;
	while (end < text.length && goesOn(end)) end += isJoint(text, end) ? 2 : 1;
	return { start, end };
}

function isJoint(text: string, at: number): boolean {
	return JOINT.test(text.charAt(at)) && IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at + 1));
}

/** Moves the claim's first or last edge by a word, inside its block. */
export function moveEdge(store: DeskStore, edge: "start" | "end", by: 1 | -1): void {
	const claim = store.current();
	if (!claim) return;
	const block = store.data.draft.blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
	const bounds = wordBounds(store.data.draft.text, block?.start ?? 0, block?.end ?? store.data.draft.text.length, edge);
	const at = claim[edge];
	const to = by > 0 ? bounds.find((bound) => bound > at) : bounds.findLast((bound) => bound < at);
	if (to === undefined) return;
	const span = { start: claim.start, end: claim.end, [edge]: to };
	if (span.start >= span.end) return;
	const quote = store.data.draft.text.slice(span.start, span.end);
	store.change({ kind: "edit", id: claim.id, set: { span } });
	store.say(quote);
}

/** Where words begin (for a first edge) or end (for a last edge) in a stretch of the text. */
export function wordBounds(text: string, from: number, to: number, edge: "start" | "end"): number[] {
	const words = [...text.slice(from, to).matchAll(/[\p{L}\p{N}$€£¥%“"'’(][^\s—–]*/gu)];
	return words.map((word) => {
		const start = from + word.index;
		const end = start + word[0].length;
		return edge === "start" ? start : (trimSpan(text, { start, end })?.end ?? end);
	});
}

/** Joins the selected claims, or the current one with the next. */
export function merge(store: DeskStore): void {
	const { picked, currentId, outline } = store.state();
	const next = currentId ? outline.order[outline.numbers.get(currentId) ?? 0] : undefined;
	const ids = picked.size > 1 ? targets(store) : currentId && next ? [currentId, next] : [];
	const [first] = ids;
	if (!first) {
		store.tell("There is no next claim to merge with.");
		return;
	}
	store.change({ kind: "merge", ids });
	store.set({ picked: new Set(), currentId: first });
	store.tell(`Merged ${counted(ids.length, "claim")}.`, "undo");
}

export function remove(store: DeskStore): void {
	const ids = targets(store);
	if (ids.length === 0) return;
	store.change({ kind: "delete", ids });
	store.set({ picked: new Set() });
	store.tell(`Deleted ${counted(ids.length, "claim")}.`, "undo");
}

/** Cuts the current claim in two before the word that begins at `at`. */
export function split(store: DeskStore, at: number): void {
	const claim = store.current();
	if (!claim || at <= claim.start || at >= claim.end) return;
	store.change({
		kind: "split",
		id: claim.id,
		at,
		newId: v7(),
	});
	store.tell("Claim split.", "undo");
}
