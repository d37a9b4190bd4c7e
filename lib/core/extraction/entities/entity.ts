import type { Gender } from "./given-names.ts";
import type { EntityKind } from "./nouns.ts";

/** Somebody or something that an article speaks of. */
export interface Entity {
	/** The fullest name; for what has none, the words that first describe it. */
	name: string;
	kind: EntityKind;
	/** It has a name of its own. */
	proper: boolean;
	gender: Gender | null;
	many: boolean;
	/** Nouns that the article calls it by, lower case, singular. */
	readonly nouns: Set<string>;
	/** All words of its descriptions and names, lower case. */
	readonly words: Set<string>;
	/** The body that a person speaks for. */
	body: Entity | null;
	/** Whose document it is. */
	owner: Entity | null;
	/** How often it was mentioned so far. */
	count: number;
}

/** One mention of an entity, in token numbers. */
export interface Mention {
	readonly first: number;
	readonly end: number;
	readonly sentence: number;
	readonly block: number;
	/** How deep in quotation marks. */
	readonly depth: number;
	readonly role: "main" | "subject" | "object" | "oblique" | "owner";
	readonly pronoun: boolean;
	entity: Entity;
}

/** Mentions that a role or description is looked back over for. */
export const FARTHEST = 80;
