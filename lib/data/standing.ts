import { createHash } from "node:crypto";
import { claimSnapshot, readClaims } from "./claims.ts";
import type { Queries } from "./client.ts";
import type { Snapshot } from "./field-changes.ts";
import { FLAT_ENTITIES, readAllFlat } from "./flat-records.ts";

/** A record as its tables hold it now; without a snapshot where parts of it are missing. */
export interface StandingRecord {
	readonly entity: string;
	readonly id: string;
	readonly snapshot: Snapshot | null;
}

/** Everything of a workspace that its record tells of, as the tables hold it, some at a time. */
export async function* standingRecords(queries: Queries, workspaceId: string): AsyncGenerator<StandingRecord[]> {
	for (const entity of FLAT_ENTITIES)
		for await (const snapshots of readAllFlat(queries, entity, workspaceId))
			yield snapshots.map((snapshot) => ({ entity, id: String(snapshot.id), snapshot }));
	const files = await queries.evidenceFile.findMany({ where: { workspaceId } });
	yield files.map(({ id, name, mediaType, size, sha256 }) => ({
		...{ entity: "file", id },
		snapshot: { id, name, mediaType, size, sha256 },
	}));
	const stories = await queries.story.findMany({ where: { workspaceId }, select: { id: true, currentDraftId: true } });
	for (const { id: storyId, currentDraftId: draftId } of stories) {
		const claims = await readClaims(queries, { storyId, anchoredIn: draftId });
		yield claims.map((claim) => ({ entity: "claim", id: claim.id, snapshot: claimSnapshot(claim) }));
		const adrift = await queries.claim.findMany({
			where: { storyId, spans: { none: { draftId } } },
			select: { id: true },
		});
		yield adrift.map(({ id }) => ({ entity: "claim", id, snapshot: null }));
		yield await readDrafts(queries, storyId);
	}
}

/** Drafts with the SHA-256 of the text that is there, whatever the row says of it. */
async function readDrafts(queries: Queries, storyId: string): Promise<StandingRecord[]> {
	const drafts = await queries.draft.findMany({ where: { storyId } });
	return drafts.map(({ id, number, text, sha256, documentId }) => {
		const real = createHash("sha256").update(text).digest("hex");
		const snapshot = { id, storyId, number, sha256: real === sha256 ? sha256 : real, documentId };
		return { entity: "draft", id, snapshot };
	});
}
