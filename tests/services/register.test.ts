import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { openClaim } from "../../lib/services/claims/read.ts";
import { addComment, editComment, removeComment } from "../../lib/services/comments/comments.ts";
import { addEvidence, editEvidence, removeEvidence } from "../../lib/services/evidence/evidence.ts";
import { readFile, storeFile } from "../../lib/services/evidence/files.ts";
import { actorOfUser, bearerOf } from "../../lib/services/people/actors.ts";
import { addPerson, changeRole, listPeople, removePerson } from "../../lib/services/people/people.ts";
import { createToken, listTokens, revokeToken } from "../../lib/services/people/tokens.ts";
import { exportReport, makeReport } from "../../lib/services/reports/reports.ts";
import { deleteSource } from "../../lib/services/sources/delete.ts";
import { mergeSources, undoMerge } from "../../lib/services/sources/merge.ts";
import {
	createSource,
	editSource,
	listSources,
	listStorySources,
	openSource,
} from "../../lib/services/sources/sources.ts";
import { supposeOfSource } from "../../lib/services/sources/what-if.ts";
import { bytesOf } from "../support/bytes-of.ts";
import { differencesOf } from "../support/differences.ts";
import { commentOf, done, type Newsroom, onBothDatabases, pieceOf, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";
import { agree } from "../support/terms.ts";

onBothDatabases("the register of sources", (open) => {
	test("finds by any name, case and article, and keeps unnamed people to their story", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story } = await makeStory(newsroom, 3);
		const found = async (filter: object) => done(await listSources(ctx, filter)).map((source) => source.name);
		expect(await found({ query: "MERCURY" })).toEqual(["The Salt Road Mercury"]);
		expect(await found({ query: "vey" })).toEqual(["Rosalind Vey"]);
		expect(await found({ kind: "unnamed", storyId: story.id })).toEqual(["two clerks"]);
		expect(await found({ kind: "unnamed", storyId: randomUUID() })).toEqual([]);
		expect(refused(await createSource(ctx, { name: "some aides", kind: "unnamed" })).fields).toHaveProperty("storyId");
	});

	test("takes a sign that means something to the database for itself", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		await makeStory(newsroom, 3);
		for (const name of ["Half_Moon 20% Club", "Back\\slash Press"])
			done(await createSource(ctx, { name, kind: "organisation" }));
		const found = async (query: string) => done(await listSources(ctx, { query })).map((source) => source.name);
		expect(await found("%")).toEqual(["Half_Moon 20% Club"]);
		expect(await found("half_")).toEqual(["Half_Moon 20% Club"]);
		expect(await found("H_lf")).toEqual([]);
		expect(await found("\\")).toEqual(["Back\\slash Press"]);
	});

	test("a story's sources are those that its chains and evidence name, whatever else is in the register", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 3);
		const other = done(await createSource(ctx, { name: "The Gull Rock Light", kind: "publication" }));
		const names = async () => done(await listStorySources(ctx, { storyId: story.id })).map((source) => source.name);
		expect(await names()).toEqual(["Rosalind Vey", "The Salt Road Mercury", "two clerks"]);
		const piece = { claimId: claims[0]?.id, bearing: "supports", kind: "documentary", locator: "p. 1" };
		const { id: evidenceId } = pieceOf(await addEvidence(ctx, { ...piece, sourceId: other.id }));
		expect(await names()).toContain("The Gull Rock Light");
		done(await removeEvidence(ctx, { evidenceId, revision: 1 }));
		expect(await names()).not.toContain("The Gull Rock Light");
	});

	test("a source that nothing depends on is deleted, and no other", async () => {
		const newsroom = await open();
		const { claims, story } = await makeStory(newsroom);
		const editor = newsroom.as("editor");
		const used = claims.flatMap(({ chain }) => chain)[0]?.sourceId;
		expect(refused(await deleteSource(editor, { sourceId: used, revision: 1 })).message).toMatch(/depend on this/);
		const made = done(await createSource(editor, { name: "The episode", kind: "person" }));
		const agreed = done(await createSource(editor, { name: "A clerk of ours", kind: "person" }));
		await agree(editor, { storyId: story.id, sourceId: agreed.id, set: { groundRule: "on-background" } });
		const { id: sourceId, revision } = agreed;
		expect(refused(await deleteSource(editor, { sourceId, revision })).message).toMatch(/terms depend on this/);
		done(await deleteSource(editor, { sourceId: made.id, revision: made.revision }));
		expect(done(await listSources(editor, { query: "episode" }))).toEqual([]);
		expect(refused(await deleteSource(editor, { sourceId: made.id, revision: 2 })).reason).toBe("not-found");
	});

	test("a source's page has every claim that rests on it, and what is edited is refused when stale", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 6);
		const sourceId = claims[2]?.chain[1]?.sourceId;
		const { source, claims: resting } = done(await openSource(ctx, { sourceId }));
		expect(resting.map((claim) => [claim.claimId, claim.storyTitle, claim.position])).toEqual([
			[claims[2]?.id, story.title, 1],
			[claims[5]?.id, story.title, 1],
		]);
		expect(source.claimCount).toBe(2);
		const edited = done(
			await editSource(ctx, {
				sourceId,
				revision: 1,
				reliability: "B",
				aliases: ["Mercury"],
			}),
		);
		expect(edited).toMatchObject({
			reliability: "B",
			aliases: ["Mercury"],
			revision: 2,
			claimCount: 2,
		});
		expect(refused(await editSource(ctx, { sourceId, revision: 1, note: "x" }))).toMatchObject({
			reason: "stale",
			current: edited,
		});
	});

	test("of two merged sources one is left, with all chains, aliases and evidence; sent again it is not done again", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { claims } = await makeStory(newsroom, 3);
		const [fromId, intoId] = [claims[1]?.chain[0]?.sourceId, claims[2]?.chain[1]?.sourceId];
		const claimId = claims[0]?.id;
		pieceOf(
			await addEvidence(ctx, {
				claimId,
				bearing: "supports",
				kind: "first-hand",
				locator: "p. 2",
				sourceId: fromId,
			}),
		);
		const input = { fromId, intoId, operationId: randomUUID() };
		const merged = done(await mergeSources(ctx, input));
		expect(merged).toMatchObject({
			name: "The Salt Road Mercury",
			aliases: ["the Mercury", "Rosalind Vey", "Vey"],
		});
		expect(done(await mergeSources(ctx, input))).toEqual(merged);
		expect(done(await openClaim(ctx, { claimId: claims[1]?.id })).chain).toMatchObject([
			{ sourceId: intoId, cue: "said" },
		]);
		expect(done(await openClaim(ctx, { claimId })).evidence[0]?.sourceName).toBe("The Salt Road Mercury");
		expect(refused(await openSource(ctx, { sourceId: fromId })).reason).toBe("not-found");
		expect(done(await listSources(ctx, { query: "rosalind" })).map((source) => source.id)).toEqual([intoId]);
	});
});

