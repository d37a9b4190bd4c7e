import { tagWords } from "../../english/tag-words.ts";
import { isFiniteVerb, WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import { firstWhere } from "../../text/first-where.ts";
import { isTooLong, type TextModel } from "../../text/text-model.ts";
import { quotedTokens } from "../attributions/chains/quoted-tokens.ts";
import type { Entity, Mention } from "./entity.ts";
import { EntityBook } from "./entity-book.ts";
import { type Phrase, phrasesOf } from "./mentions.ts";
import { agrees, antecedent, pronounOf } from "./pronouns.ts";
import { relate } from "./relations.ts";

/** Who and what an article speaks of, and where. */
export interface Entities {
	/** Every mention, in text order. */
	readonly mentions: readonly Mention[];
	/** The mention whose words hold a token, the shortest of several; null where none does. */
	at(token: number): Mention | null;
	/** The longest mention that begins at a token and ends no later than `end`. */
	from(token: number, end: number): Mention | null;
	/** The entity that is called by this full name. */
	named(name: string): Entity | null;
	/** Whom or what a pronoun or possessive means that stands at a token, leaving some out. */
	meant(token: number, not: (entity: Entity) => boolean): Entity | null;
}

/** Several stages ask for the entities of the same text model. */
const read = new WeakMap<TextModel, Entities>();

/** The entities of an article, read once. */
export function entitiesOf(model: TextModel): Entities {
	let entities = read.get(model);
	if (!entities) {
		entities = readEntities(model, tagWords(model), quotedTokens(model));
		read.set(model, entities);
	}
	return entities;
}

/**
 * Reads all mentions of an article in one pass, credited or not: names, roles, descriptions and pronouns, each with the
 * entity that it means. Linear: what is looked back over is bounded.
 */
function readEntities(model: TextModel, table: WordTable, depth: Uint8Array): Entities {
	const book = new EntityBook(model, table);
	const mentions: Mention[] = [];
	let waiting: Waiting[] = [];
	for (const [at, sentence] of model.sentences.entries()) {
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		if (isTooLong(sentence)) continue;
		const phrases = phrasesOf(table, sentence).sort((a, b) => a.first - b.first || b.end - a.end);
		const inSentence: Mention[] = [];
		for (const [k, phrase] of phrases.entries()) {
			const place = {
				first: phrase.first,
				end: phrase.end,
				sentence: at,
				block: sentence.block,
				depth: depth[phrase.first] ?? 0,
				role: phrase.role,
				pronoun: phrase.pronoun,
			};
			const entity = phrase.pronoun
				? pronounEntity(table, mentions, place)
				: book.entityOf(phrase, mentions, place, partner(table, phrases, k));
			if (!entity) {
				if (/^s?he$/.test(table.lower[phrase.first] ?? "")) waiting.push({ place, at: mentions.length });
				continue;
			}
			waiting = nameWaiting(table, mentions, waiting, entity, place);
			entity.count++;
			const mention = { ...place, entity };
			mentions.push(mention);
			inSentence.push(mention);
		}
		relate(table, inSentence, sentence);
	}
	return {
		mentions,
		at: (token) => holding(mentions, token),
		from(token, end) {
			let best: Mention | null = null;
			const first = firstWhere(mentions.length, (k) => (mentions[k]?.first ?? 0) >= token);
			for (let k = first; k < mentions.length && mentions[k]?.first === token; k++) {
				const mention = mentions[k] as Mention;
				if (mention.end <= end && (!best || mention.end > best.end)) best = mention;
			}
			return best;
		},
		named: (name) => book.named(name),
		meant(token, not) {
			const pronoun = pronounOf(table.lower[token] ?? "");
			const here = holding(mentions, token);
			if (!pronoun || !here) return null;
			if (here.pronoun && !not(here.entity)) return here.entity;
			const before = firstWhere(mentions.length, (k) => (mentions[k]?.first ?? 0) >= token);
			return antecedent(mentions.slice(Math.max(0, before - 60), before), here, pronoun, not);
		},
	};
}

function pronounEntity(table: WordTable, mentions: readonly Mention[], place: Omit<Mention, "entity">): Entity | null {
	const pronoun = pronounOf(table.lower[place.first] ?? "");
	const found = pronoun && antecedent(mentions, place, pronoun);
	if (!found) return null;
	if ((pronoun === "he" || pronoun === "she") && found.gender === null) {
		found.gender = pronoun;
		found.kind = "person";
	}
	return found;
}

/** A pronoun that nobody named so far agrees with, and how many mentions came before it. */
interface Waiting {
	readonly place: Omit<Mention, "entity">;
	readonly at: number;
}

/** “…,” she said. Ada Bell found it.: who is named only in the next sentence. Gives the pronouns that wait on. */
function nameWaiting(
	table: WordTable,
	mentions: Mention[],
	waiting: Waiting[],
	entity: Entity,
	{ sentence, role, depth }: Omit<Mention, "entity">,
): Waiting[] {
	if (waiting.length === 0) return waiting;
	const near = waiting.filter(({ place }) => sentence - place.sentence <= 1);
	if (!entity.proper || entity.kind !== "person" || role !== "main" || depth > 0) return near;
	return near.filter(({ place, at }) => {
		const pronoun = pronounOf(table.lower[place.first] ?? "");
		if (place.sentence === sentence || !pronoun || !agrees(entity, pronoun)) return true;
		mentions.splice(at, 0, { ...place, entity });
		return false;
	});
}

/** The phrase after the comma that follows this one: "Olav Marsh, a baker", "a driver, Jan Roos,"; null where it is an item of a list. */
function partner(table: WordTable, phrases: readonly Phrase[], k: number): Phrase | null {
	const { word, lower } = table;
	const phrase = phrases[k] as Phrase;
	const next = phrases.find(({ first }, n) => n > k && first === phrase.end + 1);
	if (!next || word[phrase.end] !== WORD.COMMA || next.pronoun) return null;
	if (!isSetOff(table, next)) return null;
	const after = word[next.end] ?? 0;
	if (after === WORD.COORDINATOR) return null;
	if (after === WORD.COMMA && word[next.end + 1] === WORD.COORDINATOR && lower[next.end + 1] === "and") {
		for (let i = next.end + 2; i < next.end + 10; i++) {
			if (word[i] === WORD.FINITE || word[i] === WORD.AUXILIARY) return next;
			if ((word[i] ?? 0) <= WORD.STOP) return null;
		}
	}
	return next;
}

/** A mark follows the phrase before any verb does: "…, a leaked cable says" is a clause of its own. */
function isSetOff({ word }: WordTable, { end }: Phrase): boolean {
	for (let k = end; k < end + 20; k++) {
		const is = word[k] ?? WORD.STOP;
		if (isFiniteVerb(is)) return false;
		if (is <= WORD.STOP && is !== WORD.OTHER) return true;
		if (is === WORD.RELATIVE || is === WORD.THAT) return true;
	}
	return true;
}

/** The shortest mention that holds a token, by bisection. */
function holding(mentions: readonly Mention[], token: number): Mention | null {
	const after = firstWhere(mentions.length, (k) => (mentions[k]?.first ?? 0) > token);
	let best: Mention | null = null;
	for (let k = after - 1; k >= 0 && k > after - 8; k--) {
		const mention = mentions[k] as Mention;
		if (mention.end > token && (!best || mention.end - mention.first < best.end - best.first)) best = mention;
	}
	return best;
}
