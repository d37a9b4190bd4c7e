import { ClaimIndex, MOST_FRESH } from "../../core/memory/claim-index.ts";
import { lookUpKeys, tracesOf } from "../../core/memory/likeness.ts";
import { newestEvent } from "../../data/changes-since.ts";
import type { Database } from "../../data/client.ts";
import { claimsChangedSince, decidedAmong, decidedClaims, type RememberedClaim } from "../../data/memory.ts";
import { readWorkspaces } from "../../data/workspaces.ts";

interface Kept {
	/** The newest event that is in it. */
	readonly event: number;
	readonly index: ClaimIndex;
}

/** Of each newsroom, for as long as its database is open. It holds hashes and no words. */
const KEPT = new WeakMap<Database, Map<string, Promise<Kept>>>();

/** The index of all that a newsroom has decided, up to date with its record. The first asking reads everything. */
export async function rememberedIndex(db: Database, workspaceId: string): Promise<ClaimIndex> {
	const byWorkspace = KEPT.get(db) ?? new Map<string, Promise<Kept>>();
	KEPT.set(db, byWorkspace);
	// One after the other: two that are asked for at once would read everything twice.
	const before = byWorkspace.get(workspaceId);
	const now = (before ?? Promise.resolve(null)).catch(() => null).then((kept) => upToDate(db, workspaceId, kept));
	byWorkspace.set(workspaceId, now);
	return (await now).index;
}

/** Makes the index of every newsroom before anybody asks, so that the first one who does waits for nothing. */
export async function warmMemory(db: Database): Promise<void> {
	for (const { id } of await readWorkspaces(db.reader)) await rememberedIndex(db, id);
}

async function upToDate(db: Database, workspaceId: string, kept: Kept | null): Promise<Kept> {
	// Before the claims: what changes in between is read once more.
	const event = await newestEvent(db.reader, workspaceId);
	if (kept?.event === event) return kept;
	const changed = kept && (await claimsChangedSince(db.reader, workspaceId, kept.event));
	if (!kept || !changed || kept.index.freshCount + changed.length > MOST_FRESH)
		return { event, index: await readAll(db, workspaceId) };
	const known = new Map((await decidedAmong(db.reader, workspaceId, changed)).map((one) => [one.id, one]));
	for (const id of changed) {
		const claim = known.get(id);
		kept.index.put(id, claim ? keysOf(claim) : []);
	}
	return { event, index: kept.index };
}

async function readAll(db: Database, workspaceId: string): Promise<ClaimIndex> {
	const claims: [string, number[]][] = [];
	for await (const page of decidedClaims(db.reader, workspaceId)) {
		for (const claim of page) claims.push([claim.id, keysOf(claim)]);
		// Others have the thread in between.
		await new Promise((later) => setImmediate(later));
	}
	return new ClaimIndex(claims);
}

const keysOf = (claim: RememberedClaim): number[] => lookUpKeys(tracesOf(claim));
