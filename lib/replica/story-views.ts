import type { ClaimView } from "../contract/claim.ts";
import type { EvidenceFileView } from "../contract/evidence.ts";
import type { OriginalView } from "../contract/original.ts";
import type { SourceView } from "../contract/source.ts";
import {
	claimView,
	commentView,
	correctionView,
	evidenceView,
	type Names,
	originalView,
	sourceView,
	waiverView,
	wordingView,
} from "../contract/views.ts";
import type { LookedAt } from "../core/changes/looked-at.ts";
import type { Answer, Attempt, Tick } from "../core/changes/records.ts";
import { type TermsFields, termsBySource, withTerms } from "../core/changes/terms.ts";
import type { Ref, StoryMaps } from "./story-maps.ts";

/** A source with what is agreed with it in the story. */
export type SourceInStory = SourceView & TermsFields;

/** What of a story looks different. */
interface Refreshed {
	readonly claims: ReadonlySet<string>;
	readonly hasSources: boolean;
	readonly hasOriginals: boolean;
	readonly hasLookedAt: boolean;
}

/** A story's claims as they are shown, with evidence, comments and the names of everything in them. */
export class StoryViews {
	readonly #shown: StoryMaps;
	readonly #claims = new Map<string, ClaimView>();
	readonly #files = new Map<string, EvidenceFileView>();
	readonly #erased = new Set<string>();
	readonly #claimCounts = new Map<string, number>();
	readonly #names: Names;

	constructor(shown: StoryMaps, people: ReadonlyMap<string, string>, claims: readonly ClaimView[]) {
		this.#shown = shown;
		this.#names = {
			person: (id) => people.get(id),
			source: (id) => shown.source.get(id),
			file: (id) => this.#files.get(id),
			isErased: (id) => this.#erased.has(id),
			claimCount: (id) => this.#claimCounts.get(id) ?? 0,
		};
		for (const claim of claims) this.#claims.set(claim.id, claim);
	}

	/** The claims as they look now, deleted ones too. */
	claims = (): ReadonlyMap<string, ClaimView> => this.#claims;

	/** Those of these claims that are there. */
	present = (ids: readonly string[]): ClaimView[] => [...new Set(ids)].flatMap((id) => this.#claims.get(id) ?? []);

	/** The sources that are in the register, as they look now in a story. */
	sources(storyId: string): Map<string, SourceInStory> {
		const terms = termsBySource(this.#shown.terms.values(), storyId);
		const living = [...this.#shown.source.values()].filter(({ deletedAt }) => deletedAt === null);
		return new Map(living.map((source) => [source.id, withTerms(sourceView(source, this.#names), terms)]));
	}

	/** What is attached to the sources, as it looks now, oldest first. */
	originals(): OriginalView[] {
		return [...this.#shown.original.values()]
			.filter(({ deletedAt }) => deletedAt === null)
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.flatMap((original) => originalView(original, this.#names) ?? []);
	}

	/** Words that need no check, which claims answer which, and who was asked, as all of it stands now, oldest first. */
	lookedAt(): LookedAt {
		const { tick, answer, attempt } = this.#shown;
		return { ticks: living(tick), answers: living(answer), attempts: living(attempt) };
	}

	learnOriginals(originals: readonly OriginalView[]): void {
		for (const { file, isErased } of originals) {
			this.learnFile(file);
			if (isErased) this.#erased.add(file.id);
		}
	}

	learnFile(file: EvidenceFileView): void {
		this.#files.set(file.id, file);
	}

	learnCounts(sources: readonly SourceView[]): void {
		for (const { id, claimCount } of sources) this.#claimCounts.set(id, claimCount);
	}

	/** A claim of one of the layers as it looks. */
	viewOf(maps: StoryMaps, id: string): ClaimView | undefined {
		const claim = maps.claim.get(id);
		return (
			claim && {
				...claimView(claim, this.#names),
				evidence: maps.evidenceOf(id).map((piece) => evidenceView(piece, this.#names)),
				comments: maps.commentsOf(id).map((comment) => commentView(comment, this.#names)),
				waivers: maps.waiversOf(id).map((waiver) => waiverView(waiver, this.#names)),
				wordings: maps.wordingsOf(id).map((wording) => wordingView(wording, this.#names)),
				corrections: maps.correctionsOf(id).map((correction) => correctionView(correction, this.#names)),
			}
		);
	}

	/** Brings the views up to date with records that changed. Gives the claims that look different, and whether others do. */
	refresh(refs: ReadonlySet<Ref>): Refreshed {
		const claims = new Set<string>();
		const sources = new Set<string>();
		for (const ref of refs) {
			if (ref.startsWith("claim ")) claims.add(ref.slice("claim ".length));
			if (ref.startsWith("source ")) sources.add(ref.slice("source ".length));
		}
		if (sources.size > 0) for (const id of this.#naming(sources)) claims.add(id);
		for (const id of claims) {
			const view = this.viewOf(this.#shown, id);
			if (view) this.#claims.set(id, view);
			else this.#claims.delete(id);
		}
		const hasOriginals = [...refs].some((ref) => ref.startsWith("original "));
		const hasLookedAt = [...refs].some((ref) => /^(?:tick|answer|attempt) /.test(ref));
		const hasTerms = [...refs].some((ref) => ref.startsWith("terms "));
		return { claims, hasSources: sources.size > 0 || hasTerms, hasOriginals, hasLookedAt };
	}

	/** The claims that show the name of one of these sources. */
	#naming(sources: ReadonlySet<string>): string[] {
		return [...this.#claims].flatMap(([id, { chain, evidence }]) =>
			[...chain, ...evidence].some(({ sourceId }) => sourceId !== null && sources.has(sourceId)) ? id : [],
		);
	}
}

const living = <T extends Tick | Answer | Attempt>(records: ReadonlyMap<string, T>): T[] =>
	[...records.values()].filter(({ deletedAt }) => deletedAt === null).sort((a, b) => (a.id < b.id ? -1 : 1));
