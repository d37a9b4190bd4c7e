import type { StoryFile } from "../../contract/story-file.ts";
import { register } from "../../core/changes/register.ts";
import { readTouched } from "../../data/story-records.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";

interface Added {
	/** The register's identifiers, in the order of the file's sources. */
	readonly ids: readonly string[];
	readonly told: readonly string[];
}

/** Finds the sources of a file in the register, or adds them with all that the file says; and what was agreed with them. */
export async function addFileSources(
	ctx: Context,
	work: Work,
	storyId: string,
	sources: StoryFile["sources"],
): Promise<Added> {
	const { workspaceId, userId, role } = ctx.actor;
	const at = work.at.toISOString();
	const names = sources.flatMap(({ name, aliases }) => [name, ...aliases]);
	const { records } = await readTouched(work.queries, { workspaceId, storyId }, { names });
	const given = sources.map(({ name, kind, aliases }) => ({ name, kind, aliases, sourceId: ctx.newId() }));
	const { ids, made } = register(records, given, { at, userId, role, storyId, text: "" });
	const fileOf = new Map(given.map(({ sourceId }, place) => [sourceId, sources[place]]));
	for (const source of made.filter(({ mergedIntoId }) => mergedIntoId === null)) {
		const { reliability = null, note = null } = fileOf.get(source.id) ?? {};
		await addRecord(work, "source", { ...source, reliability, note, workspaceId });
	}
	const told: string[] = [];
	const found = given.map(({ sourceId }) => ids.get(sourceId) ?? sourceId);
	const agreed = new Set<string>();
	for (const [place, { name, reliability, note, kind, terms }] of sources.entries()) {
		const id = found[place] ?? "";
		const known = records.source.get(id);
		if (known && (known.reliability !== reliability || known.note !== note || known.kind !== kind))
			told.push(`${name} is in your register already, with another rating, note or kind; yours stay.`);
		if (terms && !agreed.has(id)) {
			agreed.add(id);
			await addRecord(work, "terms", {
				...{ id: ctx.newId(), storyId, sourceId: id, ...terms, identityKnownTo: null, revision: 1 },
				...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
			});
		}
	}
	return { ids: found, told };
}
