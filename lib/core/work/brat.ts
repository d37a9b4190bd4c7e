import { labelled } from "./doccano.ts";
import type { GivenNote, GivenWork, Remark } from "./given-note.ts";

const MARK = /^(T\d{1,9})\t(\S{1,200}) (\d{1,9}) [\d; ]{0,2000}?(\d{1,9})\t(.{1,10000})$/;
const NOTE = /^#\d{1,9}\t\S{1,200} ([A-Z]\d{1,9})\t(.{1,8000})$/;
const ATTRIBUTE = /^[AM]\d{1,9}\t(\S{1,200}) (T\d{1,9})(?: (.{1,200}))?$/;
const RELATION = /^R\d{1,9}\t(\S{1,200}) \S{1,100}?:(T\d{1,9}) \S{1,100}?:(T\d{1,9})\s{0,10}$/;

/**
 * brat standoff (.ann): marks (T) with their attributes (A, M), notes (#) and relations (R). The words of a mark stand in the
 * file itself, so its .txt is not needed. Null for anything else.
 */
export function readBrat(text: string): GivenWork | null {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const marks = new Map<string, { label: string; start: number; words: string; remarks: Remark[] }>();
	for (const line of lines) {
		const [, id = "", label = "", start = "", , words = ""] = MARK.exec(line) ?? [];
		if (id !== "") marks.set(id, { label, start: Number(start), words, remarks: labelled(label) });
	}
	if (marks.size === 0) return null;
	let left = 0;
	for (const line of lines) {
		if (MARK.test(line)) continue;
		const added = remarkOn(line, (id) => marks.get(id)?.words ?? "");
		const mark = added && marks.get(added.id);
		if (mark) mark.remarks.push({ text: added.text, author: null, links: [] });
		else left++;
	}
	const notes = [...marks.values()].map(
		({ words, start, remarks }): GivenNote => ({
			...{ quote: words, prefix: "", suffix: "", start, remarks, facts: null },
		}),
	);
	return {
		from: "brat",
		notes,
		left:
			left > 0
				? [`${left} ${left === 1 ? "line" : "lines"} about no marked words, such as events, were left out.`]
				: [],
	};
}

/** What a line says of a mark. */
function remarkOn(line: string, wordsOf: (id: string) => string): { id: string; text: string } | null {
	const [, noted, note = ""] = NOTE.exec(line) ?? [];
	if (noted) return { id: noted, text: note };
	const [, name = "", of, value] = ATTRIBUTE.exec(line) ?? [];
	if (of) return { id: of, text: value ? `${name}: ${value}` : name };
	const [, relation = "", from, to = ""] = RELATION.exec(line) ?? [];
	return from ? { id: from, text: `${relation}: “${wordsOf(to).slice(0, 200)}”` } : null;
}
