import type { Form, VerificationStatus } from "../core/vocabulary/vocabulary.ts";
import type { Queries } from "./client.ts";
import { DECISION } from "./decisions.ts";
import { REDACTION } from "./fold.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { portions } from "./portions.ts";

/** What a newsroom remembers of a claim: its words, not what was decided. */
export interface RememberedClaim {
	readonly id: string;
	readonly who: string;
	readonly form: Form;
	readonly quote: string;
}

/** Claims read at once: others wait for what is done with them. */
const PAGE = 500;

const WORDS = {
	id: true,
	who: true,
	form: true,
	story: { select: { currentDraftId: true } },
	spans: { select: { draftId: true, quote: true } },
} as const;

/**
 * Claims of the workspace that somebody has decided, in stories that are not deleted, some at a time. As one statement a page:
 * Prisma's own three, and an object a row of each, took most of a minute for a hundred thousand claims.
 */
export async function* decidedClaims(queries: Queries, workspaceId: string): AsyncGenerator<RememberedClaim[]> {
	for (let last = ""; ; ) {
		const rows = await queries.$queryRaw<RememberedClaim[]>(
			Prisma.sql`SELECT "Claim"."id" AS "id", "who", "form", "quote" FROM "Claim"
				JOIN "Story" ON "Story"."id" = "Claim"."storyId"
				JOIN "ClaimSpan" ON "ClaimSpan"."claimId" = "Claim"."id" AND "ClaimSpan"."draftId" = "Story"."currentDraftId"
				WHERE "Claim"."id" > ${last} AND "Claim"."deletedAt" IS NULL AND "verificationStatus" <> 'unchecked'
				AND "workspaceId" = ${workspaceId} AND "Story"."deletedAt" IS NULL
				ORDER BY "Claim"."id" LIMIT ${PAGE}`,
		);
		yield rows;
		if (rows.length < PAGE) return;
		last = rows.at(-1)?.id ?? "";
	}
}

/** Those of these claims that are remembered now. */
export async function decidedAmong(
	queries: Queries,
	workspaceId: string,
	ids: readonly string[],
): Promise<RememberedClaim[]> {
	const found: RememberedClaim[] = [];
	for (const some of portions(ids)) {
		const where = { ...isDecided(workspaceId), id: { in: some } };
		found.push(...(await queries.claim.findMany({ where, select: WORDS })).map(rememberedOf));
	}
	return found;
}

const isDecided = (workspaceId: string) => ({
	story: { workspaceId, deletedAt: null },
	deletedAt: null,
	verificationStatus: { not: "unchecked" },
});

interface Row {
	readonly id: string;
	readonly who: string;
	readonly form: string;
	readonly story: { readonly currentDraftId: string };
	readonly spans: readonly { readonly draftId: string; readonly quote: string }[];
}

const rememberedOf = ({ id, who, form, story, spans }: Row): RememberedClaim => ({
	...{ id, who, form: form as Form },
	quote: spans.find(({ draftId }) => draftId === story.currentDraftId)?.quote ?? "",
});

/**
 * The claims that events after `after` changed; null where all have to be read again, as after words were erased or a story was
 * taken away or brought back.
 */
export async function claimsChangedSince(
	queries: Queries,
	workspaceId: string,
	after: number,
): Promise<readonly string[] | null> {
	const event = { workspaceId, number: { gt: after } };
	const stories = await queries.event.findFirst({
		where: { ...event, action: { in: ["story.deleted", "story.restored"] } },
		select: { id: true },
	});
	const sweeping = await queries.eventChange.findFirst({
		where: { event, entity: REDACTION },
		select: { eventId: true },
	});
	if (stories || sweeping) return null;
	// A new story comes with claims that nobody has decided; a later draft names every claim that it moved.
	const rows = await queries.eventChange.findMany({
		where: { event: { ...event, action: { not: "story.created" } }, entity: "claim" },
		select: { entityId: true },
		distinct: ["entityId"],
	});
	return rows.map(({ entityId }) => entityId);
}

/** A decision about a claim, as the record tells it. */
export interface DecisionMade {
	readonly status: VerificationStatus;
	readonly at: string;
	readonly by: string;
}

/** Every decision about these claims, oldest first, by claim. */
export async function readVerdicts(
	queries: Queries,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DecisionMade[]>> {
	const made = new Map<string, DecisionMade[]>();
	for (const some of portions(ids)) {
		const changes = await queries.eventChange.findMany({
			where: {
				entityId: { in: some },
				fields: { contains: '"verificationStatus":' },
				OR: [{ entity: "claim", event: { action: { not: "story.imported" } } }, { entity: DECISION }],
			},
			orderBy: { event: { number: "asc" } },
			select: { entityId: true, fields: true, event: { select: { at: true, actorName: true } } },
		});
		for (const { entityId, fields, event } of changes) {
			const changed = JSON.parse(fields) as {
				verificationStatus?: readonly [unknown, VerificationStatus | DecisionMade | null];
			};
			const said = changed.verificationStatus?.[1];
			if (!said) continue;
			const known = made.get(entityId);
			const decision =
				typeof said === "object" ? said : { status: said, at: event.at.toISOString(), by: event.actorName };
			if (known) known.push(decision);
			else made.set(entityId, [decision]);
		}
	}
	return made;
}

/** Titles of these stories. */
export async function readTitles(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await queries.story.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true } });
	return new Map(rows.map(({ id, title }) => [id, title]));
}
