import { CUE, roleOf, SOURCE } from "../core/extraction/attributions/tagger/labels.ts";
import type { TokenTable } from "../core/extraction/attributions/tagger/token-table.ts";
import { cueClassOf, sourceClassOf, type WordClasses } from "../core/extraction/attributions/tagger/word-classes.ts";

/** How often a word occurred, in a cue, in a source. */
type Count = [total: number, cue: number, source: number];

const NEVER: Count = [0, 0, 0];

/** Word counts of articles, and for each of them the classes by the counts of all the others. */
export function countWords(articles: readonly { readonly table: TokenTable; readonly labels: Uint8Array }[]): {
	readonly counts: WordCounts;
	readonly classes: readonly WordClasses[];
} {
	const counts = new WordCounts();
	for (const { table, labels } of articles) counts.add(table, labels);
	const classes = articles.map(({ table, labels }) => {
		const own = new WordCounts();
		own.add(table, labels);
		return counts.without(own);
	});
	return { counts, classes };
}

/** Occurrences of every word of a set of articles, by word hash. */
export class WordCounts {
	readonly #counts = new Map<number, Count>();

	/** Counts an article's words and their stems, which have hashes of their own. */
	add({ word, stem }: Pick<TokenTable, "word" | "stem">, labels: Uint8Array): void {
		this.#add(word, labels);
		this.#add(stem, labels);
	}

	#add(words: Int32Array, labels: Uint8Array): void {
		for (let i = 0; i < words.length; i++) {
			const word = words[i] as number;
			if (word === 0) continue;
			let count = this.#counts.get(word);
			if (count === undefined) {
				count = [0, 0, 0];
				this.#counts.set(word, count);
			}
			const role = roleOf(labels[i] as number);
			count[0]++;
			if (role === CUE) count[1]++;
			if (role === SOURCE) count[2]++;
		}
	}

	/** Classes by these counts less those of one article: what the tagger will see in an article it never read. */
	without(other: WordCounts): WordClasses {
		return {
			find: (word) => {
				const [total, cue, source] = this.#counts.get(word) ?? NEVER;
				const less = other.#counts.get(word) ?? NEVER;
				const rest = total - less[0];
				return cueClassOf(cue - less[1], rest) | (sourceClassOf(source - less[2], rest) << 4);
			},
		};
	}

	/** Words with their classes, in order of their hashes; those seen too seldom left out. */
	classes(): { word: number; classes: number }[] {
		const found: { word: number; classes: number }[] = [];
		for (const [word, [total, cue, source]] of this.#counts)
			if (total >= 2)
				found.push({
					word,
					classes: cueClassOf(cue, total) | (sourceClassOf(source, total) << 4),
				});
		return found.sort((a, b) => a.word - b.word);
	}
}
