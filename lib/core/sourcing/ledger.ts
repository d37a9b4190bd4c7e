import { type Line, type LineSource, linesOf, type SourcedClaim } from "./line.ts";
import { type Doubts, type Effect, effectOf } from "./what-if.ts";

/** How much rests on one source. */
export interface Dependence {
	readonly source: LineSource;
	/** Claims that some line through this source supports. */
	readonly claims: readonly string[];
	/** Claims whose every line passes through it: they fall if it falls. */
	readonly falls: readonly string[];
}

/** What rests on one source, while it is counted. */
interface Entry {
	source: LineSource;
	readonly claims: Set<string>;
	readonly falls: Set<string>;
}

interface Held {
	readonly lines: readonly Line[];
	readonly sourceIds: readonly string[];
}

/** What a doubt does to a story: which claims are left without a sure origin, and which have fewer than before. */
export interface WhatIf {
	readonly falls: readonly string[];
	readonly weakens: readonly string[];
}

/**
 * The lines of sourcing of all claims of a story, kept up claim by claim: a change costs as much as the lines of the claim that
 * was changed, however long the story is.
 */
export class SourcingLedger {
	readonly #claims = new Map<string, Held>();
	readonly #sources = new Map<string, Entry>();

	constructor(claims: Iterable<SourcedClaim> = []) {
		for (const claim of claims) this.put(claim);
	}

	/** How many claims there are, those in the story's own voice too. */
	get size(): number {
		return this.#claims.size;
	}

	/** Takes a claim in, or takes it as it is now. */
	put(claim: SourcedClaim): void {
		this.remove(claim.id);
		const lines = linesOf(claim);
		const through = countLines(lines);
		this.#claims.set(claim.id, { lines, sourceIds: [...through.keys()] });
		for (const [sourceId, { source, count }] of through) {
			const entry = this.#sources.get(sourceId) ?? { source, claims: new Set(), falls: new Set() };
			this.#sources.set(sourceId, entry);
			entry.source = source;
			entry.claims.add(claim.id);
			if (count === lines.length) entry.falls.add(claim.id);
		}
	}

	remove(id: string): void {
		for (const sourceId of this.#claims.get(id)?.sourceIds ?? []) {
			const entry = this.#sources.get(sourceId);
			entry?.claims.delete(id);
			entry?.falls.delete(id);
			if (entry?.claims.size === 0) this.#sources.delete(sourceId);
		}
		this.#claims.delete(id);
	}

	linesOf(id: string): readonly Line[] {
		return this.#claims.get(id)?.lines ?? [];
	}

	/** What rests on each source, the one that most claims fall with first. */
	dependences(): Dependence[] {
		return [...this.#sources.values()]
			.sort((a, b) => b.falls.size - a.falls.size || b.claims.size - a.claims.size || byName(a.source, b.source))
			.map(({ source, claims, falls }) => ({ source, claims: [...claims], falls: [...falls] }));
	}

	/** What would become of the claims if the sources were as somebody supposes. Looks only at claims that rest on them. */
	whatIf(doubts: Doubts): WhatIf {
		const touched = new Set<string>();
		for (const sourceId of doubts.keys()) for (const id of this.#sources.get(sourceId)?.claims ?? []) touched.add(id);
		const by: Record<Effect, string[]> = { falls: [], weakens: [], stands: [] };
		for (const id of touched) by[effectOf(this.linesOf(id), doubts)].push(id);
		return { falls: by.falls, weakens: by.weakens };
	}
}

/** How many of a claim's lines pass through each source. */
function countLines(lines: readonly Line[]): Map<string, { source: LineSource; count: number }> {
	const counts = new Map<string, { source: LineSource; count: number }>();
	for (const line of lines)
		for (const source of new Map(line.map((link) => [link.sourceId, link])).values())
			counts.set(source.sourceId, { source, count: (counts.get(source.sourceId)?.count ?? 0) + 1 });
	return counts;
}

const byName = (a: LineSource, b: LineSource): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
