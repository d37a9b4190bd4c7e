import { readFileSync } from "node:fs";
import { goldClasses, type TreeToken } from "./gold-classes.ts";

/** A stretch of a document's text with the class that its tree gives it. */
export interface GoldWord {
	readonly start: number;
	readonly end: number;
	readonly word: number;
	/** Its governor lies outside the word that hyphens join it to. */
	readonly outward: boolean;
}

export interface TreebankDocument {
	readonly name: string;
	readonly text: string;
	/** In text order. */
	readonly words: readonly GoldWord[];
}

/** Reads the documents of a treebank in CoNLL-U, with their text as it was written. */
export function readTreebank(file: string): TreebankDocument[] {
	const documents: { name: string; text: string; words: GoldWord[] }[] = [];
	let paragraph = false;
	for (const block of readFileSync(file, "utf8").split(/\n\n+/)) {
		const lines = block.split("\n");
		const name = lines.find((line) => line.startsWith("# newdoc"))?.replace(/^.*= */, "");
		if (name !== undefined || documents.length === 0) documents.push({ name: name ?? file, text: "", words: [] });
		if (lines.some((line) => line.startsWith("# newpar"))) paragraph = true;
		const written = lines.find((line) => line.startsWith("# text ="))?.slice(9);
		const document = documents.at(-1);
		if (written === undefined || !document) continue;
		const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
		const tokens = rows.map(
			([, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", relation = ""]): TreeToken => ({
				form,
				lemma,
				upos,
				xpos,
				feats,
				head: Number(head),
				relation,
			}),
		);
		if (document.text !== "") document.text += paragraph ? "\n\n" : " ";
		paragraph = false;
		place(tokens, written, document);
	}
	return documents;
}

function place(tokens: readonly TreeToken[], written: string, document: { text: string; words: GoldWord[] }): void {
	const offset = document.text.length;
	const classes = goldClasses(tokens);
	let at = 0;
	for (const [k, { form, head }] of tokens.entries()) {
		while (written[at] === " ") at++;
		if (!written.startsWith(form, at)) {
			const found = written.indexOf(form, at);
			if (found < 0 || found > at + 20) continue;
			at = found;
		}
		document.words.push({
			start: offset + at,
			end: offset + at + form.length,
			word: classes[k] ?? 0,
			outward: Math.abs(head - (k + 1)) > 3 || tokens[head - 1]?.form !== "-",
		});
		at += form.length;
	}
	document.text += written;
}
