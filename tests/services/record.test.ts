import { v7 } from "uuid";
import { expect, test } from "vitest";
import { fieldsChangedSince } from "../../lib/data/changed-since.ts";
import { headStatement } from "../../lib/data/event-hash.ts";
import { deleteClaims, restoreClaims } from "../../lib/services/claims/delete.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment, removeComment } from "../../lib/services/comments/comments.ts";
import { redo, undo } from "../../lib/services/history/undo.ts";
import { isSignedBy } from "../../lib/services/signing-key.ts";
import { claimOf, claimsOf, commentOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

onBothDatabases("the record", (open) => {
	test("keeps of a change only the fields that changed, with a commitment to them", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom, 2);
		claimsOf(
			await tagClaims(newsroom.as("checker"), { claims: [at(claims[0])], set: { verificationStatus: "false" } }),
		);
		const rows = await newsroom.db.reader.eventChange.findMany({
			where: { entityId: claims[0]?.id ?? "" },
			orderBy: { event: { number: "desc" } },
		});
		expect(rows[0]).toMatchObject({ entity: "claim", fields: '{"verificationStatus":["unchecked","false"]}' });
		expect(new Set(rows.map((row) => row.salt)).size).toBe(2);
	});

	test("signs its head with the newsroom's key at every change", async () => {
		const newsroom = await open();
		const { db, workspaceId, key } = newsroom;
		const head = () => db.reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
		const { claims } = await makeStory(newsroom, 1);
		const before = await head();
		claimsOf(await tagClaims(newsroom.as("checker"), { claims: [at(claims[0])], set: { flagged: true } }));
		const { eventCount, eventHead, eventHeadSignature } = await head();
		const statement = headStatement(workspaceId, eventCount, eventHead);
		expect(isSignedBy(key.publicKey, statement, eventHeadSignature)).toBe(true);
		expect(isSignedBy(key.publicKey, statement, before.eventHeadSignature)).toBe(false);
		expect(isSignedBy(key.publicKey, statement, "nothing like a signature")).toBe(false);
	});

	test("tells which fields of which records changed since an event, by whom", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom, 3);
		const [one, two, three] = claims.map((claim) => claim.id);
		const tag = async (by: "checker" | "editor", id: string | undefined, revision: number, set: object) =>
			claimsOf(await tagClaims(newsroom.as(by), { claims: [{ id, revision }], set }));
		await tag("checker", one, 1, { flagged: true });
		await tag("editor", two, 1, { verificationStatus: "confirmed", flagged: true });
		await tag("editor", three, 1, { flagged: true });
		const since = async (number: number) =>
			(await fieldsChangedSince(newsroom.db.reader, "claim", [one ?? "", two ?? ""], number)).map(
				({ id, fields, actorName, number: event }) => [event, id, Object.keys(fields).sort(), actorName],
			);
		const second = [3, two, ["flagged", "verificationStatus"], "editor"];
		expect(await since(1)).toEqual([[2, one, ["flagged"], "checker"], second]);
		expect(await since(2)).toEqual([second]);
		expect(await since(4)).toEqual([]);
		expect(await fieldsChangedSince(newsroom.db.reader, "comment", [one ?? ""], 0)).toEqual([]);
	});

	test("undo takes back a field and leaves what a colleague changed of the same claim meanwhile", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 1);
		const id = claims[0]?.id;
		const ctx = newsroom.as("checker");
		claimsOf(await tagClaims(ctx, { claims: [at(claims[0])], set: { flagged: true } }));
		claimOf(await editClaim(newsroom.as("colleague"), { claimId: id, revision: 2, who: "The fleet" }));
		const undone = done(await undo(ctx, { storyId: story.id }));
		expect(undone.claims[0]).toMatchObject({ flagged: false, who: "The fleet", revision: 4 });
		expect(done(await redo(ctx, { storyId: story.id })).claims[0]).toMatchObject({ flagged: true, who: "The fleet" });
		claimsOf(await tagClaims(newsroom.as("colleague"), { claims: [{ id, revision: 5 }], set: { flagged: false } }));
		expect(refused(await undo(ctx, { storyId: story.id })).message).toMatch(/changed this since/);
	});

	test("the making of a record is not undone once somebody else worked on it", async () => {
		const newsroom = await open();
		const { story } = await makeStory(newsroom, 1);
		const ctx = newsroom.as("checker");
		const comment = commentOf(await addComment(ctx, { storyId: story.id, claimId: null, body: "Who counted?" }));
		await newsroom.db.writer.comment.update({ where: { id: comment.id }, data: { revision: 1 } });
		done(await removeComment(newsroom.as("editor"), { commentId: comment.id, revision: 1 }));
		// Taken away is where undoing leads, so that is no conflict.
		expect(done(await undo(ctx, { storyId: story.id })).action).toBe("comment.added");
	});

	test("an identifier that was used for another operation is refused, and nothing is done", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 2);
		const ctx = newsroom.as("checker");
		const operationId = v7();
		const edit = { claimId: claims[0]?.id, revision: 1, who: "The harbour", operationId };
		claimOf(await editClaim(ctx, edit));
		// Sent again, at whichever revision: done once.
		expect(claimOf(await editClaim(ctx, { ...edit, revision: 2 })).revision).toBe(2);
		const comment = commentOf(await addComment(ctx, { storyId: story.id, claimId: null, body: "Says who?" }));
		const others = [
			editClaim(ctx, { ...edit, claimId: claims[1]?.id }),
			editClaim(ctx, { ...edit, who: "The port" }),
			tagClaims(ctx, { claims: [at(claims[1])], set: { flagged: true }, operationId }),
			addComment(ctx, { storyId: story.id, claimId: null, body: "Another", operationId }),
			removeComment(ctx, { commentId: comment.id, revision: 1, operationId }),
			undo(ctx, { storyId: story.id, operationId }),
		];
		for (const other of await Promise.all(others))
			expect(refused(other)).toMatchObject({ reason: "invalid", fields: { operationId: expect.any(String) } });
		expect(await newsroom.db.reader.event.count({ where: { workspaceId: newsroom.workspaceId } })).toBe(3);
	});

	test("deleting is not taken for restoring although both name the same claims", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom, 1);
		const ctx = newsroom.as("checker");
		const operationId = v7();
		claimsOf(await deleteClaims(ctx, { claims: [at(claims[0])], operationId }));
		const again = { claims: [{ id: claims[0]?.id, revision: 2 }], operationId };
		expect(refused(await restoreClaims(ctx, again)).reason).toBe("invalid");
	});
});
