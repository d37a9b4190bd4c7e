const EMPTY_WORDS = new Set(
	"the a an of for and at in on to by with from his her its their our mr mrs ms dr sir lord dame said that this these those who which what been being were was are has have had would will could should must not any all some several many more most other than then also only about into over after before there they them it he she we you no".split(
		" ",
	),
);

const wordsIn = (text: string): string[] =>
	(text.toLowerCase().match(/[\p{L}\d]+(?:[-’'.][\p{L}\d]+)*/gu) ?? []).map((word) => word.replace(/[’']s$/u, ""));

/** The words of a name or a descriptor that tell it from others, in lower case, without possessive endings. */
export const partyWords = (name: string): string[] => wordsIn(name).filter((word) => !EMPTY_WORDS.has(word));

/** The longer words of a clause, roughly stemmed: what two clauses on one matter are likely to share. */
export const contentWords = (text: string): string[] =>
	partyWords(text)
		.filter((word) => word.length > 3)
		.map((word) => word.slice(0, 7).replace(/(?:ed|ing|es|s)$/u, ""));

/**
 * Does this name somebody or some body, as "Ines Varga" and "the Harbour Trust" do and "the negotiations" does not? Goes by
 * capitals after the first word; a single capitalised word counts.
 */
export function namesSomebody(who: string): boolean {
	const words = who.trim().split(/\s+/);
	const first = words[0] ?? "";
	if (words.length === 1) return /^\p{Lu}/u.test(first);
	return words.slice(1).some((word) => /^[“"‘']?\p{Lu}/u.test(word));
}

/**
 * Names of parties that can be asked for another form of a name: "Varga" finds "Ines Varga", and "the Harbour Trust" finds "a
 * spokeswoman for the Harbour Trust". One name answers for another where all its words stand in it.
 */
export class Parties {
	readonly #seen = new Set<string>();
	readonly #byWord = new Map<string, (readonly string[])[]>();

	/** @param known the name's words, where somebody has worked them out already. */
	add(name: string, known?: readonly string[]): void {
		if (this.#seen.has(name)) return;
		this.#seen.add(name);
		const words = known ?? partyWords(name);
		for (const word of words) {
			const names = this.#byWord.get(word);
			if (names) names.push(words);
			else this.#byWord.set(word, [words]);
		}
	}

	has(asked: readonly string[]): boolean {
		return asked.some((word) =>
			(this.#byWord.get(word) ?? []).some((words) => isWithin(words, asked) || isWithin(asked, words)),
		);
	}
}

/** Do all words of the first stand in the second? */
export const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
	inner.length > 0 && inner.every((word) => outer.includes(word));
