import type { AnchorState } from "../core/vocabulary/vocabulary.ts";
import { type ClaimRecord, rowOf, type SpanRecord } from "./claims.ts";
import type { Database, Queries } from "./client.ts";
import type { FileRecord } from "./evidence.ts";
import { insertMany } from "./insert-many.ts";
import type { NewDraft } from "./stories.ts";

/** A draft without its text. */
export interface DraftRecord {
	readonly id: string;
	readonly number: number;
	readonly sha256: string;
	readonly words: number;
	readonly createdAt: Date;
	readonly createdById: string;
	/** What its text was read from. */
	readonly document: { readonly file: FileRecord } | null;
}

const SUMMARY = {
	...{ id: true, number: true, sha256: true, words: true, createdAt: true, createdById: true },
	document: { select: { file: true } },
} as const;

/** The drafts of a story, the newest first. */
export function readDrafts(queries: Queries, storyId: string): Promise<DraftRecord[]> {
	return queries.draft.findMany({ where: { storyId }, orderBy: { number: "desc" }, select: SUMMARY });
}

/** One draft of a story with its text, or null. */
export function readDraft(
	queries: Queries,
	storyId: string,
	number: number,
): Promise<(DraftRecord & { readonly text: string }) | null> {
	return queries.draft.findFirst({ where: { storyId, number }, select: { ...SUMMARY, text: true } });
}

/** Where the living claims of a story stand in one of its drafts. */
export async function readSpans(
	queries: Queries,
	draftId: string,
): Promise<(Omit<SpanRecord, "draftId" | "prefix" | "suffix"> & { readonly claimId: string })[]> {
	const rows = await queries.claimSpan.findMany({
		where: { draftId, claim: { deletedAt: null } },
		orderBy: { start: "asc" },
		select: { claimId: true, start: true, end: true, quote: true, state: true },
	});
	return rows.map((row) => ({ ...row, state: row.state as AnchorState }));
}

/** By claim, where the words stand that were checked last. */
export type CheckedSpans = ReadonlyMap<
	string,
	{ readonly draftId: string; readonly start: number; readonly end: number; readonly quote: string }
>;

/** The last words of each claim that somebody had looked at, by claim: its newest span that is as it was. */
export async function readCheckedSpans(queries: Queries, storyId: string): Promise<CheckedSpans> {
	const rows = await queries.claimSpan.findMany({
		where: { claim: { storyId }, state: "exact" },
		orderBy: { draft: { number: "asc" } },
		select: { claimId: true, draftId: true, start: true, end: true, quote: true },
	});
	return new Map(rows.map(({ claimId, ...span }) => [claimId, span]));
}

/** Stores a draft. */
export async function insertDraft(queries: Queries, draft: NewDraft): Promise<void> {
	await queries.draft.create({ data: draft });
}

/** Stores where claims stand in a draft in which they had no place, and raises their revisions. */
export async function insertSpans(
	queries: Queries,
	provider: Database["provider"],
	storyId: string,
	claims: readonly ClaimRecord[],
	at: Date,
): Promise<ClaimRecord[]> {
	await insertMany(
		queries,
		provider,
		"ClaimSpan",
		claims.map(({ id, span }) => ({ claimId: id, ...span })),
	);
	await queries.claim.updateMany({ where: { storyId }, data: { revision: { increment: 1 }, updatedAt: at } });
	return claims.map((claim) => ({ ...claim, revision: rowOf(claim).revision + 1, updatedAt: at.toISOString() }));
}
