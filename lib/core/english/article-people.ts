import { remembered } from "../text/remembered.ts";
import type { TextModel } from "../text/text-model.ts";
import { ORGANISATION_WORD } from "./organisation-words.ts";
import { WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const TITLE =
	/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|President|Minister|Senator|Judge|Justice|Chief|Executive|Financial|Operating|Officer|Inspector|Sir|Dame|Lord|Lady|Council(?:lor|man|woman|or|member)|Cllr|Commissioner|Sheriff|Mayor|Governor|Coach|Baroness|Baron|Detective|Sergeant|Superintendent|Captain|General|Colonel|Councillor)\.?$/;
/** A name without titles and articles. */
export const bareName = (phrase: string) =>
	phrase
		.split(/\s+/)
		.filter((word) => !TITLE.test(word) && word !== "the" && word !== "The")
		.join(" ");

/** Whether a name reads like a person's: two or more capitalised words, none of which names a kind of body or place. */
export const isPersonName = remembered((name: string): boolean => {
	// Most phrases have no two capitals: those cost no more than this.
	return (
		TWO_CAPITALS.test(name) &&
		/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}?[\p{L}.’'-]+){0,2} \p{Lu}[\p{L}.’'-]+$/u.test(bareName(name)) &&
		!ORGANISATION_WORD.test(name)
	);
});

const TWO_CAPITALS = /\p{Lu}.*\s\p{Lu}/su;

/** For each name and each surname or first word of one, the longest name in the article that holds it. */
export function fullestNames(model: TextModel, table: WordTable): Map<string, string> {
	const names = new Map<string, string>();
	const { tokens, text } = model;
	for (const sentence of model.sentences) {
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		for (let i = sentence.firstToken; i < sentence.endToken; i++) {
			if (table.word[i] !== WORD.NAME) continue;
			let end = i + 1;
			while (end < sentence.endToken && end < i + 8 && table.word[end] === WORD.NAME) end++;
			const first = tokens[i];
			const last = tokens[end - 1];
			if (first && last) enter(names, bareName(text.slice(first.start, last.end)));
			i = end - 1;
		}
	}
	return names;
}

function enter(names: Map<string, string>, full: string): void {
	const words = full.split(/\s+/);
	if (words.length < 2) return;
	for (const key of [full, words.at(-1) ?? full, words[0] ?? full]) if (!names.has(key)) names.set(key, full);
}
