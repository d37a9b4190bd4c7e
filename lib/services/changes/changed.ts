import type { Changed } from "../../contract/change.ts";
import {
	claimView,
	commentView,
	correctionView,
	evidenceView,
	type Names,
	originalView,
	sourceView,
	waiverView,
	wordingView,
} from "../../contract/views.ts";
import type { Source } from "../../core/changes/records.ts";
import { readNames } from "../../data/people.ts";
import { claimOf } from "../../data/rows.ts";
import { StoryRecords } from "../../data/story-records.ts";
import type { Context } from "../context.ts";

/** Identifiers of the records to show, by entity. */
export type ToShow = ReadonlyMap<string, readonly string[]>;

/**
 * Records as they stand, deleted ones too.
 *
 * @param storyId leaves out claims, comments and whatever else belongs to other stories.
 * @param withCredited shows also the sources that the claims, the evidence and the originals name.
 */
export async function readChanged(
	ctx: Context,
	event: number,
	toShow: ToShow,
	{ storyId, withCredited }: { storyId: string | null; withCredited: boolean },
): Promise<Changed> {
	const read = new StoryRecords(ctx.db.reader, ctx.actor.workspaceId);
	const isHere = (record: { storyId: string | null }) => storyId === null || record.storyId === storyId;
	const claims = (await read.claims(toShow.get("claim") ?? [])).filter(isHere).map(claimOf);
	const evidence = await read.evidence(toShow.get("evidence") ?? []);
	const comments = (await read.comments(toShow.get("comment") ?? [])).filter(isHere);
	const waivers = (await read.waivers(toShow.get("waiver") ?? [])).filter(isHere);
	const wordings = (await read.wordings(toShow.get("wording") ?? [])).filter(isHere);
	const corrections = (await read.corrections(toShow.get("correction") ?? [])).filter(isHere);
	const originals = (await read.originals(toShow.get("original") ?? [])).filter(isHere);
	const terms = (await read.terms(toShow.get("terms") ?? [])).filter(isHere);
	const ticks = (await read.ticks(toShow.get("tick") ?? [])).filter(isHere);
	const answers = (await read.answers(toShow.get("answer") ?? [])).filter(isHere);
	const attempts = (await read.attempts(toShow.get("attempt") ?? [])).filter(isHere);
	const credited = [...claims.flatMap(({ chain }) => chain), ...evidence, ...originals].flatMap(
		({ sourceId }) => sourceId ?? [],
	);
	const named = new Set(toShow.get("source") ?? []);
	const sources = await read.sources([...new Set([...named, ...credited])]);
	const shown = withCredited ? sources : sources.filter(({ id }) => named.has(id));
	const names = await readViewNames(ctx, read, { files: [...evidence, ...originals], sources, shown });
	claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	return {
		event,
		operations: [],
		claims: claims.map((claim) => claimView(claim, names)),
		evidence: evidence.map((piece) => evidenceView(piece, names)),
		comments: comments.map((comment) => commentView(comment, names)),
		waivers: waivers.map((waiver) => waiverView(waiver, names)),
		wordings: wordings.map((wording) => wordingView(wording, names)),
		corrections: corrections.map((correction) => correctionView(correction, names)),
		originals: originals.flatMap((original) => originalView(original, names) ?? []),
		sources: shown.map((source) => sourceView(source, names)),
		terms,
		ticks,
		answers,
		attempts,
	};
}

async function readViewNames(
	ctx: Context,
	read: StoryRecords,
	{
		files: naming,
		sources,
		shown,
	}: {
		files: readonly { readonly fileId: string | null }[];
		sources: readonly Source[];
		shown: readonly Source[];
	},
): Promise<Names> {
	const people = await readNames(ctx.db.reader, ctx.actor.workspaceId);
	const files = await read.files(naming.flatMap(({ fileId }) => fileId ?? []));
	const counts = await read.claimCounts(shown.map(({ id }) => id));
	const fileById = new Map(files.map((file) => [file.id, file]));
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	return {
		person: (id) => people.get(id),
		source: (id) => sourceById.get(id),
		file: (id) => fileById.get(id),
		isErased: (id) => Boolean(fileById.get(id)?.erasedAt),
		claimCount: (id) => counts.get(id) ?? 0,
	};
}
