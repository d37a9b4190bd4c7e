import { selectorOf } from "../anchoring/selector.ts";
import type { GivenNote, GivenWork, Remark } from "./given-note.ts";
import { items, type Json, textOf } from "./json-value.ts";

/**
 * JSON lines as doccano exports sequences: `text` with `label` (or `labels`, `entities`) as `[start, end, label]` or as
 * objects with `start_offset`. Offsets count code points. Null for anything else.
 */
export function readDoccano(lines: readonly unknown[]): GivenWork | null {
	const documents = lines.flatMap(items);
	if (documents.length === 0 || !documents.every(({ text, data }) => typeof (text ?? data) === "string")) return null;
	const whole = documents.flatMap(({ comments, Comments }) => [comments, Comments].flat().map(textOf).filter(Boolean));
	const notes = documents.flatMap(notesOf);
	const bare = documents.filter((one) => notesOf(one).length === 0).length;
	return {
		from: "doccano",
		notes,
		left: [
			...(bare > 0 ? [`${bare} of ${documents.length} documents mark no words.`] : []),
			...whole.map((comment) => `A comment on a whole document was left out: “${comment.slice(0, 200)}”.`),
		],
	};
}

function notesOf(document: Json): GivenNote[] {
	const text = textOf(document.text ?? document.data);
	const letters = [...text];
	// From code points to UTF-16 code units.
	const offset = (place: number) => letters.slice(0, place).join("").length;
	const marks = [document.label, document.labels, document.entities].filter(Array.isArray).flat(1);
	return marks.flatMap((mark): GivenNote[] => {
		const [from, to, label] = Array.isArray(mark)
			? mark
			: items(mark).flatMap((one) => [one.start_offset ?? one.start, one.end_offset ?? one.end, one.label]);
		if (typeof from !== "number" || typeof to !== "number" || !(from >= 0 && from < to && to <= letters.length))
			return [];
		const span = { start: offset(from), end: offset(to) };
		return [{ ...selectorOf(text, span), start: span.start, remarks: labelled(textOf(label)), facts: null }];
	});
}

/** A label as a remark. */
export const labelled = (label: string): Remark[] =>
	label === "" ? [] : [{ text: `Label: ${label.slice(0, 200)}`, author: null, links: [] }];
