import type { Touched } from "../core/changes/kind.ts";
import { nameKey } from "../core/changes/name-key.ts";
import type {
	Answer,
	Attempt,
	Comment,
	Correction,
	Evidence,
	Original,
	Records,
	Source,
	Terms,
	Tick,
	Waiver,
	Wording,
} from "../core/changes/records.ts";
import { type ClaimRecord, readClaims } from "./claims.ts";
import type { Queries } from "./client.ts";
import { inPortions } from "./in-portions.ts";
import {
	answerOf,
	attemptOf,
	claimOf,
	commentOf,
	correctionOf,
	evidenceOf,
	originalOf,
	sourceOf,
	termsOf,
	tickOf,
	waiverOf,
	wordingOf,
} from "./rows.ts";
import { usersOf } from "./sources.ts";

const WITH_ALIASES = { aliases: { orderBy: { id: "asc" }, select: { name: true } } } as const;

/** Records of one workspace, deleted ones too; of one story, but for its sources, where one is named. */
export class StoryRecords {
	readonly #queries: Queries;
	readonly #workspaceId: string;
	readonly #story: { workspaceId: string; id?: string };

	constructor(queries: Queries, workspaceId: string, storyId: string | null = null) {
		this.#queries = queries;
		this.#workspaceId = workspaceId;
		this.#story = { workspaceId, ...(storyId !== null && { id: storyId }) };
	}

	async claims(ids: readonly string[]): Promise<ClaimRecord[]> {
		if (ids.length === 0) return [];
		return readClaims(this.#queries, { ids, workspaceId: this.#workspaceId });
	}

	evidence(ids: readonly string[], ofClaims: readonly string[] = []): Promise<Evidence[]> {
		return inPortions(ids, ofClaims, async (some, claims) => {
			const rows = await this.#queries.evidence.findMany({
				where: {
					OR: [{ id: { in: some } }, { claimId: { in: claims } }],
					claim: { story: this.#story },
				},
			});
			return rows.map(evidenceOf);
		});
	}

	comments(ids: readonly string[], ofClaims: readonly string[] = []): Promise<Comment[]> {
		return inPortions(ids, ofClaims, async (some, claims) => {
			const rows = await this.#queries.comment.findMany({
				where: {
					OR: [{ id: { in: some } }, { claimId: { in: claims } }],
					story: this.#story,
				},
			});
			return rows.map(commentOf);
		});
	}

	waivers = (ids: readonly string[]): Promise<Waiver[]> =>
		this.#here(ids, async (where) => (await this.#queries.waiver.findMany({ where })).map(waiverOf));

	originals = (ids: readonly string[]): Promise<Original[]> =>
		this.#here(ids, async (where) => (await this.#queries.original.findMany({ where })).map(originalOf));

	ticks = (ids: readonly string[]): Promise<Tick[]> =>
		this.#here(ids, async (where) => (await this.#queries.tick.findMany({ where })).map(tickOf));

	answers = (ids: readonly string[]): Promise<Answer[]> =>
		this.#here(ids, async (where) => (await this.#queries.answer.findMany({ where })).map(answerOf));

	attempts = (ids: readonly string[]): Promise<Attempt[]> =>
		this.#here(ids, async (where) => (await this.#queries.attempt.findMany({ where })).map(attemptOf));

	wordings = (ids: readonly string[]): Promise<Wording[]> =>
		this.#here(ids, async (where) => (await this.#queries.wording.findMany({ where })).map(wordingOf));

	corrections = (ids: readonly string[]): Promise<Correction[]> =>
		this.#here(ids, async (where) => (await this.#queries.correction.findMany({ where })).map(correctionOf));

	/** Records by identifier that belong to a story. */
	#here<T>(
		ids: readonly string[],
		read: (where: { id: { in: string[] }; story: { workspaceId: string; id?: string } }) => Promise<T[]>,
	): Promise<T[]> {
		return inPortions(ids, [], (some) => read({ id: { in: some }, story: this.#story }));
	}

	/** Terms by identifier, and those with these sources in every story. */
	terms(ids: readonly string[], ofSources: readonly string[] = []): Promise<Terms[]> {
		return inPortions(ids, ofSources, async (some, sources) => {
			const rows = await this.#queries.terms.findMany({
				where: {
					OR: [{ id: { in: some } }, { sourceId: { in: sources } }],
					story: { workspaceId: this.#workspaceId },
				},
			});
			return rows.map(termsOf);
		});
	}

	/** Sources by identifier, with those that they were merged into, and living ones by name. */
	async sources(ids: readonly string[], names: readonly string[] = []): Promise<Source[]> {
		const keys = [...new Set(names.map(nameKey))];
		const found = new Map<string, Source>();
		for (let wanted = [...new Set(ids)], first = true; wanted.length > 0 || (first && keys.length > 0); first = false) {
			const read = await inPortions(wanted, first ? keys : [], (some, named) => this.#readSources(some, named));
			for (const source of read) found.set(source.id, source);
			wanted = read.flatMap(({ mergedIntoId }) => (mergedIntoId && !found.has(mergedIntoId) ? mergedIntoId : []));
		}
		return [...found.values()];
	}

	async #readSources(ids: string[], keys: string[]): Promise<Source[]> {
		// Unnamed people of other stories are others, and there are thousands of them by the same name.
		const known = { deletedAt: null, OR: [{ storyId: null }, { storyId: this.#story.id ?? null }] };
		const rows = await this.#queries.source.findMany({
			where: {
				workspaceId: this.#workspaceId,
				OR: [{ id: { in: ids } }, { ...known, aliases: { some: { key: { in: keys } } } }],
			},
			select: { id: true },
		});
		const found = rows.map(({ id }) => id);
		return inPortions(found, [], async (some) =>
			(await this.#queries.source.findMany({ where: { id: { in: some } }, include: WITH_ALIASES })).map(sourceOf),
		);
	}

	/** Names of the members of those identifiers. */
	async people(ids: readonly string[]): Promise<Map<string, string>> {
		if (ids.length === 0) return new Map();
		const members = await this.#queries.membership.findMany({
			where: { workspaceId: this.#workspaceId, userId: { in: [...ids] }, removedAt: null },
			select: { userId: true, user: { select: { name: true } } },
		});
		return new Map(members.map(({ userId, user }) => [userId, user.name]));
	}

	files(ids: readonly string[]): Promise<StoredFile[]> {
		return inPortions(ids, [], (some) =>
			this.#queries.evidenceFile.findMany({
				where: { id: { in: some }, workspaceId: this.#workspaceId },
				select: { id: true, name: true, mediaType: true, size: true, sha256: true, erasedAt: true },
			}),
		);
	}

	/** How many claims (not deleted) name each of these sources in their chain. */
	async claimCounts(sourceIds: readonly string[]): Promise<Map<string, number>> {
		const counts = await inPortions(sourceIds, [], (some) =>
			this.#queries.attributionHop.groupBy({
				by: ["sourceId"],
				where: { sourceId: { in: some }, claim: { deletedAt: null } },
				_count: { _all: true },
			}),
		);
		return new Map(counts.map(({ sourceId, _count }) => [sourceId, _count._all]));
	}
}

