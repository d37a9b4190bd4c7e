import { type Line, type LineSource, linesOf } from "../sourcing/line.ts";
import { countOrigins, type OriginCount } from "../sourcing/origins.ts";
import type { EvidenceKind } from "../vocabulary/vocabulary.ts";
import type { CheckedClaim, CheckedSource, CheckedSources } from "./checked-story.ts";
import { isAttack, isWrongdoing } from "./cues.ts";
import { contentWords, partyWords } from "./party.ts";
import { type Vagueness, vaguenessOf } from "./vagueness.ts";

/** Evidence that stands a claim up alone: somebody of the newsroom saw it, has it from who lived it, or holds the document. */
const PRIMARY: readonly EvidenceKind[] = ["witnessed", "first-hand", "documentary"];

/**
 * A claim with what follows from it and from the sources that it names. Rules read claims through this, so that what
 * several rules need is worked out once, and again only when the claim or one of those sources is another object.
 */
export class ClaimReading {
	readonly claim: CheckedClaim;
	/** Who the claim comes from in the end; null in the story's own voice. */
	readonly origin: LineSource | null;
	/** Who stands nearest the story; the origin itself where nobody relays. */
	readonly nearest: LineSource | null;
	/** The other outlet whose report the story uses, the nearest one of several; null where the story uses none. */
	readonly outlet: LineSource | null;
	/** Does the source deny it? */
	readonly denied: boolean;
	/** Lines of sourcing: the chain and the supporting evidence. */
	readonly lines: readonly Line[];
	readonly origins: OriginCount;
	/** Is there evidence that supports it? */
	readonly supported: boolean;
	/** Is there supporting evidence that is enough alone? */
	readonly standsAlone: boolean;
	/** Publications whose reports are laid under it as relayed media in its support. */
	readonly relayedFrom: readonly LineSource[];
	readonly #named: readonly (CheckedSource | undefined)[];
	#alleges: boolean | undefined;
	#words: ReadonlySet<string> | undefined;
	#whoWords: readonly string[] | undefined;
	#vagueness: Vagueness | null | undefined;

	constructor(claim: CheckedClaim, sources: CheckedSources) {
		const supporting = claim.evidence.filter((piece) => piece.bearing === "supports");
		this.claim = claim;
		this.denied = claim.stance === "deny";
		this.origin = claim.chain[0] ?? null;
		this.nearest = claim.chain.at(-1) ?? null;
		this.outlet = claim.chain.findLast((link) => link.kind === "publication") ?? null;
		this.lines = linesOf({
			id: claim.id,
			chain: claim.chain,
			evidence: supporting.map(({ id, bearing, kind, sourceId }) => ({
				id,
				bearing,
				kind,
				source: lineSource(sourceId, sources),
			})),
		});
		this.origins = countOrigins(this.lines);
		this.supported = supporting.length > 0;
		this.standsAlone = supporting.some((piece) => PRIMARY.includes(piece.kind));
		this.relayedFrom = supporting
			.filter(({ kind }) => kind === "relayed-media")
			.flatMap(({ sourceId }) => lineSource(sourceId, sources) ?? [])
			.filter(({ kind }) => kind === "publication");
		this.#named = namedBy(claim).map((id) => sources.get(id));
	}

	/** Does it still hold, or has a source that the claim names become another object? */
	holds(sources: CheckedSources): boolean {
		let at = 0;
		for (const link of this.claim.chain) if (sources.get(link.sourceId) !== this.#named[at++]) return false;
		for (const { sourceId } of this.claim.evidence)
			if (sourceId !== null && sources.get(sourceId) !== this.#named[at++]) return false;
		return true;
	}

	/** Does it accuse, by its words? See `cues.ts`. */
	get alleges(): boolean {
		this.#alleges ??= isWrongdoing(this.claim.quote) || isAttack(this.claim.quote);
		return this.#alleges;
	}

	/** The words of who and what that carry its meaning. */
	get words(): ReadonlySet<string> {
		this.#words ??= new Set(contentWords(`${this.claim.who} ${this.claim.quote}`));
		return this.#words;
	}

	/** The words that tell whom it is about from others. */
	get whoWords(): readonly string[] {
		this.#whoWords ??= partyWords(this.claim.who);
		return this.#whoWords;
	}

	/** How it comes to the reader from nobody in particular; null where somebody is credited or the story says it outright. */
	get vagueness(): Vagueness | null {
		if (this.#vagueness === undefined) this.#vagueness = vaguenessOf(this.claim);
		return this.#vagueness;
	}
}

/** In the order in which `holds` walks them. */
const namedBy = (claim: CheckedClaim): string[] => [
	...claim.chain.map((link) => link.sourceId),
	...claim.evidence.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
];

function lineSource(sourceId: string | null, sources: CheckedSources): LineSource | null {
	if (sourceId === null) return null;
	const source = sources.get(sourceId);
	return source ? { sourceId, name: source.name, kind: source.kind } : null;
}
