import { WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import type { TextModel } from "../../text/text-model.ts";
import { sourceKind } from "../attributions/sources/source-kind.ts";
import { type Entity, FARTHEST, type Mention } from "./entity.ts";
import { genderOfName, wordsBeforePerson } from "./given-names.ts";
import { isTitle, untitled } from "./names.ts";
import { type EntityKind, kindOfNoun, singular } from "./nouns.ts";

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const IN_PLACE = /^(?:in|near|between|across|into|around|outside|off|through)$/;

/** The full names of an article, and whom a part of one means. Read before anything else is. */
export class FullNames {
	readonly #model: TextModel;
	readonly #table: WordTable;
	/** By each word that may stand for them alone. */
	readonly #byPart = new Map<string, Entity[]>();
	/** Words with a capital inside a sentence. */
	readonly #inside = new Set<string>();
	readonly #byName = new Map<string, Entity>();

	constructor(model: TextModel, table: WordTable) {
		this.#model = model;
		this.#table = table;
		this.#read();
	}

	named(name: string): Entity | null {
		return this.#byName.get(key(name)) ?? null;
	}

	/** Whether a word that opens a sentence is a name elsewhere, too. */
	isKnown(word: string): boolean {
		return this.#inside.has(word.toLowerCase()) || this.#byPart.has(word);
	}

	/** Whoever is called so; somebody new where nobody is yet. */
	of(name: string, first: number, mentions: readonly Mention[]): Entity {
		return this.named(name) ?? this.#short(name, mentions) ?? this.#enter(name, this.#kindOfName(name, first));
	}

	/** Longer names first, so that a surname that comes before the full name means the same. */
	#read(): void {
		const { word } = this.#table;
		for (const { block, firstToken, endToken } of this.#model.sentences) {
			const kind = this.#model.blocks[block]?.kind;
			if (kind !== "paragraph" && kind !== "list-item") continue;
			for (let i = firstToken; i < endToken; i++) {
				if (word[i] !== WORD.NAME) continue;
				let end = i + 1;
				while (
					end < endToken &&
					end < i + 7 &&
					(word[end] === WORD.NAME || joinsBody(this.#table, end)) &&
					!DAY.test(this.#lower(end - 1))
				)
					end++;
				if (i > firstToken && word[i - 1] !== WORD.QUOTE) this.#inside.add(this.#lower(i));
				const from = i + this.before(i, end);
				const name = untitled(this.text(from, end));
				if (name.includes(" ") && !this.#byName.has(key(name))) this.#enter(name, this.#kindOfName(name, from));
				i = end - 1;
			}
		}
	}

	/** How many words of a run of capitals after "to", "of" or "the" belong to what stands before a person's name. */
	before(first: number, end: number): number {
		if (!/^(?:to|of|in|for|from|at|the)$/.test(this.#lower(first - 1))) return 0;
		const words = this.text(first, end).split(" ");
		return isTitle(words[0] ?? "") ? 0 : wordsBeforePerson(words);
	}

	#enter(name: string, kind: EntityKind): Entity {
		const words = name.split(" ");
		const entity: Entity = {
			name,
			kind,
			proper: true,
			gender: kind === "person" || kind === "name" ? genderOfName(words[0] ?? "") : null,
			many: false,
			nouns: new Set(kind === "person" ? [] : [singular((words.at(-1) ?? "").toLowerCase())]),
			words: new Set(words.map((part) => part.toLowerCase())),
			body: null,
			owner: null,
			count: 0,
		};
		if (kind === "name" && entity.gender && words.length === 1) entity.kind = "person";
		this.#byName.set(key(name), entity);
		const acronym = words.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]);
		const short =
			kind === "person"
				? [words.at(-1), words[0]]
				: [words.at(-1), words[0], acronym.length > 1 ? acronym.join("") : ""];
		if (words.length > 1)
			for (const part of short) if (part) this.#byPart.set(part, [...(this.#byPart.get(part) ?? []), entity]);
		return entity;
	}

	#kindOfName(name: string, first: number): EntityKind {
		const given = genderOfName(name.split(" ")[0] ?? "");
		if (given && name.includes(" ") && sourceKind(name) === "person") return "person";
		if (this.#table.word[first - 1] === WORD.PREPOSITION && IN_PLACE.test(this.#table.lower[first - 1] ?? ""))
			return "place";
		const kind = sourceKind(name);
		const noun = kindOfNoun((name.split(" ").at(-1) ?? "").toLowerCase());
		if (noun === "body" || noun === "document") return noun;
		if (kind === "person") return "person";
		return name.includes(" ") || /^\p{Lu}{2,}$/u.test(name) ? "body" : "name";
	}

	/** "Fisk", "Ms. Fisk", "the NMB": of those with that word in their name the one mentioned last, or else the first. */
	#short(name: string, mentions: readonly Mention[]): Entity | null {
		if (name.includes(" ")) return null;
		const candidates = this.#byPart.get(name);
		if (!candidates) return null;
		if (candidates.length > 1)
			for (let k = mentions.length - 1; k >= 0 && k > mentions.length - FARTHEST; k--) {
				const { entity } = mentions[k] as Mention;
				if (candidates.includes(entity)) return entity;
			}
		return candidates[0] ?? null;
	}

	/** Words of the article as a name is written. */
	text(first: number, end: number): string {
		const { text, tokens } = this.#model;
		return singleSpaced(text.slice(tokens[first]?.start ?? 0, tokens[Math.max(first, end - 1)]?.end ?? 0)).replace(
			/[’']s$/,
			"",
		);
	}

	#lower(k: number): string {
		return this.#table.lower[k] ?? "";
	}
}

/** "the Transit Workers’ Union": an owner that is a part of the name. */
export const joinsBody = ({ word, lower }: WordTable, k: number): boolean =>
	word[k] === WORD.POSSESSIVE &&
	!/s$/.test(lower[k] ?? "") &&
	word[k - 1] === WORD.NAME &&
	word[k + 1] === WORD.NAME &&
	kindOfNoun(lower[k + 1] ?? "") === "body";

const key = (name: string): string => name.toLowerCase().replace(/^the /, "");
