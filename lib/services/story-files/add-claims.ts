import { evidenceFields } from "../../contract/evidence.ts";
import type { StoryFile } from "../../contract/story-file.ts";
import { selectorOf } from "../../core/anchoring/selector.ts";
import { namedPerson } from "../../core/vocabulary/named-person.ts";
import type { ClaimRecord } from "../../data/claims.ts";
import { DECISION } from "../../data/decisions.ts";
import type { FileRecord } from "../../data/evidence.ts";
import { insertMany } from "../../data/insert-many.ts";
import { freshClaim } from "../claims/create.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { plainName, recordFile } from "../evidence/files.ts";
import { addClaims } from "../stories/create.ts";

type FileClaim = StoryFile["claims"][number];
type FileComment = StoryFile["comments"][number];

interface Into {
	readonly storyId: string;
	readonly draftId: string;
	/** In the order of the file's sources. */
	readonly sourceIds: readonly string[];
	/** Files whose bytes the newsroom has, by SHA-256; what they are is not for the story file to say. */
	readonly filesHere: ReadonlyMap<string, Pick<FileRecord, "mediaType" | "size">>;
}

/** Adds the claims of a file with their evidence and comments, and says what of them could not be brought. */
export async function addFileClaims(ctx: Context, work: Work, file: StoryFile, into: Into): Promise<string[]> {
	const ids = file.claims.map(() => ctx.newId());
	const claims = file.claims.map((claim, place) =>
		claimOf(ctx, work, claim, { id: ids[place] ?? "", ids, file, into }),
	);
	await addClaims(ctx, work, claims);
	for (const [place, claim] of file.claims.entries()) recordDecisions(work, claim, ids[place] ?? "");
	const badLinks = await addEvidence(ctx, work, file, ids, into);
	const comments = [
		...file.claims.flatMap((claim, place) =>
			claim.comments.map((comment) => commentOf(ctx, comment, into.storyId, ids[place] ?? null)),
		),
		...file.comments.map((comment) => commentOf(ctx, comment, into.storyId, null)),
	];
	await insertMany(work.queries, ctx.db.provider, "Comment", comments);
	for (const comment of comments)
		work.record({ entity: "comment", id: comment.id, before: null, after: plain(comment) });
	return badLinks > 0
		? [`${badLinks === 1 ? "One link" : `${badLinks} links`} of evidence left out: not an address of the web.`]
		: [];
}

/** As the record keeps it: instants as text. */
const plain = (row: object): Record<string, unknown> => JSON.parse(JSON.stringify(row));

function claimOf(
	ctx: Context,
	work: Work,
	claim: FileClaim,
	{ id, ids, file, into }: { id: string; ids: readonly string[]; file: StoryFile; into: Into },
): ClaimRecord {
	const { start, end, quote, anchor, who, what, cue, form, stance, hedge } = claim;
	const { attributionStatus, verificationStatus, credibility, flagged, confidence, why, splitFrom } = claim;
	const place = anchor === "orphaned" ? { quote, prefix: "", suffix: "" } : selectorOf(file.text, { start, end });
	const span = { draftId: into.draftId, start, end, ...place, state: anchor };
	return {
		...freshClaim(id, into.storyId, span, work.at),
		...{
			who,
			what,
			cue,
			form,
			stance,
			hedge,
			attributionStatus,
			verificationStatus,
			credibility,
			flagged,
			confidence,
			why,
		},
		chain: claim.chain.map(({ source, cue }) => {
			const { name = "", kind = "unknown" } = file.sources[source] ?? {};
			return { sourceId: into.sourceIds[source] ?? "", name, kind, cue };
		}),
		splitFromId: splitFrom === null ? null : (ids[splitFrom] ?? null),
		createdById: claim.isByHand ? ctx.actor.userId : null,
	};
}

/** Who decided it elsewhere, and when: told by the record, for nobody here did. */
function recordDecisions({ record }: Work, claim: FileClaim, id: string): void {
	const { attributionSet, verificationSet } = claim;
	if (!attributionSet && !verificationSet) return;
	const after = {
		...(attributionSet && { attributionStatus: { status: claim.attributionStatus, ...attributionSet } }),
		...(verificationSet && { verificationStatus: { status: claim.verificationStatus, ...verificationSet } }),
	};
	record({ entity: DECISION, id, before: null, after });
}

async function addEvidence(
	ctx: Context,
	work: Work,
	{ claims }: StoryFile,
	ids: readonly string[],
	{ sourceIds, filesHere }: Into,
): Promise<number> {
	let badLinks = 0;
	const fileIds = new Map<string, string>();
	const rows = [];
	for (const [place, { evidence }] of claims.entries())
		for (const { source, file, by, at, retrievedAt, ...piece } of evidence) {
			const isLink = evidenceFields.shape.url.safeParse(piece.url).success;
			if (!isLink) badLinks++;
			let fileId: string | null = null;
			const known = file && filesHere.get(file.sha256);
			if (file && known) {
				const name = plainName(file.name);
				const key = `${file.sha256} ${name}`;
				fileId = fileIds.get(key) ?? ctx.newId();
				if (!fileIds.has(key)) await recordFile(ctx, work, { id: fileId, name, sha256: file.sha256, ...known });
				fileIds.set(key, fileId);
			}
			rows.push({
				...{ id: ctx.newId(), claimId: ids[place] ?? "", ...piece, url: isLink ? piece.url : null, fileId },
				sourceId: source === null ? null : (sourceIds[source] ?? null),
				retrievedAt: retrievedAt === null ? null : new Date(retrievedAt),
				...{ revision: 1, createdAt: new Date(at), createdById: namedPerson(by) },
				...{ updatedAt: work.at, deletedAt: null },
			});
		}
	await insertMany(work.queries, ctx.db.provider, "Evidence", rows);
	for (const row of rows) work.record({ entity: "evidence", id: row.id, before: null, after: plain(row) });
	return badLinks;
}

function commentOf(ctx: Context, { body, by, at, resolved }: FileComment, storyId: string, claimId: string | null) {
	return {
		...{ id: ctx.newId(), storyId, claimId, body, revision: 1, createdAt: new Date(at), createdById: namedPerson(by) },
		updatedAt: new Date(resolved?.at ?? at),
		...{
			resolvedAt: resolved && new Date(resolved.at),
			resolvedById: resolved && namedPerson(resolved.by),
			deletedAt: null,
		},
	};
}
