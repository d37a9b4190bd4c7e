import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Database } from "../../lib/data/client.ts";
import { commitmentTo, eventHash, headStatement } from "../../lib/data/event-hash.ts";
import { deleteClaims } from "../../lib/services/claims/delete.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { listClaims } from "../../lib/services/claims/read.ts";
import { mergeClaims, splitClaim } from "../../lib/services/claims/reshape.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment, editComment } from "../../lib/services/comments/comments.ts";
import { addEvidence, editEvidence } from "../../lib/services/evidence/evidence.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { redo, undo } from "../../lib/services/history/undo.ts";
import { addPerson, changeRole } from "../../lib/services/people/people.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { mergeSources } from "../../lib/services/sources/merge.ts";
import { createSource, editSource, listSources } from "../../lib/services/sources/sources.ts";
import { editStory, listStories } from "../../lib/services/stories/stories.ts";
import { isWhole, verifyAll } from "../../lib/services/verify/verify.ts";
import { onBothInstallations, opened, ownerOf, start } from "../support/installation.ts";
import { claimOf, claimsOf, commentOf, done, pieceOf } from "../support/newsroom.ts";

/** A newsroom in which about everything was done once. */
async function busyNewsroom(settings: Parameters<typeof start>[0]) {
	await start(settings);
	const runtime = opened(settings);
	const ctx = await ownerOf(runtime);
	const [story] = done(await listStories(ctx, {}));
	const storyId = story?.id ?? "";
	const claims = async () => done(await listClaims(ctx, { storyId }));
	const first = async () => {
		const [claim] = await claims();
		if (!claim) throw new Error("The sample story has no claims.");
		return { id: claim.id, revision: claim.revision, claim };
	};
	const { id: claimId, revision } = await first();
	claimsOf(
		await tagClaims(ctx, { claims: [{ id: claimId, revision }], set: { flagged: true, assigneeId: ctx.actor.userId } }),
	);
	claimOf(
		await editClaim(ctx, {
			claimId,
			revision: revision + 1,
			who: "The fleet",
			chain: [{ name: "Rosalind Vey", kind: "person" }],
		}),
	);
	done(await undo(ctx, { storyId }));
	done(await redo(ctx, { storyId }));
	const file = done(await storeFile(ctx, { name: "log.txt", bytes: Buffer.from("40 ships") }));
	const piece = pieceOf(
		await addEvidence(ctx, {
			claimId,
			bearing: "supports",
			kind: "documentary",
			locator: "l. 1",
			fileId: file.id,
			source: { name: "The port", kind: "organisation" },
		}),
	);
	pieceOf(await editEvidence(ctx, { evidenceId: piece.id, revision: 1, title: "Log", note: "Seen by us." }));
	const comment = commentOf(await addComment(ctx, { storyId, claimId, body: "Who counted?" }));
	commentOf(await editComment(ctx, { commentId: comment.id, revision: 1, resolved: true }));
	done(await undo(ctx, { storyId }));
	const source = done(
		await createSource(ctx, { name: "The harbour office", kind: "organisation", aliases: ["the office"] }),
	);
	done(await editSource(ctx, { sourceId: source.id, revision: 1, note: "Open on weekdays." }));
	const port = done(await listSources(ctx, { query: "port" })).find((one) => one.name === "The port");
	done(await mergeSources(ctx, { fromId: source.id, intoId: port?.id }));
	const { claim } = await first();
	const at = claim.start + claim.quote.indexOf(" ", 6) + 1;
	const parts = claimsOf(await splitClaim(ctx, { claimId, revision: claim.revision, at }));
	claimsOf(await mergeClaims(ctx, { claims: parts.map((part) => ({ id: part.id, revision: part.revision })) }));
	const last = (await claims()).at(-1);
	claimsOf(await deleteClaims(ctx, { claims: [{ id: last?.id, revision: last?.revision }] }));
	done(await editStory(ctx, { storyId, revision: 1, title: "The fleet sails" }));
	const person = done(await addPerson(ctx, { name: "Mira", email: "mira@gazette.example", role: "viewer" }));
	done(await changeRole(ctx, { userId: person.userId, revision: 1, role: "checker" }));
	return {
		settings,
		runtime,
		db: runtime.db,
		storyId,
		claimId,
		fileSha256: file.sha256,
		dataFolder: settings.dataFolder,
	};
}
type Busy = Awaited<ReturnType<typeof busyNewsroom>>;

const check = async ({ runtime }: Busy, printed: { number: number; hash: string } | null = null) => {
	const [found] = await verifyAll(runtime.db, runtime.files, runtime.publicKey, printed);
	if (!found) throw new Error("There is no newsroom.");
	return found;
};

