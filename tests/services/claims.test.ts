import { describe, expect, test } from "vitest";
import { createClaim } from "../../lib/services/claims/create.ts";
import { deleteClaims, restoreClaims } from "../../lib/services/claims/delete.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { listClaims, openClaim } from "../../lib/services/claims/read.ts";
import { mergeClaims, splitClaim } from "../../lib/services/claims/reshape.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment } from "../../lib/services/comments/comments.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { listSources } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { claimOf, claimsOf, done, onBothDatabases, pieceOf, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

onBothDatabases("claims", (open) => {
	test("every claim's quote is what its offsets hold", async () => {
		const { draft, claims } = await makeStory(await open(), 9);
		expect(claims).toHaveLength(9);
		for (const claim of claims) expect(draft.text.slice(claim.start, claim.end)).toBe(claim.quote);
	});

	test("sources of the text are registered once, under their names and aliases", async () => {
		const newsroom = await open();
		const first = await makeStory(newsroom);
		const second = await makeStory(newsroom);
		const sources = done(await listSources(newsroom.as("viewer"), {}));
		expect(sources.map(({ name, storyId, aliases }) => ({ name, storyId, aliases }))).toEqual([
			{ name: "Rosalind Vey", storyId: null, aliases: ["Vey"] },
			{
				name: "The Salt Road Mercury",
				storyId: null,
				aliases: ["the Mercury"],
			},
			// Unnamed people: the same words in another story may be other people.
			{ name: "two clerks", storyId: first.story.id, aliases: [] },
			{ name: "two clerks", storyId: second.story.id, aliases: [] },
		]);
		expect(first.claims[2]?.chain.map((hop) => [hop.name, hop.cue])).toEqual([
			["two clerks", "told"],
			["The Salt Road Mercury", null],
		]);
	});

	test("a claim that credits nobody yet is open, and machine's reasons go with its reading", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom);
		const made = claimOf(await createClaim(ctx, { storyId: story.id, span: { start: 0, end: 4 } }));
		expect(made).toMatchObject({ attributionStatus: "suggested", chain: [] });
		await newsroom.db.writer.claim.updateMany({
			where: { id: claims[1]?.id ?? "" },
			data: { why: "a reason", confidence: 0.8 },
		});
		const read = claimOf(await editClaim(ctx, { claimId: claims[1]?.id, revision: 1, who: "Ship two" }));
		expect(read).toMatchObject({ why: "a reason", confidence: 0.8 });
		const chain = [{ name: "Port Authority" }];
		const overruled = claimOf(await editClaim(ctx, { claimId: claims[1]?.id, revision: 2, chain }));
		expect(overruled).toMatchObject({ why: null, confidence: null });
	});

	test("a change that comes too late is told whose came before it, and when", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom);
		const [claim] = claims;
		claimOf(await editClaim(newsroom.as("colleague"), { claimId: claim?.id, revision: 1, who: "The colleague’s" }));
		const problem = refused(await editClaim(newsroom.as("checker"), { claimId: claim?.id, revision: 1, who: "Mine" }));
		expect(problem).toMatchObject({ reason: "stale", changed: { name: "colleague" } });
		expect(problem.changed?.userId).toBe(newsroom.as("colleague").actor.userId);
		expect(Date.parse(problem.changed?.at ?? "")).toBeGreaterThan(Date.parse(claim?.createdAt ?? ""));
	});

	test("a claim is made of a selection, without the spaces and the full stop at its edges", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, draft } = await makeStory(newsroom);
		const start = draft.text.indexOf(" left the harbour");
		const end = draft.text.indexOf(".", start) + 2;
		const claim = claimOf(
			await createClaim(ctx, {
				storyId: story.id,
				span: { start, end },
				chain: [{ name: "the  VEY" }, { name: "Port Authority of Little Sound", cue: "wrote" }],
			}),
		);
		expect(claim).toMatchObject({
			quote: "left the harbour at dawn",
			attributionStatus: "accepted",
			form: "indirect",
		});
		expect(claim.chain.map((hop) => [hop.name, hop.kind, hop.cue])).toEqual([
			["Rosalind Vey", "person", null],
			["Port Authority of Little Sound", "organisation", "wrote"],
		]);
	});

	test.each([
		["beyond the end", (text: string) => ({ start: text.length - 3, end: text.length + 4 })],
		["of nothing but a full stop", (text: string) => ({ start: text.length - 1, end: text.length })],
	])("a span %s is refused", async (_, spanOf) => {
		const newsroom = await open();
		const { story, draft } = await makeStory(newsroom, 1);
		const span = spanOf(draft.text);
		expect(refused(await createClaim(newsroom.as("checker"), { storyId: story.id, span })).reason).toBe("invalid");
	});

	test("an edit changes what it names, and moves the words along with the span they were", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { claims, draft } = await makeStory(newsroom);
		const [claim] = claims;
		const edited = claimOf(
			await editClaim(ctx, {
				claimId: claim?.id,
				revision: 1,
				who: "The first ship",
				stance: "deny",
				chain: [{ name: "Vey" }],
			}),
		);
		expect(edited).toMatchObject({
			...{
				who: "The first ship",
				what: claim?.what,
				stance: "deny",
				form: "indirect",
			},
			...{ attributionStatus: "accepted", revision: 2 },
		});
		const moved = claimOf(
			await editClaim(ctx, {
				claimId: claim?.id,
				revision: 2,
				span: { start: 5, end: Number(claim?.end) },
			}),
		);
		expect(moved.quote).toBe(draft.text.slice(5, claim?.end));
		expect(moved.what).toBe(moved.quote);
		expect(refused(await editClaim(ctx, { claimId: claim?.id, revision: 2, who: "x" }))).toMatchObject({
			reason: "stale",
			current: { claims: [moved] },
		});
	});

	test("a split leaves two claims with one chain; a merge joins them again with all that was under them", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims, draft } = await makeStory(newsroom);
		const claim = claims[1];
		const cut = Number(claim?.start) + String(claim?.quote).indexOf("at dawn");
		const parts = claimsOf(await splitClaim(ctx, { claimId: claim?.id, revision: 1, at: cut }));
		expect(parts.map((part) => part.quote)).toEqual(["Ship number 2 left the harbour", "at dawn"]);
		expect(parts.map((part) => part.chain)).toEqual([claim?.chain, claim?.chain]);
		const [first, second] = parts;
		await addEvidence(ctx, {
			claimId: second?.id,
			bearing: "supports",
			kind: "documentary",
			locator: "p. 4",
		});
		await addComment(ctx, {
			storyId: story.id,
			claimId: second?.id,
			body: "Which dawn?",
		});
		claimsOf(
			await tagClaims(ctx, {
				claims: [at(second)],
				set: { verificationStatus: "confirmed" },
			}),
		);
		const merged = done(
			await mergeClaims(ctx, {
				claims: [{ ...at(second), revision: 2 }, at(first)],
			}),
		);
		expect(merged).toMatchObject({
			claims: [
				{ id: first?.id, quote: claim?.quote, verificationStatus: "unchecked", deletedAt: null },
				{ id: second?.id, deletedAt: expect.any(String) },
			],
			evidence: [{ locator: "p. 4", claimId: first?.id }],
			comments: [{ body: "Which dawn?", claimId: first?.id }],
		});
		const now = done(await openStory(ctx, { storyId: story.id }));
		expect(now.claims.map((one) => draft.text.slice(one.start, one.end))).toEqual(claims.map((one) => one.quote));
	});

	test.each([
		["before the first letter", 0, "impossible"],
		["after the last letter", 99, "impossible"],
		["inside a word's edge", 4, 2],
	])("a split %s is refused unless both parts hold a word", async (_, offset, outcome) => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom, 1);
		const result = await splitClaim(newsroom.as("checker"), {
			claimId: claims[0]?.id,
			revision: 1,
			at: offset,
		});
		expect(result.ok ? result.value.claims.length : result.problem.reason).toBe(outcome);
	});

	test("deleted claims leave the story, are listed apart, and come back whole", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom);
		const [first, second, third] = claims;
		claimsOf(await deleteClaims(ctx, { claims: [at(first), at(second)] }));
		expect(done(await listClaims(ctx, { storyId: story.id })).map((claim) => claim.id)).not.toContain(first?.id);
		const deleted = done(await listClaims(ctx, { storyId: story.id, deleted: "true" }));
		expect(deleted.map((claim) => claim.id)).toEqual([first?.id, second?.id]);
		for (const change of [
			tagClaims(ctx, { claims: [at(deleted[0])], set: { flagged: true } }),
			editClaim(ctx, { claimId: first?.id, revision: 2, who: "x" }),
			splitClaim(ctx, { claimId: first?.id, revision: 2, at: 5 }),
			mergeClaims(ctx, { claims: [at(deleted[0]), at(third)] }),
			addEvidence(ctx, {
				claimId: first?.id,
				bearing: "context",
				kind: "inference",
				locator: "x",
			}),
		])
			expect(refused(await change).reason).toBe("impossible");
		const restored = claimsOf(await restoreClaims(ctx, { claims: deleted.map(at) }));
		expect(restored).toEqual(
			[first, second].map((claim) => {
				const { evidence: _, comments: _c, waivers: _w, wordings: _p, corrections: _o, ...rest } = claim ?? {};
				return { ...rest, revision: expect.any(Number), updatedAt: expect.any(String) };
			}),
		);
	});

	test("filters find what they say", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 6);
		const sourceId = claims[1]?.chain[0]?.sourceId;
		claimsOf(
			await tagClaims(ctx, {
				claims: [at(claims[3])],
				set: { verificationStatus: "false", flagged: true },
			}),
		);
		claimsOf(
			await tagClaims(ctx, {
				claims: [at(claims[4])],
				set: { assigneeId: newsroom.as("editor").actor.userId },
			}),
		);
		const found = async (filter: object) =>
			done(await listClaims(ctx, { storyId: story.id, ...filter })).map((claim) =>
				claims.findIndex((c) => c.id === claim.id),
			);
		expect(await found({})).toEqual([0, 1, 2, 3, 4, 5]);
		expect(await found({ sourceId })).toEqual([1, 4]);
		expect(await found({ originKind: "own-voice" })).toEqual([0, 3]);
		expect(await found({ originKind: "unnamed" })).toEqual([2, 5]);
		expect(await found({ verificationStatus: "false" })).toEqual([3]);
		expect(await found({ flagged: "true" })).toEqual([3]);
		expect(await found({ assigneeId: newsroom.as("editor").actor.userId })).toEqual([4]);
		expect(await found({ query: "SHIP NUMBER 5" })).toEqual([4]);
	});

	describe("credibility 1", () => {
		const rate = { credibility: 1 };
		test("is refused while one origin stands behind the claim, and taken with two", async () => {
			const newsroom = await open();
			const ctx = newsroom.as("checker");
			const { claims } = await makeStory(newsroom);
			const claim = claims[1];
			const problem = refused(await tagClaims(ctx, { claims: [at(claim)], set: rate }));
			expect(problem.reason).toBe("impossible");
			expect(problem.message).toContain("this claim has 1 for certain");
			const source = claims[2]?.chain[1]?.sourceId;
			pieceOf(
				await addEvidence(ctx, {
					...{
						claimId: claim?.id,
						bearing: "supports",
						kind: "documentary",
						locator: "p. 1",
					},
					sourceId: source,
				}),
			);
			expect(claimsOf(await tagClaims(ctx, { claims: [at(claim)], set: rate }))[0]?.credibility).toBe(1);
		});
	});

	test("claims of another newsroom are not there", async () => {
		const [ours, theirs] = [await open(), await open()];
		const { claims } = await makeStory(theirs);
		const ctx = ours.as("owner");
		for (const result of [
			openClaim(ctx, { claimId: claims[0]?.id }),
			tagClaims(ctx, { claims: [at(claims[0])], set: { flagged: true } }),
			editClaim(ctx, { claimId: claims[0]?.id, revision: 1, who: "x" }),
			deleteClaims(ctx, { claims: [at(claims[0])] }),
		])
			expect(refused(await result).reason).toBe("not-found");
	});
});