onBothDatabases("a merge made in the register", (open) => {
	const merged = async (open: () => Promise<Newsroom>) => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const [one, other] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const [fromId = "", intoId = ""] = [one.claims[1]?.chain[0]?.sourceId, one.claims[2]?.chain[1]?.sourceId];
		const credited = async () => {
			const chains = [one, other].flatMap(({ claims }) => claims.map(({ id }) => openClaim(ctx, { claimId: id })));
			return (await Promise.all(chains)).map((claim) => done(claim).chain.map(({ sourceId }) => sourceId));
		};
		const before = await credited();
		done(await mergeSources(ctx, { fromId, intoId }));
		expect(await credited()).not.toEqual(before);
		return { newsroom, fromId, intoId, credited, before, claimId: one.claims[1]?.id };
	};

	test("is shown where it went, and undone there in every story by another editor, once", async () => {
		const { newsroom, fromId, intoId, credited, before } = await merged(open);
		const ctx = newsroom.as("owner");
		const into = async () => done(await openSource(ctx, { sourceId: intoId }));
		expect((await into()).merged).toMatchObject([{ id: fromId, name: "Rosalind Vey" }]);
		expect(refused(await undoMerge(newsroom.as("checker"), { sourceId: fromId })).reason).toBe("not-allowed");
		const input = { sourceId: fromId, operationId: randomUUID() };
		const back = done(await undoMerge(ctx, input));
		expect(back).toMatchObject({ id: fromId, name: "Rosalind Vey", mergedIntoId: null, deletedAt: null });
		expect(done(await undoMerge(ctx, input))).toEqual(back);
		expect(refused(await undoMerge(ctx, { sourceId: fromId })).message).toContain("undone already");
		expect(await credited()).toEqual(before);
		expect(await into()).toMatchObject({ merged: [], source: { aliases: ["the Mercury"] } });
		done(await mergeSources(ctx, { fromId, intoId }));
		done(await undoMerge(ctx, { sourceId: fromId }));
		expect(await credited()).toEqual(before);
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("stays where a chain was changed since, and another newsroom has no part in it", async () => {
		const { newsroom, fromId, credited, claimId } = await merged(open);
		const ctx = newsroom.as("editor");
		const { revision } = done(await openClaim(ctx, { claimId }));
		done(await editClaim(ctx, { claimId, revision, chain: [] }));
		const now = await credited();
		expect(refused(await undoMerge(ctx, { sourceId: fromId })).message).toContain("changed this since");
		expect(await credited()).toEqual(now);
		const elsewhere = { ...ctx, actor: { ...ctx.actor, workspaceId: randomUUID() } };
		expect(refused(await undoMerge(elsewhere, { sourceId: fromId })).reason).toBe("not-found");
	});
});

onBothDatabases("evidence, files and comments", (open) => {
	test("a source named by evidence is found by any of its names, or added", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { claims } = await makeStory(newsroom, 3);
		const piece = { claimId: claims[0]?.id, bearing: "supports", kind: "documentary", locator: "p. 1" };
		const named = async (name: string) =>
			pieceOf(await addEvidence(ctx, { ...piece, source: { name, kind: "publication" } }));
		const known = await named("the mercury");
		expect(known).toMatchObject({ sourceName: "The Salt Road Mercury" });
		const added = await named("The Gull Rock Light");
		expect(added).toMatchObject({ sourceName: "The Gull Rock Light" });
		const again = { evidenceId: known.id, revision: 1, source: { name: "The Gull Rock Light", kind: "publication" } };
		expect(pieceOf(await editEvidence(ctx, again)).sourceId).toBe(added.sourceId);
		expect(done(await listSources(ctx, { query: "Gull Rock" })).map(({ id }) => id)).toEqual([added.sourceId]);
	});

	test("evidence needs a locator and a real link, and can be changed and taken away", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { claims } = await makeStory(newsroom, 1);
		const piece = {
			claimId: claims[0]?.id,
			bearing: "refutes",
			kind: "official-statement",
			locator: "para 3",
		};
		expect(refused(await addEvidence(ctx, { ...piece, locator: " " })).fields?.locator).toMatch(/^Say where/);
		expect(refused(await addEvidence(ctx, { ...piece, url: "javascript:alert(1)" })).fields).toHaveProperty("url");
		expect(refused(await addEvidence(ctx, { ...piece, fileId: randomUUID() })).reason).toBe("not-found");
		const added = pieceOf(await addEvidence(ctx, { ...piece, url: "https://gazette.example/a" }));
		const edited = pieceOf(
			await editEvidence(ctx, {
				evidenceId: added.id,
				revision: 1,
				locator: "para 4",
			}),
		);
		expect(edited).toEqual({ ...added, locator: "para 4", revision: 2, updatedAt: edited.updatedAt });
		expect(refused(await removeEvidence(ctx, { evidenceId: added.id, revision: 1 }))).toMatchObject({
			current: { evidence: [edited] },
		});
		const removal = {
			evidenceId: added.id,
			revision: 2,
			operationId: randomUUID(),
		};
		expect(done(await removeEvidence(ctx, removal))).toEqual(done(await removeEvidence(ctx, removal)));
		expect(done(await openClaim(ctx, { claimId: claims[0]?.id })).evidence).toEqual([]);
	});

	test("a file is kept once under its hash, told by its first bytes, and given back as it was", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const bytes = new Uint8Array([...Buffer.from("%PDF-1.7\n"), 0, 1, 2, 255]);
		const file = done(await storeFile(ctx, { name: "..\\../etc/me\u202emo\n1\u2028.pdf", bytes }));
		expect(file).toMatchObject({
			name: "me_mo_1_.pdf",
			mediaType: "application/pdf",
			size: 13,
		});
		expect(done(await storeFile(ctx, { name: "again.pdf", bytes })).sha256).toBe(file.sha256);
		expect(await bytesOf(readFile(newsroom.as("viewer"), { fileId: file.id }))).toEqual(Buffer.from(bytes));
		const html = new TextEncoder().encode("<script>alert(1)</script>");
		for (const name of ["page.html", "memo.pdf", "photo.svg", "tool.exe", "none"])
			expect(refused(await storeFile(ctx, { name, bytes: html })).message).toContain("Accepted:");
	});

	test("one's own words only: others answer or resolve, and an editor may take a comment away", async () => {
		const newsroom = await open();
		const [author, other] = [newsroom.as("checker"), newsroom.as("colleague")];
		const { story, claims } = await makeStory(newsroom, 1);
		const comment = commentOf(
			await addComment(author, {
				storyId: story.id,
				claimId: claims[0]?.id,
				body: " Sure? ",
			}),
		);
		expect(comment).toMatchObject({
			body: "Sure?",
			createdBy: "checker",
			resolvedAt: null,
		});
		const commentId = comment.id;
		expect(refused(await editComment(other, { commentId, revision: 1, body: "x" })).reason).toBe("not-allowed");
		expect(refused(await removeComment(other, { commentId, revision: 1 })).reason).toBe("not-allowed");
		const resolved = commentOf(await editComment(other, { commentId, revision: 1, resolved: true }));
		expect(resolved).toMatchObject({ resolvedBy: "colleague", revision: 2 });
		done(await removeComment(newsroom.as("editor"), { commentId, revision: 2 }));
		expect(done(await openClaim(author, { claimId: claims[0]?.id })).comments).toEqual([]);
	});
});