const fileOf = ({ dataFolder, fileSha256 }: Busy) => join(dataFolder, "files", fileSha256.slice(0, 2), fileSha256);
const one = async (rows: Promise<{ id: string }[]>) => (await rows)[0]?.id ?? "";

/** What somebody with the database in their hands may do, and the record that must be named for it. */
const ALTERATIONS: readonly (readonly [
	string,
	string,
	(newsroom: Busy, db: Database["writer"]) => Promise<unknown>,
])[] = [
	[
		"a claim's status",
		"claim",
		({ claimId }, db) => db.claim.update({ where: { id: claimId }, data: { verificationStatus: "confirmed" } }),
	],
	[
		"a rating that a claim never had",
		"claim",
		({ claimId }, db) => db.claim.update({ where: { id: claimId }, data: { credibility: 2 } }),
	],
	[
		"a claim taken away",
		"claim",
		({ claimId }, db) => db.claim.update({ where: { id: claimId }, data: { deletedAt: new Date() } }),
	],
	[
		"a span's offsets",
		"claim",
		({ claimId }, db) => db.claimSpan.updateMany({ where: { claimId }, data: { start: 1 } }),
	],
	[
		"a span's quote",
		"claim",
		({ claimId }, db) => db.claimSpan.updateMany({ where: { claimId }, data: { quote: "Fifty ships" } }),
	],
	["a span removed", "claim", ({ claimId }, db) => db.claimSpan.deleteMany({ where: { claimId } })],
	[
		"a chain that credits somebody else",
		"claim",
		async ({ claimId }, db) => {
			const sourceId = await one(db.source.findMany({ where: { name: "The port" } }));
			return db.attributionHop.updateMany({ where: { claimId }, data: { sourceId } });
		},
	],
	[
		"a source's name",
		"source",
		(_, db) => db.source.updateMany({ where: { name: "Rosalind Vey" }, data: { name: "Somebody" } }),
	],
	["an alias", "source", (_, db) => db.sourceAlias.deleteMany({ where: { name: "the office" } })],
	["a draft's text", "draft", (_, db) => db.draft.updateMany({ data: { text: "Fifty ships left at dawn." } })],
	[
		"a story's title",
		"story",
		({ storyId }, db) => db.story.update({ where: { id: storyId }, data: { title: "The fleet stays" } }),
	],
	["a comment's body", "comment", (_, db) => db.comment.updateMany({ data: { body: "We counted." } })],
	["a comment removed for good", "comment", (_, db) => db.comment.deleteMany({})],
	["an evidence row", "evidence", (_, db) => db.evidence.updateMany({ data: { bearing: "contradicts" } })],
	[
		"the hash of a file in its row",
		"file",
		(_, db) => db.evidenceFile.updateMany({ data: { sha256: "0".repeat(64) } }),
	],
	["the bytes of a file", "file", async (newsroom) => writeFileSync(fileOf(newsroom), "50 ships")],
	["a file deleted", "file", async (newsroom) => rmSync(fileOf(newsroom))],
	[
		"a role",
		"membership",
		(_, db) => db.membership.updateMany({ where: { role: "checker" }, data: { role: "owner" } }),
	],
	[
		"a person let in",
		"membership",
		async ({ runtime, db: { reader } }, db) => {
			const { workspaceId } = await reader.membership.findFirstOrThrow({});
			const user = await db.user.create({ data: { id: runtime.newId(), name: "Eve", email: "eve@x.example" } });
			return db.membership.create({
				data: { id: runtime.newId(), workspaceId, userId: user.id, role: "owner", createdAt: new Date() },
			});
		},
	],
];

/** What may be done to the events themselves; each gives the numbers of the events that must be named. */
const FORGERIES: readonly (readonly [
	string,
	(newsroom: Busy, db: Database["writer"]) => Promise<readonly number[] | "newest">,
])[] = [
	[
		"an event's action",
		async (_, db) => {
			await db.event.updateMany({ where: { number: 5 }, data: { action: "claim.created" } });
			return [5];
		},
	],
	[
		"the times of two events",
		async (_, db) => {
			await db.event.updateMany({ where: { number: { in: [5, 7] } }, data: { at: new Date(0) } });
			return [5, 7];
		},
	],
	[
		"an event's actor",
		async (_, db) => {
			await db.event.updateMany({ where: { number: 5 }, data: { actorName: "Mira" } });
			return [5];
		},
	],
	[
		"what an event changed",
		async (_, db) => {
			await db.eventChange.updateMany({ where: { event: { number: 3 } }, data: { fields: "{}" } });
			return [3];
		},
	],
	[
		"which record an event changed",
		async (_, db) => {
			await db.eventChange.updateMany({ where: { event: { number: 3 } }, data: { entityId: "x" } });
			return [3];
		},
	],
	[
		"a change taken out of an event",
		async (_, db) => {
			await db.eventChange.deleteMany({ where: { event: { number: 3 } } });
			return [3];
		},
	],
	[
		"an event in the middle removed",
		async (_, db) => {
			await removeEvent(db, 4);
			return [4];
		},
	],
	[
		"the newest event removed",
		async (_, db) => {
			await removeEvent(db, await db.event.count());
			return "newest";
		},
	],
	[
		"all events removed",
		async (_, db) => {
			await db.eventChange.deleteMany({});
			await db.event.deleteMany({});
			return [1];
		},
	],
	[
		"all events removed and counted as none",
		async (_, db) => {
			await db.eventChange.deleteMany({});
			await db.event.deleteMany({});
			await db.workspace.updateMany({ data: { eventCount: 0, eventHead: "", eventHeadSignature: "" } });
			return [];
		},
	],
];

