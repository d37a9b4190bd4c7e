import type { Block } from "../text/block.ts";
import type { SourceKind } from "../vocabulary/vocabulary.ts";
import type { CheckedClaim, CheckedEvidence, CheckedSource, CheckedStory } from "./checked-story.ts";

/** How the examples of rules are written down: only what matters to the example is said, the rest is as the machine leaves it. */

/** A source of the register. Its name is its identifier. */
export const source = (name: string, kind: SourceKind, known: Partial<CheckedSource> = {}): CheckedSource => ({
	id: name,
	name,
	kind,
	groundRule: null,
	anonymityReason: null,
	access: null,
	identityKnownTo: null,
	reliability: null,
	...known,
});

export const person = (name: string, known?: Partial<CheckedSource>) => source(name, "person", known);
export const body = (name: string, known?: Partial<CheckedSource>) => source(name, "organisation", known);
export const outlet = (name: string, known?: Partial<CheckedSource>) => source(name, "publication", known);
export const paper = (name: string, known?: Partial<CheckedSource>) => source(name, "document", known);
export const unnamed = (name: string, known?: Partial<CheckedSource>) => source(name, "unnamed", known);
/** What the machine credits where the text credits nobody. */
export const nobody = (name = "unspecified reports") => source(name, "unknown");

export interface ExampleClaim extends CheckedClaim {
	/** Every source that the claim names. */
	readonly named: readonly CheckedSource[];
}

type Said = Partial<Omit<CheckedClaim, "chain" | "evidence">> & { readonly evidence?: readonly ExampleEvidence[] };
type ExampleEvidence = Partial<CheckedEvidence> & { readonly source?: CheckedSource };

/** A claim that the sources, origin first, are credited with; its words are its quote. */
export function claim(id: string, from: readonly CheckedSource[], quote: string, said: Said = {}): ExampleClaim {
	const { evidence = [], ...rest } = said;
	return {
		id,
		start: 0,
		end: quote.length,
		quote,
		who: "",
		what: quote,
		chain: from.map(({ id: sourceId, name, kind }) => ({ sourceId, name, kind })),
		cue: from.length > 0 ? "said" : null,
		form: from.length > 0 ? "indirect" : "narrated",
		stance: "assert",
		hedge: null,
		attributionStatus: "suggested",
		verificationStatus: "unchecked",
		credibility: null,
		anchor: "exact",
		...rest,
		evidence: evidence.map(({ source: from, ...piece }, at) => ({
			id: `${id}-evidence-${at + 1}`,
			bearing: "supports",
			kind: "documentary",
			locator: "page 1",
			sourceId: from?.id ?? null,
			...piece,
		})),
		named: [...from, ...evidence.flatMap((piece) => piece.source ?? [])],
	};
}

/** A text with claims in it, each placed where its words first stand. The first of several paragraphs is the headline. */
export function withText(text: string, ...claims: readonly ExampleClaim[]): CheckedStory {
	const placed = claims.map((one) => {
		const start = Math.max(0, text.indexOf(one.quote));
		return { ...one, start, end: start + one.quote.length };
	});
	return { ...story(...claims), claims: placed, text: { text, blocks: blocksOf(text) } };
}

function blocksOf(text: string): Block[] {
	const paragraphs = [...text.matchAll(/[^\n]+/g)];
	return paragraphs.map(({ 0: words, index }, at) => ({
		kind: at === 0 && paragraphs.length > 1 ? "title" : "paragraph",
		start: index,
		end: index + words.length,
	}));
}

/** A sentence between two claims, so that neither is taken to go on from the other. */
const APART = 400;

/** The claims as a story, one after the other. */
export function story(...claims: readonly ExampleClaim[]): CheckedStory {
	let at = 0;
	return {
		claims: claims.map(({ named, ...placed }) => {
			const start = at;
			at += placed.quote.length + APART;
			return { ...placed, start, end: start + placed.quote.length };
		}),
		sources: new Map(claims.flatMap(({ named }) => named.map((one) => [one.id, one] as const))),
	};
}