onBothDatabases("people and tokens", (open) => {
	test("a token that would have expired already is not made", async () => {
		const ctx = (await open()).as("viewer");
		const late = { name: "Script", expiresAt: new Date(ctx.now().getTime() - 60_000).toISOString() };
		expect(refused(await createToken(ctx, late)).fields).toHaveProperty("expiresAt");
		expect(done(await listTokens(ctx, {}))).toEqual([]);
	});

	test("a person is let in, changed and taken out; the last owner stays", async () => {
		const newsroom = await open();
		const owner = newsroom.as("owner");
		const email = `Mira.${randomUUID()}@Gazette.example`;
		const added = done(await addPerson(owner, { name: "Mira", email, role: "viewer" }));
		expect(added).toMatchObject({
			email: email.toLowerCase(),
			role: "viewer",
			hasSignedIn: false,
		});
		expect(refused(await addPerson(owner, { name: "Mira", email, role: "viewer" })).reason).toBe("impossible");
		const changed = done(
			await changeRole(owner, {
				userId: added.userId,
				revision: 1,
				role: "editor",
			}),
		);
		expect(await actorOfUser(newsroom.db, added.userId)).toMatchObject({
			name: "Mira",
			role: "editor",
		});
		expect(refused(await removePerson(owner, { userId: added.userId, revision: 1 }))).toMatchObject({
			reason: "stale",
			current: changed,
		});
		done(await removePerson(owner, { userId: added.userId, revision: 2 }));
		expect(await actorOfUser(newsroom.db, added.userId)).toBeNull();
		expect(done(await listPeople(owner, {})).map((person) => person.name)).not.toContain("Mira");
		expect(done(await addPerson(owner, { name: "Mira", email, role: "checker" })).role).toBe("checker");
		const { userId } = owner.actor;
		expect(refused(await changeRole(owner, { userId, revision: 1, role: "editor" })).message).toContain("only owner");
		expect(refused(await removePerson(owner, { userId, revision: 1 })).message).toContain("only owner");
	});

	test("a token is its person, with their role of now, until it is revoked or has expired", async () => {
		const newsroom = await open();
		const { db } = newsroom;
		const ctx = newsroom.as("checker");
		const { token, view } = done(
			await createToken(ctx, {
				name: "Nightly",
				expiresAt: "2026-02-01T00:00:00.000Z",
			}),
		);
		const on = (day: string) => () => new Date(`2026-${day}T12:00:00.000Z`);
		expect(await bearerOf(db, on("01-20"), token)).toEqual({
			actor: ctx.actor,
			token: { id: view.id, scopes: ["read", "write"] },
		});
		expect(done(await listTokens(ctx, {}))).toEqual([{ ...view, lastUsedAt: "2026-01-20T12:00:00.000Z" }]);
		expect(await bearerOf(db, on("02-02"), token)).toBeNull();
		expect(await bearerOf(db, on("01-20"), `${token}x`)).toBeNull();
		expect(JSON.stringify(await db.reader.apiToken.findMany())).not.toContain(token);
		expect(refused(await revokeToken(newsroom.as("colleague"), { tokenId: view.id })).reason).toBe("not-found");
		done(await revokeToken(newsroom.as("owner"), { tokenId: view.id }));
		expect(await bearerOf(db, on("01-20"), token)).toBeNull();
	});
});