async function removeEvent(db: Database["writer"], number: number): Promise<void> {
	await db.eventChange.deleteMany({ where: { event: { number } } });
	await db.event.deleteMany({ where: { number } });
}

/** Makes the chain fit again after an event was changed, as somebody who knows the format would. */
async function rehash(db: Database["writer"]): Promise<void> {
	let previousHash = "";
	let count = 0;
	for (const event of await db.event.findMany({
		orderBy: { number: "asc" },
		include: { changes: { orderBy: { position: "asc" } } },
	})) {
		const changes = event.changes.map((change) => ({
			...change,
			commitment: commitmentTo(change.salt, change.fields),
		}));
		for (const { eventId, position, commitment } of changes)
			await db.eventChange.update({ where: { eventId_position: { eventId, position } }, data: { commitment } });
		const hash = eventHash({ ...event, changes, previousHash });
		await db.event.update({ where: { id: event.id }, data: { previousHash, hash } });
		previousHash = hash;
		count = event.number;
	}
	await db.workspace.updateMany({ data: { eventCount: count, eventHead: previousHash } });
}

onBothInstallations("verifying", (settings) => {
	test("finds a newsroom whole in which everything was done once, and names each record that is altered by hand", {
		timeout: 300_000,
	}, async () => {
		const newsroom = await busyNewsroom(await settings());
		const before = await check(newsroom);
		expect(before).toMatchObject({ broken: [], signed: true, differences: [] });
		expect(before.events).toBeGreaterThan(20);
		const { writer } = newsroom.db;
		const file = readFileSync(fileOf(newsroom));
		for (const [what, entity, alter] of ALTERATIONS) {
			// Put back after each by the tables as they were.
			const restore = await remember(writer);
			const untouched = await contents(newsroom);
			await alter(newsroom, writer);
			const altered = unlike(untouched, await contents(newsroom));
			const found = await check(newsroom);
			expect(isWhole(found), what).toBe(false);
			expect(found.differences.map((difference) => `${difference.entity} ${difference.id}`).sort(), what).toEqual(
				altered,
			);
			expect(altered[0], what).toMatch(new RegExp(`^${entity} `));
			expect(found.broken, what).toEqual([]);
			await restore();
			writeFileSync(fileOf(newsroom), file);
			expect(isWhole(await check(newsroom)), `after ${what}`).toBe(true);
		}
	});

	test.each(FORGERIES)("finds %s", { timeout: 60_000 }, async (_, forge) => {
		const newsroom = await busyNewsroom(await settings());
		const count = await newsroom.db.reader.event.count();
		const broken = await forge(newsroom, newsroom.db.writer);
		const found = await check(newsroom);
		expect(isWhole(found)).toBe(false);
		expect(found.broken).toEqual(broken === "newest" ? [count] : broken);
		// What somebody altered by hand is no redaction.
		expect(found.erased).toBe(0);
	});

	test("a database rewritten consistently is found by the key, and by the head that an earlier report printed", {
		timeout: 60_000,
	}, async () => {
		const newsroom = await busyNewsroom(await settings());
		const { writer } = newsroom.db;
		const { storyId, claimId } = newsroom;
		const ctx = await ownerOf(newsroom.runtime);
		// A report, and then work that goes on: the head that it prints is not the newest any more.
		const report = String(done(await exportReport(ctx, { storyId, format: "markdown" })).body);
		const [, number, hash = ""] = /^Record: event (\d+), head `([0-9a-f]+)`/m.exec(report) ?? [];
		const printed = { number: Number(number), hash };
		commentOf(await addComment(ctx, { storyId, claimId, body: "We go on." }));
		expect(isWhole(await check(newsroom, printed))).toBe(true);
		const { eventHead } = await writer.workspace.findFirstOrThrow({});
		const change = await writer.eventChange.findFirstOrThrow({
			where: { entity: "claim", fields: { contains: '"flagged":[false,true]' } },
		});
		await writer.eventChange.update({
			where: { eventId_position: { eventId: change.eventId, position: change.position } },
			data: { fields: change.fields.replace("[false,true]", "[false,false]") },
		});
		await writer.claim.updateMany({ where: { id: change.entityId }, data: { flagged: false } });
		await rehash(writer);
		expect((await writer.workspace.findFirstOrThrow({})).eventHead).not.toBe(eventHead);
		expect(await check(newsroom)).toMatchObject({ broken: [], signed: false, differences: [] });
		// Whoever has the key as well is found by the printed head alone.
		const { id, eventCount, eventHead: forged } = await writer.workspace.findFirstOrThrow({});
		await writer.workspace.update({
			where: { id },
			data: { eventHeadSignature: ctx.sign(headStatement(id, eventCount, forged)) },
		});
		expect(isWhole(await check(newsroom))).toBe(true);
		expect(await check(newsroom, printed)).toMatchObject({ printedHeadFits: false });
	});

	test("looks at every newsroom of the database", async () => {
		const one = await settings();
		await start(one);
		const runtime = opened(one);
		await runtime.db.writer.workspace.create({
			data: {
				id: runtime.newId(),
				name: "The other",
				createdAt: new Date(),
				eventCount: 3,
				eventHead: createHash("sha256").digest("hex"),
			},
		});
		const found = await verifyAll(runtime.db, runtime.files, runtime.publicKey, null);
		expect(found.map(({ newsroom }) => newsroom)).toEqual(["Newsroom", "The other"]);
		expect(found.map(isWhole)).toEqual([true, false]);
	});
});

