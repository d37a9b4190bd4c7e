import { expect, test } from "vitest";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { checkEventChain, readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { mergeSources } from "../../lib/services/sources/merge.ts";
import { claimOf, claimsOf, done, onBothDatabases, pieceOf } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

onBothDatabases("history", (open) => {
	test("tells who changed which field from what to what, newest first", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 2);
		claimsOf(
			await tagClaims(newsroom.as("editor"), {
				claims: [at(claims[0])],
				set: { verificationStatus: "false" },
			}),
		);
		claimOf(
			await editClaim(ctx, {
				claimId: claims[1]?.id,
				revision: 1,
				who: "The second",
			}),
		);
		done(await undo(ctx, { storyId: story.id }));
		const events = done(await readHistory(newsroom.as("viewer"), { storyId: story.id }));
		expect(events.map(({ actor, action, mode }) => [actor, action, mode])).toEqual([
			["checker", "claim.edited", "undo"],
			["checker", "claim.edited", "do"],
			["editor", "claim.tagged", "do"],
			["checker", "story.created", "do"],
		]);
		expect(events[2]?.changes).toEqual([
			{
				...{ entity: "claim", id: claims[0]?.id },
				fields: [{ field: "verificationStatus", before: "unchecked", after: "false" }],
			},
		]);
		const page = done(
			await readHistory(ctx, {
				storyId: story.id,
				limit: 2,
				before: events[1]?.number,
			}),
		);
		expect(page.map((event) => event.number)).toEqual([events[2]?.number, events[3]?.number]);
	});

	test("of one claim: its evidence, its making and the merge of its source too", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 3);
		const claim = claims[1];
		claimsOf(await tagClaims(ctx, { claims: [at(claims[0])], set: { flagged: true } }));
		pieceOf(
			await addEvidence(ctx, {
				claimId: claim?.id,
				bearing: "context",
				kind: "inference",
				locator: "l. 1",
			}),
		);
		const [fromId, intoId] = [claim?.chain[0]?.sourceId, claims[2]?.chain[1]?.sourceId];
		done(await mergeSources(newsroom.as("editor"), { fromId, intoId }));
		const events = done(await readHistory(ctx, { storyId: story.id, claimId: claim?.id }));
		expect(events.map((event) => event.action)).toEqual(["source.merged", "evidence.added", "story.created"]);
		expect(events.at(-1)?.changes.map((change) => change.id)).toEqual([claim?.id]);
	});

	test("a changed, a missing and a cut-off event are all found", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { claims } = await makeStory(newsroom, 1);
		for (const revision of [1, 2, 3])
			claimsOf(
				await tagClaims(ctx, {
					claims: [{ id: claims[0]?.id, revision }],
					set: { flagged: revision % 2 === 1 },
				}),
			);
		const check = async () => done(await checkEventChain(ctx, {}));
		expect(await check()).toEqual({ events: 4, brokenAt: null });
		const { workspaceId, db } = newsroom;
		const key = (number: number) => ({
			workspaceId_number: { workspaceId, number },
		});
		const { id } = await db.writer.event.findUniqueOrThrow({ where: key(2) });
		const first = { eventId_position: { eventId: id, position: 0 } };
		const { fields } = await db.writer.eventChange.findUniqueOrThrow({ where: first });
		await db.writer.eventChange.update({ where: first, data: { fields: fields.replace("false", "true") } });
		expect(await check()).toMatchObject({ brokenAt: 2 });
		await db.writer.eventChange.update({ where: first, data: { fields } });
		await db.writer.event.update({ where: key(2), data: { actorName: "somebody else" } });
		expect(await check()).toMatchObject({ brokenAt: 2 });
		await db.writer.event.update({ where: key(2), data: { actorName: "checker" } });
		await db.writer.eventChange.deleteMany({ where: { event: { workspaceId, number: { gte: 3 } } } });
		await db.writer.event.delete({ where: key(4) });
		expect(await check()).toMatchObject({ brokenAt: 3 });
		await db.writer.event.delete({ where: key(3) });
		expect(await check()).toMatchObject({ brokenAt: 3 });
	});

	test("two people at once keep the chain whole, and lose nothing", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom, 20);
		const results = await Promise.all(
			claims.map((claim, i) =>
				tagClaims(newsroom.as(i % 2 ? "checker" : "colleague"), {
					...{ claims: [at(claim)], set: { verificationStatus: "confirmed" } },
				}),
			),
		);
		expect(results.every((result) => result.ok)).toBe(true);
		expect(done(await checkEventChain(newsroom.as("viewer"), {}))).toEqual({
			events: 21,
			brokenAt: null,
		});
	});

	test("a page of large events is short, and the pages together have every event once", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 1);
		const long = (round: number) => `${round} ${"who counted the ships, and when ".repeat(300)}`.trim();
		for (let round = 0; round < 30; round++)
			claimOf(await editClaim(ctx, { claimId: claims[0]?.id, revision: 1 + round, what: long(round) }));
		const numbers: number[] = [];
		const sizes: number[] = [];
		for (let before: number | undefined; ; before = numbers.at(-1)) {
			const page = done(await readHistory(ctx, { storyId: story.id, limit: 500, before }));
			if (page.length === 0) break;
			sizes.push(JSON.stringify(page).length);
			numbers.push(...page.map((event) => event.number));
		}
		expect(sizes.length).toBeGreaterThan(1);
		expect(Math.max(...sizes)).toBeLessThan(500_000);
		expect(numbers).toEqual([...Array(31).keys()].map((place) => (numbers[0] ?? 0) - place));
	});

	test("of an event that changed very many records, the first are told, and how many there were", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 520);
		claimsOf(await tagClaims(ctx, { claims: claims.map(at), set: { flagged: true } }));
		const [tagged] = done(await readHistory(ctx, { storyId: story.id }));
		expect(tagged).toMatchObject({ action: "claim.tagged", changeCount: 520 });
		expect(tagged?.changes).toHaveLength(500);
	});
});
