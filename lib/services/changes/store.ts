import { selectorOf } from "../../core/anchoring/selector.ts";
import {
	type Claim,
	ENTITIES,
	type Entity,
	type Patch,
	type Records,
	type Source,
	type Write,
} from "../../core/changes/records.ts";
import { type ClaimRecord, claimSnapshot, insertClaims } from "../../data/claims.ts";
import { saveClaims } from "../../data/save-claims.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord } from "../flat-change.ts";

/** What a patch is stored over. */
export interface Stored {
	readonly records: Records;
	readonly claims: ReadonlyMap<string, ClaimRecord>;
	readonly draftId: string;
	readonly text: string;
}

/** Stores a patch, and notes it for the event. Sources first: chains and evidence name them. */
export async function storePatch(ctx: Context, work: Work, stored: Stored, patch: Patch): Promise<void> {
	await storeFlat(ctx, work, stored, patch, "source");
	await storeClaims(ctx, work, stored, patch);
	for (const entity of ENTITIES)
		if (entity !== "source" && entity !== "claim") await storeFlat(ctx, work, stored, patch, entity);
}

async function storeFlat(
	ctx: Context,
	work: Work,
	{ records }: Stored,
	patch: Patch,
	entity: Exclude<Entity, "claim">,
): Promise<void> {
	for (const write of patch) {
		if (write.entity !== entity) continue;
		const before = records[entity].get(write.id);
		if (before) await changeRecord(work, entity, write.id, before.revision, { ...write.fields });
		else {
			const scope = entity === "source" ? { workspaceId: ctx.actor.workspaceId } : {};
			await addRecord(work, entity, { ...write.fields, ...scope });
		}
	}
}

async function storeClaims(ctx: Context, work: Work, stored: Stored, patch: Patch): Promise<void> {
	const writes = patch.filter((write): write is Extract<Write, { entity: "claim" }> => write.entity === "claim");
	const rowOf = rowsFor(stored, patch);
	const saves = writes.flatMap(({ id, fields }) => {
		const before = stored.claims.get(id);
		return before ? [{ before, after: rowOf(fields, before) }] : [];
	});
	const saved = await saveClaims(work.queries, saves, work);
	for (const [at, { before }] of saves.entries())
		work.record({
			...{ entity: "claim", id: before.id },
			...{ before: claimSnapshot(before), after: claimSnapshot(saved[at] ?? before) },
		});
	const made = writes.filter(({ id }) => !stored.claims.has(id)).map(({ fields }) => rowOf(fields, null));
	await insertClaims(work.queries, ctx.db.provider, made);
	for (const claim of made) work.record({ entity: "claim", id: claim.id, before: null, after: claimSnapshot(claim) });
}

/** Makes claims as they are stored of the fields that changes set. */
function rowsFor({ records, claims, draftId, text }: Stored, patch: Patch) {
	const sources = new Map<string, Pick<Source, "name" | "kind">>(records.source);
	for (const { chain } of claims.values()) for (const hop of chain) sources.set(hop.sourceId, hop);
	for (const write of patch)
		if (write.entity === "source")
			sources.set(write.id, { ...records.source.get(write.id), ...write.fields } as Source);
	return (fields: Partial<Claim>, before: ClaimRecord | null): ClaimRecord => {
		const { start, end, quote: _, anchor, chain, ...rest } = fields;
		const span =
			start === undefined || end === undefined
				? {}
				: { span: { draftId, start, end, ...selectorOf(text, { start, end }), state: anchor ?? "exact" } };
		const hops = chain?.map(({ sourceId, cue }) => {
			const { name = "", kind = "organisation" } = sources.get(sourceId) ?? {};
			return { sourceId, cue, name, kind };
		});
		return { ...before, ...rest, ...span, ...(hops && { chain: hops }) } as ClaimRecord;
	};
}