onBothDatabases("the report of a story", (open) => {
	test("holds every claim, and comes in each format under a name that any system takes", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 6);
		const report = done(await makeReport(newsroom.as("viewer"), { storyId: story.id }));
		expect(report).toMatchObject({
			...{ newsroom: "The Test Gazette", madeBy: "viewer", title: story.title },
			draft: { number: 1 },
		});
		for (const format of ["html", "markdown", "csv", "json", "web-annotation", "prov", "ninjs"]) {
			const file = done(
				await exportReport(newsroom.as("viewer"), {
					storyId: story.id,
					format,
				}),
			);
			expect(file.name).toMatch(/^sourcing-report-the-fleet-sails\.[a-z.]+$/);
			for (const claim of claims) expect(file.body).toContain(claim.quote);
		}
	});
});

onBothDatabases("a source that is in doubt", (open) => {
	test("says what falls and weakens in the other stories of the newsroom", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const here = await makeStory(newsroom, 3);
		const there = await makeStory(newsroom, 6);
		const paper = done(await listSources(ctx, { query: "Mercury" }))[0];
		const vey = done(await listSources(ctx, { query: "vey" }))[0];
		const suppose = async (how: string) =>
			done(await supposeOfSource(ctx, { sourceId: paper?.id, how, storyId: here.story.id }));
		// The third and the sixth claim are told to the paper by clerks; one of them has a second leg to stand on.
		const borne = { bearing: "supports", kind: "second-hand", locator: "by telephone", sourceId: vey?.id };
		done(await addEvidence(ctx, { claimId: there.claims[2]?.id, ...borne }));
		const story = { storyId: there.story.id, title: there.story.title };
		const [third, sixth] = [2, 5].map((at) => ({ id: there.claims[at]?.id, what: there.claims[at]?.what }));
		expect(await suppose("retracted")).toEqual([{ ...story, falls: [sixth], weakens: [third] }]);
		expect(await suppose("unreliable")).toEqual([{ ...story, falls: [sixth], weakens: [third] }]);
		const gone = await supposeOfSource(ctx, { sourceId: randomUUID(), how: "retracted", storyId: here.story.id });
		expect(refused(gone).reason).toBe("not-found");
	});
});
