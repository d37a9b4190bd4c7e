import { WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import { firstWhere } from "../../../text/first-where.ts";
import { singleSpaced } from "../../../text/single-spaced.ts";
import type { TextModel } from "../../../text/text-model.ts";
import { wordsBeforePerson } from "../../entities/given-names.ts";
import { untitled } from "../../entities/names.ts";
import { sourceKind } from "./source-kind.ts";

/** A proper name as the article has it somewhere. */
export interface ArticleName {
	readonly name: string;
	/** Offset of its first mention. */
	readonly at: number;
}

const JOINS = new Set(["of", "the", "and", "for", "&", "de", "la", "van", "von", "bin", "al"]);

/**
 * Proper names of an article, for resolving short forms: `full("Holt")` is "Maren Holt", `full("NORJAC")` the name that
 * stands before "(NORJAC)". The first longest name that ends or begins with a short form is taken.
 */
export interface ArticleNames {
	full(short: string): string | null;
	/** The last name before an offset that looks so. */
	lastLike(pattern: RegExp, offset: number): string | null;
	/** The name that looks so and stands most often before an offset; the first one of equals. */
	mostLike(pattern: RegExp, offset: number): string | null;
	/** The last person named before an offset. */
	personBefore(offset: number): ArticleName | null;
	/** True where the article has "the" straight before this word: "the Courier". */
	followsThe(word: string): boolean;
}

/** "(NORJAC)", and the name before it. */
const SHORT_FORM = / \((\p{Lu}[\p{Lu}\d&]{1,9})\)/gu;
const LONG_FORM =
	/(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]*|of|the|for|and|&)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|for|and|&)){1,9})$/u;
/** A name that is longer, in UTF-16 code units, is none. */
const LONGEST_FORM = 160;

export function articleNames(model: TextModel, table: WordTable): ArticleNames {
	const found = collect(model, table);
	const byWord = new Map<string, string>();
	for (const { name } of found) {
		const words = name.replace(/^The /, "").split(/\s+/);
		if (words.length < 2) continue;
		for (const key of [words.at(-1) ?? "", words[0] ?? "", acronymOf(words)])
			if (key && (byWord.get(key)?.length ?? 0) < name.length && !byWord.has(key)) byWord.set(key, name);
	}
	for (const match of model.text.matchAll(SHORT_FORM)) {
		const short = match[1] ?? "";
		const long = LONG_FORM.exec(model.text.slice(Math.max(0, match.index - LONGEST_FORM), match.index))?.[1];
		if (!long) continue;
		const full = `${tidy(long.replace(/^(?:(?:of|the|for|and) )+/, "The "))} (${short})`;
		byWord.set(short, full);
		byWord.set(full.replace(/^The /, "").replace(/ \(.*/, ""), full);
	}
	const persons = found.filter(
		({ name }) =>
			name.includes(" ") &&
			!name.startsWith("The ") &&
			!/\b(?:of|and|the)\b/.test(name) &&
			sourceKind(name) === "person",
	);
	const afterThe = new Set([...model.text.matchAll(/\b[Tt]he (\p{Lu}\p{L}+)/gu)].map((match) => match[1]));
	return {
		followsThe: (word) => afterThe.has(word),
		full: (short) =>
			byWord.get(
				untitled(short)
					.replace(/(?<!\s)\s*\([^()]*\)$/, "")
					.replace(/^[Tt]he /, "")
					.replace(/[’']s$/, ""),
			) ?? null,
		lastLike(pattern, offset) {
			const last = countBefore(found, offset) - 1;
			for (let k = last; k >= 0 && k > last - FARTHEST; k--) {
				const name = found[k]?.name ?? "";
				if (name.includes(" ") && pattern.test(name)) return name;
			}
			return null;
		},
		mostLike(pattern, offset) {
			const counts = new Map<string, number>();
			const last = countBefore(found, offset) - 1;
			for (let k = Math.max(0, last - FARTHEST); k <= last; k++) {
				const short = found[k]?.name ?? "";
				const name = byWord.get(short.replace(/^The /, "")) ?? short;
				if (name.includes(" ") && pattern.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
			}
			let most: string | null = null;
			for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name;
			return most;
		},
		personBefore: (offset) => persons[countBefore(persons, offset) - 1] ?? null,
	};
}

/** Names that are looked back over. */
const FARTHEST = 400;

/** How many names begin before an offset, by bisection. */
function countBefore(names: readonly ArticleName[], offset: number): number {
	return firstWhere(names.length, (k) => (names[k]?.at ?? 0) >= offset);
}

function collect({ tokens, sentences, blocks, text }: TextModel, table: WordTable): ArticleName[] {
	const names: ArticleName[] = [];
	for (const sentence of sentences) {
		const kind = blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		for (let i = sentence.firstToken; i < sentence.endToken; i++) {
			if (table.word[i] !== WORD.NAME) continue;
			let end = i + 1;
			while (end < sentence.endToken && end < i + 9) {
				if (table.word[end] === WORD.NAME) end++;
				else if (JOINS.has(table.lower[end] ?? "") && table.lower[end] !== "and" && table.word[end + 1] === WORD.NAME)
					end += 2;
				else break;
			}
			const run = singleSpaced(text.slice(tokens[i]?.start ?? 0, tokens[end - 1]?.end ?? 0)).split(" ");
			if (/^(?:to|of|in|for|from|at|the)$/.test(table.lower[i - 1] ?? "") && untitled(run.join(" ")) === run.join(" "))
				i += wordsBeforePerson(run);
			const before = tokens[i - 1];
			const led = i > sentence.firstToken && table.lower[i - 1] === "the" && before;
			const first = led ? before : tokens[i];
			const last = tokens[end - 1];
			if (first && last)
				names.push({
					name: tidy(text.slice(first.start, last.end)),
					at: first.start,
				});
			i = end - 1;
		}
	}
	return names;
}

const acronymOf = (words: readonly string[]): string => {
	const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
	return letters.length > 1 ? letters.join("") : "";
};

const tidy = (name: string): string =>
	untitled(singleSpaced(name))
		.replace(/^the /, "The ")
		.replace(/[’']s$/, "");
