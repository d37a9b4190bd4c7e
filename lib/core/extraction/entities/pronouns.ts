import { sourceKind } from "../attributions/sources/source-kind.ts";
import type { Entity, Mention } from "./entity.ts";

/** Mentions that are looked back over. */
const FARTHEST = 60;
/** Sentences that are looked back over. */
const REACH = 5;

export type Person = "he" | "she" | "it" | "they";

/** The pronoun that a form is of. */
export function pronounOf(form: string): Person | null {
	switch (form) {
		case "he":
		case "him":
		case "his":
			return "he";
		case "she":
		case "her":
		case "hers":
			return "she";
		case "it":
		case "its":
		case "this":
			return "it";
		case "they":
		case "them":
		case "their":
		case "theirs":
		case "most":
		case "many":
		case "both":
			return "they";
		default:
			return null;
	}
}

/** "500 miles", "two hours": nothing that goes on to do anything. */
function isMeasure(nouns: ReadonlySet<string>): boolean {
	for (const noun of nouns) if (MEASURE.test(noun)) return true;
	return false;
}

const MEASURE =
	/^(?:second|minute|hour|day|week|month|year|decade|mile|metre|meter|kilomet(?:re|er)|feet|foot|inch|acre|hectare|tonne|ton|litre|gallon|degree|dollar|pound|euro|percent|point|time)$/;

/** Whether an entity may be called so. */
export function agrees({ kind, gender, many, proper, nouns }: Entity, pronoun: Person): boolean {
	switch (pronoun) {
		case "he":
		case "she":
			return !many && (kind === "person" || (kind === "name" && proper)) && (gender === null || gender === pronoun);
		case "it":
			return !many && kind !== "person" && gender === null;
		case "they":
			return (many && !isMeasure(nouns)) || kind === "body" || (kind === "name" && proper && gender === null);
	}
}

/** Where a pronoun stands. */
export interface Place {
	readonly first: number;
	readonly sentence: number;
	readonly block: number;
	readonly depth: number;
	readonly role: Mention["role"];
}

/** Whom or what a pronoun means: of those mentioned before that agree with it, the one that stands out most. */
export function antecedent(
	mentions: readonly Mention[],
	place: Place,
	pronoun: Person,
	not: (entity: Entity) => boolean = () => false,
): Entity | null {
	let best: Entity | null = null;
	let most = Number.NEGATIVE_INFINITY;
	const seen = new Set<Entity>();
	// "The ministry said they were safe": a body that speaks says "it" of itself.
	const speakers = new Set<Entity>();
	for (let k = mentions.length - 1; k >= 0 && k > mentions.length - FARTHEST; k--) {
		const mention = mentions[k] as Mention;
		if (mention.first >= place.first) continue;
		if (place.sentence - mention.sentence > REACH) break;
		const { entity } = mention;
		if (!agrees(entity, pronoun) || not(entity)) continue;
		// “…,” she said: she is none of those spoken of between the marks.
		if (mention.depth > place.depth && mention.sentence === place.sentence) continue;
		if (pronoun === "they" && !entity.many && isSpeaker(mention, place)) speakers.add(entity);
		const score = weight(mention, place, pronoun) - (speakers.has(entity) ? 5 : 0) + (seen.has(entity) ? 0.5 : 0);
		seen.add(entity);
		if (score > most) {
			most = score;
			best = entity;
		}
	}
	return best;
}

const isSpeaker = (mention: Mention, place: Place): boolean =>
	mention.sentence === place.sentence && mention.role === "main" && place.role !== "main";

const STANDING = { main: 4, subject: 2.5, object: 1, oblique: 0, owner: 0 } as const;

function weight(mention: Mention, place: Place, pronoun: Person): number {
	const { entity, role } = mention;
	let score: number = STANDING[role] - 3 * (place.sentence - mention.sentence);
	if (mention.pronoun) score += 1;
	if (entity.proper) score += pronoun === "it" || pronoun === "they" ? 0.5 : 1.5;
	if (entity.gender === pronoun) score += 3.5;
	if (entity.kind === "place") score -= 3;
	// Papers report; hardly anybody speaks of them.
	if (pronoun === "it" && place.depth > mention.depth && entity.proper && sourceKind(entity.name) === "publication")
		score -= 4;
	// A capital alone may be a person, who is no "it".
	if (entity.kind === "name") score -= pronoun === "it" ? 2.2 : 1;
	// "the club’s wage bill, according to its accounts"
	if (pronoun === "it" && place.role === "owner" && entity.kind === "thing") score -= 2;
	if (pronoun === "it" && entity.kind === "body") score += place.role === "owner" ? 2.5 : 1.5;
	if (pronoun === "they" && !entity.many) score -= 3;
	if (pronoun === "they" && entity.many && entity.kind === "thing") score -= 1;
	if (place.block !== mention.block) score -= 0.5;
	// Whoever is spoken of in a quotation is hardly its speaker, nor the other way round.
	if (mention.depth > place.depth) score -= 3;
	// "his": somebody in the same clause, most often its subject.
	if (place.role === "owner" && mention.sentence === place.sentence) score += 1;
	return score;
}