/** The story of a piece of evidence, removed or not; null where the workspace has none such. */
export async function storyOfEvidence(queries: Queries, workspaceId: string, id: string): Promise<string | null> {
	const row = await queries.evidence.findFirst({
		where: { id, claim: { story: { workspaceId } } },
		select: { claim: { select: { storyId: true } } },
	});
	return row?.claim.storyId ?? null;
}

/** The story of a comment, removed or not; null where the workspace has none such. */
export async function storyOfComment(queries: Queries, workspaceId: string, id: string): Promise<string | null> {
	const row = await queries.comment.findFirst({ where: { id, story: { workspaceId } }, select: { storyId: true } });
	return row?.storyId ?? null;
}

/** What is known of an uploaded file. */
interface StoredFile {
	readonly id: string;
	readonly name: string;
	readonly mediaType: string;
	readonly size: number;
	readonly sha256: string;
	/** When its words were erased for good. */
	readonly erasedAt: Date | null;
}

/** The records that a change touches, and the claims also as they are stored. */
export async function readTouched(
	queries: Queries,
	{ workspaceId, storyId }: { workspaceId: string; storyId: string | null },
	touched: Touched,
): Promise<{ records: Records; stored: ReadonlyMap<string, ClaimRecord> }> {
	const { claims = [], withParts = false, sources = [], names = [] } = touched;
	const read = new StoryRecords(queries, workspaceId, storyId);
	const users = await readUsers(queries, workspaceId, touched.usersOf);
	const stored = [...(await read.claims(claims)), ...users.claims];
	const evidence = [...(await read.evidence(touched.evidence ?? [], withParts ? claims : [])), ...users.evidence];
	const comments = await read.comments(touched.comments ?? [], withParts ? claims : []);
	const credited = withParts
		? [...stored.flatMap(({ chain }) => chain), ...evidence].flatMap(({ sourceId }) => sourceId ?? [])
		: [];
	return {
		stored: byId(stored),
		records: {
			claim: byId(stored.map(claimOf)),
			evidence: byId(evidence),
			comment: byId(comments),
			original: byId([...(await read.originals(touched.originals ?? [])), ...users.originals]),
			waiver: byId(await read.waivers(touched.waivers ?? [])),
			wording: byId(await read.wordings(touched.wordings ?? [])),
			correction: byId(await read.corrections(touched.corrections ?? [])),
			tick: byId(await read.ticks(touched.ticks ?? [])),
			answer: byId(await read.answers(touched.answers ?? [])),
			attempt: byId(await read.attempts(touched.attempts ?? [])),
			terms: byId(await read.terms(touched.terms ?? [], touched.termsOf ?? [])),
			source: byId(await read.sources([...sources, ...credited], names)),
			people: await read.people(touched.people ?? []),
			files: new Set((await read.files(touched.files ?? [])).map(({ id }) => id)),
		},
	};
}

/** What names a source, in whatever story. */
async function readUsers(queries: Queries, workspaceId: string, sourceId: string | undefined) {
	if (sourceId === undefined) return { claims: [], evidence: [], originals: [] };
	const read = new StoryRecords(queries, workspaceId);
	const ids = await usersOf(queries, sourceId);
	return {
		claims: await readClaims(queries, { workspaceId, sourceId }),
		evidence: await read.evidence(ids.evidence),
		originals: await read.originals(ids.originals),
	};
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
	new Map(all.map((one) => [one.id, one]));
