import { register } from "../../core/changes/register.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { readTouched } from "../../data/story-records.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";

/** A source to be found in the register by its names, or added to it. */
export interface SourceWanted {
	readonly name: string;
	readonly kind: SourceKind;
	readonly aliases: readonly string[];
}

/** Finds each source in the register, by name or alias, or adds it. Keyed by the name that was asked for. */
export async function registerSources(
	ctx: Context,
	work: Work,
	storyId: string,
	wanted: readonly SourceWanted[],
): Promise<ReadonlyMap<string, { id: string; name: string; kind: SourceKind }>> {
	const { workspaceId, userId, role } = ctx.actor;
	const names = wanted.flatMap(({ name, aliases }) => [name, ...aliases]);
	const { records } = await readTouched(work.queries, { workspaceId, storyId }, { names });
	const given = wanted.map((source) => ({ ...source, sourceId: ctx.newId() }));
	const by = { at: work.at.toISOString(), userId, role, storyId, text: "" };
	const { ids, made } = register(records, given, by);
	const sources = new Map(records.source);
	for (const source of made.filter(({ mergedIntoId }) => mergedIntoId === null)) {
		await addRecord(work, "source", { ...source, workspaceId });
		sources.set(source.id, source);
	}
	return new Map(
		given.flatMap(({ name, sourceId }) => {
			const source = sources.get(ids.get(sourceId) ?? "");
			return source ? [[name, { id: source.id, name: source.name, kind: source.kind }] as const] : [];
		}),
	);
}
