import type { ClaimView } from "@/lib/contract/claim.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import { type AnswerRecords, recordsIn } from "./answer-records.ts";
import type { Change } from "./change.ts";

/** What an answer taught. */
export interface Lesson {
	readonly claims: readonly ClaimView[];
	readonly sources: readonly SourceView[];
	readonly revisions: Readonly<Record<string, number>>;
	/** From temporary identifiers to those that the server gave. */
	readonly renames: ReadonlyMap<string, string>;
}

/** Claims and sources as the server last told them, without anything that is still on its way to it. */
export class ServerRecords {
	readonly claims: Map<string, ClaimView>;
	readonly sources: Map<string, SourceView>;
	readonly #now: () => string;

	constructor(claims: readonly ClaimView[], sources: readonly SourceView[], now: () => string) {
		this.claims = new Map(claims.map((claim) => [claim.id, claim]));
		this.sources = new Map(sources.map((source) => [source.id, source]));
		this.#now = now;
	}

	takeClaims(claims: readonly ClaimView[]): void {
		for (const claim of claims) this.claims.set(claim.id, claim);
	}

	takeSources(sources: readonly SourceView[]): void {
		for (const source of sources) this.sources.set(source.id, source);
	}

	/** Takes up the answer to a change. */
	take(change: Change, answer: unknown): Lesson {
		const records = recordsIn(answer);
		const { claims, evidence, comments, sources } = records;
		this.takeClaims(claims);
		if (change.kind === "merge") this.#takeAway(change.ids, claims);
		this.#takeParts(change, records);
		this.takeSources(sources);
		const revisions: Record<string, number> = {};
		for (const record of [...claims, ...evidence, ...comments, ...sources]) revisions[record.id] = record.revision;
		const renames = new Map<string, string>();
		if ("tempId" in change) {
			const made = [...claims, ...evidence, ...comments].find(({ id }) => !isAbout(change, id));
			if (made) renames.set(change.tempId, made.id);
		}
		return { claims, sources, revisions, renames };
	}

	/** The answer to a merge holds only the claim that stays. */
	#takeAway(ids: readonly string[], stays: readonly ClaimView[]): void {
		for (const id of ids) {
			const claim = this.claims.get(id);
			if (!claim || stays.some((one) => one.id === id)) continue;
			this.claims.set(id, { ...claim, deletedAt: this.#now(), revision: claim.revision + 1 });
		}
	}

	/** Evidence and comments live in their claim; some answers name only them. */
	#takeParts(change: Change, { evidence, comments }: Pick<AnswerRecords, "evidence" | "comments">): void {
		if (!("claimId" in change)) return;
		const claim = this.claims.get(change.claimId);
		if (!claim) return;
		const goneId = change.kind === "remove-evidence" || change.kind === "remove-comment" ? change.id : null;
		const together = <T extends { id: string }>(old: readonly T[], fresh: readonly T[]) =>
			[...old.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh]
				.filter(({ id }) => id !== goneId)
				.sort((a, b) => (a.id < b.id ? -1 : 1));
		this.claims.set(claim.id, {
			...claim,
			evidence: together(claim.evidence, evidence),
			comments: together(claim.comments, comments),
		});
	}
}

/** True for the records that the change was about, so that the one it made can be told from them. */
function isAbout(change: Change, id: string): boolean {
	return "id" in change ? change.id === id : "claimId" in change && change.claimId === id;
}