/** Every record with all its rows, and the bytes of the file, each as one text. */
async function contents({ db: { reader }, ...newsroom }: Busy): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	const add = (entity: string, id: string, row: unknown) =>
		found.set(`${entity} ${id}`, `${found.get(`${entity} ${id}`) ?? ""}${JSON.stringify(row)}`);
	for (const row of await reader.claim.findMany()) add("claim", row.id, row);
	for (const row of await reader.claimSpan.findMany()) add("claim", row.claimId, row);
	for (const row of await reader.attributionHop.findMany()) add("claim", row.claimId, row);
	for (const row of await reader.source.findMany()) add("source", row.id, row);
	for (const row of await reader.sourceAlias.findMany()) add("source", row.sourceId, row);
	for (const row of await reader.draft.findMany()) add("draft", row.id, row);
	for (const row of await reader.story.findMany()) add("story", row.id, row);
	for (const row of await reader.comment.findMany()) add("comment", row.id, row);
	for (const row of await reader.evidence.findMany()) add("evidence", row.id, row);
	for (const row of await reader.membership.findMany()) add("membership", row.id, row);
	const file = fileOf({ db: { reader }, ...newsroom } as Busy);
	for (const row of await reader.evidenceFile.findMany())
		add("file", row.id, [row, existsSync(file) ? readFileSync(file, "base64") : null]);
	return found;
}

/** What of `before` is another or gone, and what is new. */
const unlike = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
	[...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();

/** Remembers what tests alter, and gives what puts it back. */
async function remember(db: Database["writer"]): Promise<() => Promise<void>> {
	const [claims, spans, hops, sources, aliases, drafts, stories, comments, evidence, files, members] =
		await Promise.all([
			db.claim.findMany(),
			db.claimSpan.findMany(),
			db.attributionHop.findMany(),
			db.source.findMany(),
			db.sourceAlias.findMany(),
			db.draft.findMany(),
			db.story.findMany(),
			db.comment.findMany(),
			db.evidence.findMany(),
			db.evidenceFile.findMany(),
			db.membership.findMany(),
		]);
	return async () => {
		for (const row of claims) await db.claim.update({ where: { id: row.id }, data: row });
		await db.claimSpan.deleteMany({});
		await db.claimSpan.createMany({ data: spans });
		await db.attributionHop.deleteMany({});
		await db.attributionHop.createMany({ data: hops });
		for (const row of sources) await db.source.update({ where: { id: row.id }, data: row });
		await db.sourceAlias.deleteMany({});
		await db.sourceAlias.createMany({ data: aliases });
		for (const row of drafts) await db.draft.update({ where: { id: row.id }, data: row });
		for (const row of stories) await db.story.update({ where: { id: row.id }, data: row });
		await db.comment.deleteMany({});
		await db.comment.createMany({ data: comments });
		for (const row of evidence) await db.evidence.update({ where: { id: row.id }, data: row });
		for (const row of files) await db.evidenceFile.update({ where: { id: row.id }, data: row });
		await db.membership.deleteMany({});
		await db.membership.createMany({ data: members });
	};
}
