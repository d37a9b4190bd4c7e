import type { SourceKind } from "../vocabulary/vocabulary.ts";
import type { Refused } from "./kind.ts";
import { nameKey } from "./name-key.ts";
import type { By, Records, Source, Write } from "./records.ts";

/** A source of the register, or, with a name, one to be found there by it or added under the identifier. */
export interface SourceGiven {
	readonly sourceId: string;
	readonly name?: string | undefined;
	readonly kind?: SourceKind | undefined;
	/** Other names. A short one ("the bank") may be anybody's, so it finds only a source of the very same kind. */
	readonly aliases?: readonly string[];
}

/** Unnamed and unknown sources belong to one story: the same words elsewhere may mean other people. */
export const belongsToStory = (kind: SourceKind): boolean => kind === "unnamed" || kind === "unknown";

/** What has to be loaded so that these sources can be found. */
export const touchedBy = (given: readonly SourceGiven[]) => ({
	sources: given.map(({ sourceId }) => sourceId),
	names: given.flatMap(({ name, aliases = [] }) => (name === undefined ? [] : [name, ...aliases])),
});

/** Refuses sources that are neither in the register nor given by name. */
export function refuseSources(records: Records, given: readonly SourceGiven[]): Refused | null {
	const isKnown = ({ sourceId, name }: SourceGiven) => name !== undefined || standing(records, sourceId) !== undefined;
	if (given.every(isKnown)) return null;
	return { reason: "not-found", message: "This source is no longer in the register. Choose another." };
}

/** The sources that the given ones are, and what has to be written so that they are there. */
export interface Registered {
	/** Lasting identifiers by the ones given; one that is unknown and has no name is missing. */
	readonly ids: ReadonlyMap<string, string>;
	readonly made: readonly Source[];
	readonly writes: readonly Write[];
}

/**
 * Finds each source in the register, by its identifier, a name or an alias, or adds it. An identifier that was given to
 * a source which is there under another is kept as merged into that one, so it goes on leading there.
 */
export function register(records: Records, given: readonly SourceGiven[], by: By): Registered {
	const ids = new Map<string, string>();
	const made = new Map<string, Source>();
	const add = (id: string, one: SourceGiven, name: string, mergedInto: Source | null) =>
		made.set(id, newSource(id, { ...one, name }, by, mergedInto));
	for (const one of given) {
		const known = standing(records, one.sourceId) ?? made.get(one.sourceId);
		if (known) ids.set(one.sourceId, known.mergedIntoId ?? known.id);
		else if (one.name !== undefined) {
			const name = one.name.trim();
			const found = byName([...records.source.values(), ...made.values()], { ...one, name }, by.storyId);
			ids.set(one.sourceId, found?.id ?? one.sourceId);
			add(one.sourceId, one, name, found ?? null);
		}
	}
	const writes = [...made.values()].map((fields): Write => ({ entity: "source", id: fields.id, fields }));
	return { ids, made: [...made.values()], writes };
}

/** The source of that identifier, or the one that it was merged into. */
function standing(records: Records, id: string): Source | undefined {
	const seen = new Set<string>();
	let source = records.source.get(id);
	while (source?.mergedIntoId && !seen.has(source.id)) {
		seen.add(source.id);
		source = records.source.get(source.mergedIntoId);
	}
	return source?.deletedAt === null ? source : undefined;
}

/** Where several share a name, the oldest. */
function byName(
	sources: readonly Source[],
	{ name, kind, aliases = [] }: SourceGiven & { name: string },
	storyId: string,
): Source | undefined {
	const here = sources
		.filter((source) => source.deletedAt === null && (source.storyId === null || source.storyId === storyId))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const called = (key: string) => (source: Source) =>
		[source.name, ...source.aliases].some((other) => nameKey(other) === key);
	const byOwnName = here
		.filter((source) => kind === undefined || belongsToStory(source.kind) === belongsToStory(kind))
		.find(called(nameKey(name)));
	if (byOwnName || kind === undefined || belongsToStory(kind)) return byOwnName;
	const sameKind = here.filter((source) => source.kind === kind);
	for (const alias of aliases) {
		const found = sameKind.find(called(nameKey(alias)));
		if (found) return found;
	}
	return undefined;
}

function newSource(
	id: string,
	{ name, kind = "organisation", aliases = [] }: SourceGiven & { name: string },
	{ at, userId, storyId }: By,
	mergedInto: Source | null,
): Source {
	return {
		id,
		storyId: belongsToStory(kind) ? storyId : null,
		name,
		kind,
		aliases: mergedInto ? [] : [...aliases],
		reliability: null,
		note: null,
		mergedIntoId: mergedInto?.id ?? null,
		revision: 1,
		createdAt: at,
		createdById: userId,
		updatedAt: at,
		deletedAt: mergedInto ? at : null,
	};
}
