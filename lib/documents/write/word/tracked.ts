import { diffWords } from "../../../core/drafts/diff.ts";
import type { ReportClaim, ReportWording } from "../../../core/report/model.ts";
import { xmlText } from "../xml-text.ts";
import { run } from "./markup.ts";

/** A stretch of a claim's words that is taken out or was put in, or words that stand nowhere in the text. */
interface Edit {
	readonly kind: "ins" | "del";
	/** UTF-16 code units into the claim's words; the same where its words are not in them. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly by: ReportWording;
}

/** The wording of a claim that Word shows as a tracked change: the newest that waits, or else the accepted one that stands. */
export function trackedWording({ quote, wordings }: Pick<ReportClaim, "quote" | "wordings">): readonly Edit[] {
	const waiting = wordings.findLast(({ decided }) => decided === null);
	if (waiting) return editsOf(quote, waiting.text, "del", waiting);
	const accepted = wordings.findLast(({ decided, text }) => decided?.outcome === "accepted" && text === quote);
	return accepted ? editsOf(accepted.original, quote, "ins", accepted) : [];
}

/** @param standing which of the two stands in the text: what is to be taken out, or what was put in. */
function editsOf(before: string, after: string, standing: Edit["kind"], by: ReportWording): Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	for (const { kind, text, start } of diffWords(before, after)) {
		const mark = kind === "removed" ? "del" : "ins";
		if (kind === "same") at = standing === "ins" ? start + text.length : at + text.length;
		else if (mark === standing) {
			edits.push({ kind: mark, start, end: start + text.length, words: text, by });
			at = start + text.length;
		} else edits.push({ kind: mark, start: at, end: at, words: text, by });
	}
	return edits;
}

/** Part of a claim's words as runs, with the edits that fall into it. @param from where in the claim it begins. */
export function trackedRuns(text: string, from: number, isLast: boolean, edits: readonly Edit[]): string {
	const to = from + text.length;
	let [at, runs] = [from, ""];
	const plain = (end: number) => {
		if (end > at) runs += run(text.slice(at - from, end - from));
		at = Math.max(at, end);
	};
	for (const edit of edits) {
		const isHere = edit.start === edit.end ? edit.start >= from && (edit.start < to || isLast) : true;
		const [start, end] = [Math.max(from, edit.start), Math.min(to, edit.end)];
		if (!isHere || (edit.start < edit.end && start >= end)) continue;
		plain(start);
		runs += tracked(edit, edit.start === edit.end ? edit.words : text.slice(start - from, end - from));
		at = Math.max(at, end);
	}
	plain(to);
	return runs;
}

function tracked({ kind, by }: Edit, words: string): string {
	const inner =
		kind === "ins" ? run(words) : run(words).replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>");
	// Word wants a number at each change and takes any.
	return `<w:${kind} w:id="0" w:author="${xmlText(by.by ?? "")}" w:date="${by.at.slice(0, 19)}Z">${inner}</w:${kind}>`;
}
