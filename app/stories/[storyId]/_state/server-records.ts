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

	constructor(claims: readonly ClaimView[], sources: readonly SourceView[]) {
		this.claims = new Map(claims.map((claim) => [claim.id, claim]));
		this.sources = new Map(sources.map((source) => [source.id, source]));
	}

	takeClaims(claims: readonly ClaimView[]): void {
		for (const claim of claims) {
			const { evidence = [], comments = [] } = this.claims.get(claim.id) ?? {};
			// Answers to changes name evidence and comments apart from their claim.
			this.claims.set(claim.id, {
				...claim,
				evidence: claim.evidence ?? evidence,
				comments: claim.comments ?? comments,
			});
		}
	}

	takeSources(sources: readonly SourceView[]): void {
		for (const source of sources) this.sources.set(source.id, source);
	}

	/** Takes up the answer to a change. */
	take(change: Change, answer: unknown): Lesson {
		const records = recordsIn(answer);
		const { claims, evidence, comments, sources } = records;
		this.takeClaims(claims);
		this.#takeParts(records);
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

	/** Evidence and comments live in their claim; answers name them apart from it. */
	#takeParts({ evidence, comments }: Pick<AnswerRecords, "evidence" | "comments">): void {
		const together = <T extends { id: string; claimId: string | null; deletedAt: string | null }>(
			claimId: string,
			old: readonly T[],
			fresh: readonly T[],
		) =>
			[...old.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh]
				.filter((part) => part.claimId === claimId && part.deletedAt === null)
				.sort((a, b) => (a.id < b.id ? -1 : 1));
		for (const claimId of new Set([...evidence, ...comments].map((part) => part.claimId))) {
			const claim = claimId === null ? undefined : this.claims.get(claimId);
			if (claim)
				this.claims.set(claim.id, {
					...claim,
					evidence: together(claim.id, claim.evidence, evidence),
					comments: together(claim.id, claim.comments, comments),
				});
		}
	}
}

/** True for the records that the change was about, so that the one it made can be told from them. */
function isAbout(change: Change, id: string): boolean {
	return "id" in change ? change.id === id : "claimId" in change && change.claimId === id;
}
