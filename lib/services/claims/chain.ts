import type { z } from "zod";
import type { chainInput } from "../../contract/claim.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import type { HopRecord } from "../../data/claims.ts";
import { nameKey } from "../../data/flat-records.ts";
import { belongsToStory, findByNames, readSources } from "../../data/sources.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";
import { Refusal } from "../use-case.ts";

/** A source to be found in the register by its names, or added to it. */
export interface SourceWanted {
	readonly name: string;
	readonly kind: SourceKind;
	readonly aliases: readonly string[];
}

/** The chain as it is stored: names are looked up in the register, and those that it does not know are added. */
export async function resolveChain(
	ctx: Context,
	work: Work,
	storyId: string,
	chain: z.output<typeof chainInput>,
): Promise<HopRecord[]> {
	const ids = chain.flatMap((hop) => hop.sourceId ?? []);
	const known = await readSources(
		work.queries,
		{ id: { in: ids }, workspaceId: ctx.actor.workspaceId },
		{ limit: 100 },
	);
	const byId = new Map(known.map((source) => [source.id, source]));
	const byName = await registerSources(
		ctx,
		work,
		storyId,
		chain.flatMap((hop) =>
			hop.name === undefined ? [] : { name: hop.name, kind: hop.kind ?? "organisation", aliases: [] },
		),
	);
	return chain.map((hop) => {
		const source = hop.sourceId === undefined ? byName.get(hop.name ?? "") : byId.get(hop.sourceId);
		if (!source)
			throw new Refusal({
				reason: "not-found",
				message: "A source of this chain is no longer in the register. Choose another.",
			});
		return {
			sourceId: source.id,
			cue: hop.cue ?? null,
			name: source.name,
			kind: source.kind as SourceKind,
		};
	});
}

/** Finds each source in the register, by name or alias, or adds it. Keyed by the name that was asked for. */
export async function registerSources(
	ctx: Context,
	work: Work,
	storyId: string,
	wanted: readonly SourceWanted[],
): Promise<ReadonlyMap<string, { id: string; name: string; kind: string }>> {
	const { workspaceId, userId } = ctx.actor;
	const known = new Map(
		await findByNames(
			work.queries,
			workspaceId,
			storyId,
			wanted.flatMap((source) => [source.name, ...source.aliases]),
		),
	);
	const found = new Map<string, { id: string; name: string; kind: string }>();
	for (const { name, kind, aliases } of wanted) {
		let source: { id: string; name: string; kind: SourceKind } | undefined = known.get(nameKey(name));
		// A short name ("the bank") may be anybody's, so an alias finds only a source of the very same kind.
		source ??= aliases
			.map((alias) => known.get(nameKey(alias)))
			.find((other) => other?.kind === kind && !belongsToStory(kind));
		if (!source) {
			source = { id: ctx.newId(), name, kind };
			await addRecord(
				work,
				"source",
				newSource(source, {
					workspaceId,
					userId,
					storyId,
					aliases,
					at: work.at,
				}),
			);
			known.set(nameKey(name), source);
		}
		found.set(name, source);
	}
	return found;
}

function newSource(
	source: { id: string; name: string; kind: SourceKind },
	{
		workspaceId,
		userId,
		storyId,
		aliases,
		at,
	}: {
		workspaceId: string;
		userId: string;
		storyId: string;
		aliases: readonly string[];
		at: Date;
	},
) {
	return {
		...source,
		workspaceId,
		storyId: belongsToStory(source.kind) ? storyId : null,
		aliases,
		revision: 1,
		createdAt: at.toISOString(),
		createdById: userId,
		updatedAt: at.toISOString(),
		deletedAt: null,
	};
}
