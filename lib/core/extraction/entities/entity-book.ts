import { READING } from "../../english/inflection.ts";
import { WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import type { TextModel } from "../../text/text-model.ts";
import { sourceKind } from "../attributions/sources/source-kind.ts";
import { type Entity, FARTHEST, type Mention } from "./entity.ts";
import { FullNames, joinsBody } from "./full-names.ts";
import { ANY_DOCUMENT, COMPANY, isCompany, isResearch, PAPER, RESEARCH, SURVEY } from "./general-nouns.ts";
import { genderOfName } from "./given-names.ts";
import { longEnd, NAME_JOINS, type Phrase } from "./mentions.ts";
import { isTitle, untitled } from "./names.ts";
import { type EntityKind, genderOfNoun, isMany, kindOfNoun, singular } from "./nouns.ts";
import { agrees } from "./pronouns.ts";

const AGAIN = /^(?:the|this|that|these|those|both|its|his|her|their)$/;

/** Keeps an article's entities while it is read, and finds which of them a phrase means. */
export class EntityBook {
	readonly #table: WordTable;
	readonly #names: FullNames;

	constructor(model: TextModel, table: WordTable) {
		this.#table = table;
		this.#names = new FullNames(model, table);
	}

	named(name: string): Entity | null {
		return this.#names.named(name);
	}

	/** Whom or what a phrase means that is no pronoun. */
	entityOf(
		phrase: Phrase,
		mentions: readonly Mention[],
		place: Omit<Mention, "entity">,
		partner: Phrase | null,
	): Entity {
		const { word } = this.#table;
		const own = this.#ofName(phrase, mentions);
		if (own) {
			if (partner && word[partner.head] === WORD.NOUN && isOfKind(own, kindOfNoun(this.#lower(partner.head))))
				this.#describe(own, partner);
			return own;
		}
		// "a driver, Jan Roos,", "the winner, Jan Roos, 61"
		const name = partner && word[partner.head] === WORD.NAME ? this.#ofName(partner, mentions) : null;
		// "the operator, Harbour East,": two capitals alone make no person.
		if (name?.kind === "person" && name.gender === null && name.nouns.size === 0)
			name.kind = kindOfNoun(this.#lower(phrase.head)) === "body" ? "body" : "person";
		if (name && isOfKind(name, kindOfNoun(this.#lower(phrase.head)))) {
			// "the company", named only now: it had this name all along.
			const nameless = this.#again(phrase, mentions, place);
			if (nameless && !nameless.proper && !nameless.many) {
				Object.assign(nameless, { name: name.name, proper: true, kind: name.kind, gender: name.gender });
				for (const noun of nameless.nouns) name.nouns.add(noun);
			}
			this.#describe(name, phrase);
			return name;
		}
		const before = mentions.at(-1);
		// "Olav Marsh, a baker,": said of him already.
		if (
			before &&
			before.end + 1 === phrase.first &&
			before.entity.proper &&
			before.entity.nouns.has(singular(this.#lower(phrase.head)))
		)
			return before.entity;
		return this.#again(phrase, mentions, place) ?? this.#describedNew(phrase);
	}

	/** The entity of the name that a phrase ends in: "Governor Ilse Tamm", "the farmer Emil Straub", "Fisk". */
	#ofName(phrase: Phrase, mentions: readonly Mention[]): Entity | null {
		const { word } = this.#table;
		if (word[phrase.head] !== WORD.NAME) return null;
		let first = phrase.head;
		while (
			first > phrase.first &&
			(joinsBody(this.#table, first - 1) ||
				(word[first - 1] !== WORD.POSSESSIVE && isNamePart(word[first - 1] ?? 0, this.#lower(first - 1))))
		)
			first--;
		while (first < phrase.head && word[first] !== WORD.NAME) first++;
		first += this.#names.before(first, phrase.head + 1);
		const whole = this.#names.text(first, phrase.head + 1);
		const bare = untitled(whole);
		// "the President": whoever was called so with a name.
		if (isTitle(bare) && word[phrase.first] === WORD.DETERMINER) {
			const noun = bare.toLowerCase();
			for (let k = mentions.length - 1; k >= 0 && k > mentions.length - FARTHEST; k--) {
				const { entity } = mentions[k] as Mention;
				if (entity.proper && entity.name !== bare && entity.nouns.has(noun)) return entity;
			}
		}
		// "Expulsion is unlikely": a word that only opens a sentence is hardly a name.
		const opens = !bare.includes(" ") && !this.#names.isKnown(bare) && genderOfName(bare) === null;
		// "Hale said", but not "Analysts said"
		const says = word[phrase.end] === WORD.FINITE && ((this.#table.readings[phrase.end] ?? 0) & READING.CLAUSE) !== 0;
		const isName = /^\p{Lu}{2,}$/u.test(bare) || (says && !isMany(bare.toLowerCase()));
		if (opens && phrase.end - phrase.first === 1 && !isName) return null;
		const entity = this.#names.of(bare, first, mentions);
		if (bare !== whole || isTitle(whole.split(" ")[0] ?? "")) {
			const titles = whole
				.slice(0, whole.length - bare.length)
				.trim()
				.split(" ")
				.filter(Boolean);
			for (const title of titles) entity.nouns.add(title.toLowerCase().replace(/\.$/, ""));
			if (titles.length > 0) entity.kind = "person";
			for (const title of titles)
				entity.gender ??= /^(?:Ms|Mrs|Miss|Dame|Lady|Sister)/.test(title)
					? "she"
					: /^(?:Mr|Sir|Lord)/.test(title)
						? "he"
						: null;
		}
		for (let k = phrase.first; k < first; k++)
			if (word[k] === WORD.NOUN && word[k + 1] !== WORD.POSSESSIVE) {
				const noun = singular(this.#lower(k));
				// "team member Ada Bell", "union leader Jan Roos"
				if (kindOfNoun(noun) === "body" && word[k + 1] === WORD.NOUN) {
					entity.body ??= this.#bodyCalled(noun, mentions);
					continue;
				}
				entity.nouns.add(noun);
				const kind = kindOfNoun(noun);
				if (entity.kind === "name" && kind !== "thing") entity.kind = kind;
			}
		return entity;
	}

	/** The body that was called so last. */
	#bodyCalled(noun: string, mentions: readonly Mention[]): Entity | null {
		for (let k = mentions.length - 1; k >= 0 && k > mentions.length - FARTHEST; k--) {
			const { entity } = mentions[k] as Mention;
			if (entity.kind === "body" && entity.nouns.has(noun)) return entity;
		}
		return null;
	}

	#describe(entity: Entity, phrase: Phrase): void {
		const head = singular(this.#lower(phrase.head));
		entity.nouns.add(head);
		for (let k = phrase.first; k < phrase.end; k++) entity.words.add(this.#lower(k));
		const kind = kindOfNoun(head);
		if (entity.kind === "name" && kind !== "thing") entity.kind = kind;
		entity.gender ??= genderOfNoun(head);
	}

	/** "the governor", "the company", "the 26-year-old winger": somebody or something mentioned before. */
	#again(phrase: Phrase, mentions: readonly Mention[], place: Omit<Mention, "entity">): Entity | null {
		const { word } = this.#table;
		if (!AGAIN.test(this.#lower(phrase.first)) || phrase.end - phrase.first < 2) return null;
		const noun = singular(this.#lower(phrase.head));
		const many = isMany(this.#lower(phrase.head));
		const said: string[] = [];
		for (let k = phrase.first + 1; k < phrase.head; k++)
			if (word[k] === WORD.NOUN || word[k] === WORD.ADJECTIVE || word[k] === WORD.NAME) said.push(this.#lower(k));
		const kind = kindOfNoun(noun);
		const aged = said.some((part) => /-year-old$/.test(part));
		const gender = genderOfNoun(noun);
		let general: Entity | null = null;
		let most = 0;
		let company: Entity | null = null;
		for (let k = mentions.length - 1; k >= 0 && k > mentions.length - FARTHEST; k--) {
			const { entity, sentence } = mentions[k] as Mention;
			if (entity.many !== many && !(entity.proper && !many) && !(many && entity.kind === "body")) continue;
			if (ANY_DOCUMENT.test(noun) && entity.kind === "document" && entity.owner && said.length === 0) return entity;
			if (RESEARCH.test(noun) && many && said.length === 0 && isResearch(entity)) return entity;
			if (SURVEY.test(noun) && (entity.nouns.has("poll") || entity.nouns.has("survey"))) return entity;
			if (entity.nouns.has(noun) && said.every((part) => entity.words.has(part) || /^(?:same|former|new)$/.test(part)))
				return entity;
			if (general || !entity.proper || many) continue;
			const near = place.sentence - sentence <= 3;
			if (COMPANY.test(noun) && isCompany(noun, entity) && said.length === 0) {
				if (entity.count <= most) continue;
				most = entity.count;
				company = entity;
			} else if (PAPER.test(noun) && said.length === 0 && sourceKind(entity.name) === "publication") general = entity;
			else if (aged && kind === "person" && entity.kind === "person" && near) general = entity;
			else if (gender && /^(?:man|woman)$/.test(noun) && near && said.length === 0 && agrees(entity, gender))
				general = entity;
		}
		return general ?? company;
	}

	#describedNew(phrase: Phrase): Entity {
		const head = this.#lower(phrase.head);
		const words = new Set<string>();
		for (let k = phrase.first; k < phrase.end; k++) words.add(this.#lower(k));
		return {
			name: this.#names.text(phrase.first, longEnd(this.#table, phrase)),
			kind: kindOfNoun(head),
			proper: false,
			gender: genderOfNoun(head),
			many: isMany(head) || this.#table.word[phrase.head] === WORD.NUMBER,
			nouns: new Set([singular(head)]),
			words,
			body: null,
			owner: null,
			count: 0,
		};
	}

	#lower(k: number): string {
		return this.#table.lower[k] ?? "";
	}
}

/** Whether a noun of this kind can rename an entity. */
const isOfKind = (entity: Entity, kind: EntityKind): boolean =>
	(kind === "person" || kind === "body") && (entity.kind === kind || entity.kind === "name");

const isNamePart = (word: number, lower: string): boolean => word === WORD.NAME || NAME_JOINS.test(lower);
