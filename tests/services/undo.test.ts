import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimView } from "../../lib/contract/claim.ts";
import { openDatabase } from "../../lib/data/client.ts";
import { createClaim } from "../../lib/services/claims/create.ts";
import { deleteClaims } from "../../lib/services/claims/delete.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { listClaims } from "../../lib/services/claims/read.ts";
import { mergeClaims, splitClaim } from "../../lib/services/claims/reshape.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment, removeComment } from "../../lib/services/comments/comments.ts";
import { addEvidence, editEvidence, removeEvidence } from "../../lib/services/evidence/evidence.ts";
import { checkEventChain } from "../../lib/services/history/history.ts";
import { redo, undo } from "../../lib/services/history/undo.ts";
import { listSources } from "../../lib/services/sources/sources.ts";
import { editStory, openStory } from "../../lib/services/stories/stories.ts";
import { claimsOf, commentOf, done, type Newsroom, onBothDatabases, pieceOf, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

/** What of the claims undo brings back: everything but revisions and times of change. */
const content = (claims: readonly ClaimView[]) =>
	claims.map(({ revision: _, updatedAt: _u, evidence, comments, ...claim }) => ({
		...claim,
		evidence: evidence.map(({ revision: _r, updatedAt: _a, ...piece }) => piece),
		comments: comments.map(({ revision: _r, updatedAt: _a, ...comment }) => comment),
	}));

type Operation = (newsroom: Newsroom, storyId: string, claims: readonly ClaimView[]) => Promise<{ ok: boolean }>;
const evidence = { bearing: "supports", kind: "documentary", locator: "p. 1" };

/** One of everything that a checker can do in a story. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
	tag: (n, _, [a, b]) =>
		tagClaims(n.as("checker"), {
			claims: [at(a), at(b)],
			set: { verificationStatus: "denied", credibility: 4 },
		}),
	assign: (n, _, [a]) =>
		tagClaims(n.as("checker"), {
			claims: [at(a)],
			set: { assigneeId: n.as("editor").actor.userId },
		}),
	words: (n, _, [a]) =>
		editClaim(n.as("checker"), {
			claimId: a?.id,
			revision: a?.revision,
			who: "Somebody",
			hedge: "maybe",
		}),
	span: (n, _, [a]) =>
		editClaim(n.as("checker"), {
			...{ claimId: a?.id, revision: a?.revision },
			span: { start: Number(a?.start) + 5, end: Number(a?.end) },
		}),
	chain: (n, _, [a]) =>
		editClaim(n.as("checker"), {
			...{ claimId: a?.id, revision: a?.revision },
			chain: [{ name: "A deckhand", kind: "person" }, { name: "Vey" }],
		}),
	create: (n, storyId) => createClaim(n.as("checker"), { storyId, span: { start: 0, end: 6 } }),
	split: (n, _, [a]) =>
		splitClaim(n.as("checker"), {
			...{ claimId: a?.id, revision: a?.revision },
			at: Number(a?.start) + String(a?.quote).indexOf(" "),
		}),
	merge: (n, _, [a, b, c]) => mergeClaims(n.as("checker"), { claims: [at(c), at(a), at(b)] }),
	delete: (n, _, [a, , c]) => deleteClaims(n.as("checker"), { claims: [at(a), at(c)] }),
	lay: (n, _, [a]) => addEvidence(n.as("checker"), { ...evidence, claimId: a?.id }),
	correct: (n, _, [, b]) =>
		editEvidence(n.as("checker"), {
			...{ evidenceId: b?.evidence[0]?.id, revision: b?.evidence[0]?.revision },
			locator: "p. 2",
		}),
	lift: (n, _, [, b]) =>
		removeEvidence(n.as("checker"), {
			evidenceId: b?.evidence[0]?.id,
			revision: b?.evidence[0]?.revision,
		}),
	say: (n, storyId, [a]) => addComment(n.as("checker"), { storyId, claimId: a?.id, body: "Hm." }),
	unsay: (n, _, [, b]) =>
		removeComment(n.as("checker"), {
			commentId: b?.comments[0]?.id,
			revision: b?.comments[0]?.revision,
		}),
};

onBothDatabases("undo", (open, provider) => {
	/** A story whose second claim has evidence and a comment. */
	async function prepared(newsroom: Newsroom) {
		const { story, claims } = await makeStory(newsroom, 4);
		const claimId = claims[1]?.id;
		// By the colleague, so that they are not on the checker's own stack.
		pieceOf(await addEvidence(newsroom.as("colleague"), { ...evidence, claimId }));
		const comment = { storyId: story.id, claimId, body: "Which one?" };
		commentOf(await addComment(newsroom.as("checker"), comment));
		return story.id;
	}
	const read = async (newsroom: Newsroom, storyId: string) =>
		done(await openStory(newsroom.as("viewer"), { storyId })).claims;

	test.each(Object.entries(OPERATIONS))("%s: taken back and done again", async (_, operation) => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const storyId = await prepared(newsroom);
		const before = await read(newsroom, storyId);
		expect((await operation(newsroom, storyId, before)).ok).toBe(true);
		const after = await read(newsroom, storyId);
		expect(content(after)).not.toEqual(content(before));
		done(await undo(ctx, { storyId }));
		expect(content(await read(newsroom, storyId))).toEqual(content(before));
		expect(done(await redo(ctx, { storyId })).canRedo).toBe(false);
		expect(content(await read(newsroom, storyId))).toEqual(content(after));
		expect(done(await checkEventChain(ctx, {})).brokenAt).toBeNull();
	});

	test("each person takes back their own, newest first, and something new ends what could be redone", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 3);
		const [mine, theirs] = [newsroom.as("checker"), newsroom.as("colleague")];
		const storyId = story.id;
		claimsOf(
			await tagClaims(mine, {
				claims: [at(claims[0])],
				set: { verificationStatus: "confirmed" },
			}),
		);
		claimsOf(
			await tagClaims(theirs, {
				claims: [at(claims[1])],
				set: { verificationStatus: "false" },
			}),
		);
		done(await editStory(mine, { storyId, revision: 1, title: "New title" }));
		const first = done(await undo(mine, { storyId }));
		expect(first).toMatchObject({
			action: "story.edited",
			canUndo: true,
			canRedo: true,
		});
		const second = done(await undo(mine, { storyId }));
		expect(second).toMatchObject({
			...{ action: "claim.tagged", canUndo: false },
			claims: [{ id: claims[0]?.id, verificationStatus: "unchecked" }],
		});
		expect(refused(await undo(mine, { storyId }))).toMatchObject({
			reason: "impossible",
		});
		const now = await read(newsroom, storyId);
		expect(now.map((claim) => claim.verificationStatus)).toEqual(["unchecked", "false", "unchecked"]);
		claimsOf(await tagClaims(mine, { claims: [at(now[2])], set: { flagged: true } }));
		expect(refused(await redo(mine, { storyId })).reason).toBe("impossible");
	});

	test("what somebody else changed since is not overwritten", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 2);
		const set = { verificationStatus: "confirmed" };
		const tagged = claimsOf(await tagClaims(newsroom.as("checker"), { claims: claims.map(at), set }));
		const other = { claims: [at(tagged[1])], set: { verificationStatus: "false" } };
		claimsOf(await tagClaims(newsroom.as("colleague"), other));
		const before = await read(newsroom, story.id);
		const problem = refused(await undo(newsroom.as("checker"), { storyId: story.id }));
		expect(problem.message).toMatch(/ changed this since/);
		expect(await read(newsroom, story.id)).toEqual(before);
	});

	test("an undo sent again is not a second one, one after the other or at once", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 1);
		claimsOf(await tagClaims(ctx, { claims: claims.map(at), set: { flagged: true } }));
		claimsOf(
			await tagClaims(ctx, {
				claims: [{ ...at(claims[0]), revision: 2 }],
				set: { verificationStatus: "false" },
			}),
		);
		const input = { storyId: story.id, operationId: randomUUID() };
		const answers = await Promise.all([undo(ctx, input), undo(ctx, input)]);
		answers.push(await undo(ctx, input));
		for (const answer of answers)
			expect(done(answer)).toMatchObject({
				canUndo: true,
				canRedo: true,
				claims: [{ flagged: true }],
			});
		const last = { storyId: story.id, operationId: randomUUID() };
		expect(done(await undo(ctx, last))).toEqual(done(await undo(ctx, last)));
	});

	test("it outlives the process", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 1);
		claimsOf(
			await tagClaims(newsroom.as("checker"), {
				claims: claims.map(at),
				set: { flagged: true },
			}),
		);
		const db = openDatabase(newsroom.url);
		const ctx = { ...newsroom.as("checker"), db };
		expect(done(await undo(ctx, { storyId: story.id })).claims[0]?.flagged).toBe(false);
		await db.close();
	});

	test("a source that came with what is undone goes, unless another chain names it", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 4);
		const add = (claim: ClaimView | undefined, by = ctx) =>
			editClaim(by, {
				claimId: claim?.id,
				revision: claim?.revision,
				chain: [{ name: "The Pilot Log" }],
			});
		const names = async () => done(await listSources(ctx, {})).map((source) => source.name);
		done(await add(claims[0]));
		expect(await names()).toContain("The Pilot Log");
		done(await undo(ctx, { storyId: story.id }));
		expect(await names()).not.toContain("The Pilot Log");
		done(await redo(ctx, { storyId: story.id }));
		done(await add(claims[3], newsroom.as("colleague")));
		done(await undo(ctx, { storyId: story.id }));
		expect(await names()).toContain("The Pilot Log");
	});

	test("whatever two people do, in any order, undoing all of one's own leads back", {
		timeout: 60_000,
	}, async () => {
		const names = Object.keys(OPERATIONS);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }), async (steps) => {
				const newsroom = await open();
				const ctx = newsroom.as("checker");
				const storyId = await prepared(newsroom);
				const before = await read(newsroom, storyId);
				let count = 0;
				for (const step of steps) {
					const result = await OPERATIONS[step]?.(newsroom, storyId, await read(newsroom, storyId));
					if (result?.ok) count++;
				}
				const after = await read(newsroom, storyId);
				for (let i = 0; i < count; i++) done(await undo(ctx, { storyId }));
				expect(content(await read(newsroom, storyId))).toEqual(content(before));
				for (let i = 0; i < count; i++) done(await redo(ctx, { storyId }));
				expect(content(await read(newsroom, storyId))).toEqual(content(after));
				expect(done(await checkEventChain(ctx, {})).brokenAt).toBeNull();
				// A revision that was never given, or is long gone, is refused whatever happened before.
				const [claim] = done(await listClaims(ctx, { storyId }));
				const now = Number(claim?.revision);
				for (const revision of [now + 1, now - 1].filter((number) => number > 0))
					expect(
						refused(await tagClaims(ctx, { claims: [{ id: claim?.id, revision }], set: { flagged: true } })).reason,
					).toBe("stale");
			}),
			{ numRuns: provider === "sqlite" ? 8 : 4 },
		);
	});
});
