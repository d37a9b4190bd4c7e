import { v7 } from "uuid";
import { expect, test } from "vitest";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import { takeBack } from "../../lib/services/changes/take-back.ts";
import { createClaim } from "../../lib/services/claims/create.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import type { Context } from "../../lib/services/context.ts";
import { addDocument } from "../../lib/services/documents/add-document.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { listDrafts, openDraft, readCheckedWords } from "../../lib/services/drafts/read.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { differencesOf } from "../support/differences.ts";
import { extractionOf } from "../support/extraction.ts";
import { claimOf, claimsOf, done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

const line = (number: number) => `Ship number ${number} left the harbour at dawn.`;
const textOf = (...lines: readonly string[]) => lines.join("\n\n");

/** Puts a text in place of the newest draft. */
async function redraft(ctx: Context, storyId: string, text: string, operationId = v7()) {
	const { draft } = done(await openStory(ctx, { storyId }));
	return newDraft(ctx, { storyId, basedOn: draft.id, text, operationId });
}

/** A story of four ships with all claims confirmed, and what the newsroom says of it. */
async function checked(newsroom: Newsroom) {
	const ctx = newsroom.as("editor");
	const { story, claims } = await makeStory(newsroom, 4);
	claimsOf(await tagClaims(ctx, { claims: claims.map(at), set: { verificationStatus: "confirmed" } }));
	newsroom.extracts((text) => extractionOf(text, []));
	return { ctx, storyId: story.id, ids: claims.map(({ id }) => id) };
}

onBothDatabases("a new draft", (open) => {
	test("carries every claim over, reads what is new, and is whole in the record", async () => {
		const newsroom = await open();
		const { ctx, storyId, ids } = await checked(newsroom);
		const text = textOf(line(4), line(1).replace("dawn", "noon"), "Ship number 9 sank at sea.", line(2));
		newsroom.extracts((read) =>
			extractionOf(
				read,
				[{ quote: "Ship number 9 sank at sea" }, { quote: "Ship number 2 left the harbour at dawn" }],
				[],
			),
		);
		const made = done(await redraft(ctx, storyId, text));
		expect(made).toMatchObject({ number: 2, exact: 2, changed: 1, orphaned: 1, added: 1 });
		const { claims, draft } = done(await openStory(ctx, { storyId }));
		expect(draft.text).toBe(text);
		const byId = new Map(claims.map((claim) => [claim.id, claim]));
		expect(ids.map((id) => byId.get(id)?.anchor)).toEqual(["changed", "exact", "orphaned", "exact"]);
		expect(ids.map((id) => byId.get(id)?.verificationStatus)).toEqual(Array(4).fill("confirmed"));
		for (const { start, end, quote } of claims.filter(({ anchor }) => anchor !== "orphaned"))
			expect(text.slice(start, end)).toBe(quote);
		expect(claims.filter(({ id }) => !ids.includes(id)).map(({ quote }) => quote)).toEqual([
			"Ship number 9 sank at sea",
		]);
		expect(await differencesOf(ctx)).toEqual([]);
		const first = done(await openDraft(ctx, { storyId, number: 1 }));
		for (const { start, end, quote } of first.claims) expect(first.text.slice(start, end)).toBe(quote);
		expect(first.claims).toHaveLength(4);
		expect(done(await listDrafts(ctx, { storyId })).map(({ number }) => number)).toEqual([2, 1]);
	});

	test("keeps the claim that a colleague makes while the new words are read", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const made: string[] = [];
		const slow: Context = {
			...ctx,
			extract: async (text) => {
				const claim = claimOf(await createClaim(newsroom.as("colleague"), { storyId, span: { start: 0, end: 4 } }));
				made.push(claim.id);
				return ctx.extract(text);
			},
		};
		const text = textOf("The pilots went home.", line(1), line(2), line(3), line(4));
		expect(done(await redraft(slow, storyId, text))).toMatchObject({ exact: 5, changed: 0, orphaned: 0 });
		const { claims } = done(await openStory(ctx, { storyId }));
		expect(claims.find(({ id }) => id === made[0])).toMatchObject({
			quote: "Ship",
			start: text.indexOf("Ship number 1"),
		});
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("is told to whoever follows the story, once for an operation", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const { event } = done(await openStory(ctx, { storyId }));
		const operationId = v7();
		const { draft } = done(await openStory(ctx, { storyId }));
		const input = { storyId, basedOn: draft.id, text: textOf(line(1), line(2)), operationId };
		const made = done(await newDraft(ctx, input));
		expect(done(await newDraft(ctx, input)).id).toBe(made.id);
		expect(done(await readChanges(ctx, { storyId, after: event })).draftId).toBe(made.id);
		expect(done(await listDrafts(ctx, { storyId }))).toHaveLength(2);
	});

	test("a changed claim waits until somebody has looked, and that can be undone", async () => {
		const newsroom = await open();
		const { ctx, storyId, ids } = await checked(newsroom);
		done(await redraft(ctx, storyId, textOf(line(1).replace("dawn", "noon"), line(2), line(3))));
		const send = async (change: object, operationId = v7()) => {
			const { event } = done(await openStory(ctx, { storyId }));
			return makeChange(ctx, { storyId, operationId, seen: event, change });
		};
		const operation = v7();
		expect(claimsOf(await send({ kind: "recheck", ids: [ids[0]] }, operation))[0]?.anchor).toBe("exact");
		const back = { storyId, operationId: v7(), mode: "undo", target: operation };
		expect(claimsOf(await takeBack(ctx, back))[0]?.anchor).toBe("changed");
		expect(refused(await send({ kind: "recheck", ids: [ids[3]] })).message).toContain("no longer in the draft");
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("is read from a document, which is kept and named with it", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const html = `<h1>Ships</h1><p>${line(1)}</p><p>${line(2)}</p>`;
		const document = done(await addDocument(ctx, { name: "ships.html", bytes: new TextEncoder().encode(html) }));
		const { draft } = done(await openStory(ctx, { storyId }));
		const made = done(await newDraft(ctx, { storyId, basedOn: draft.id, documentId: document.id }));
		expect(made).toMatchObject({ number: 2, exact: 2, orphaned: 2 });
		const [second, first] = done(await listDrafts(ctx, { storyId }));
		expect([second?.original?.name, first?.original]).toEqual(["ships.html", null]);
		expect(refused(await newDraft(ctx, { storyId, basedOn: made.id })).message).toContain("Send the text");
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("what only credits a claim is told with its sentence, then and now", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const said = (who: string) => textOf(line(1), `Ship number 2 left the harbour at dawn, ${who} said.`);
		done(await redraft(ctx, storyId, said("the pilot")));
		const { claims } = done(await openStory(ctx, { storyId }));
		const second = claims.find(({ quote }) => quote.includes("number 2"));
		expect(second).toMatchObject({ anchor: "changed", quote: "Ship number 2 left the harbour at dawn" });
		expect(done(await readCheckedWords(ctx, { storyId }))[second?.id ?? ""]).toEqual({
			quote: second?.quote,
			parts: ["source chain"],
			credit: {
				before: "Ship number 2 left the harbour at dawn",
				after: "Ship number 2 left the harbour at dawn, the pilot said",
			},
		});
	});

	test("refuses places of the draft before, and takes what is no place", async () => {
		const newsroom = await open();
		const { ctx, storyId, ids } = await checked(newsroom);
		const { event, draft } = done(await openStory(ctx, { storyId }));
		done(await redraft(ctx, storyId, textOf("It rained.", line(1), line(2))));
		const send = (change: object, draftId?: string) =>
			makeChange(ctx, { storyId, operationId: v7(), seen: event, draftId, change });
		const place = { kind: "create", id: v7(), span: { start: 0, end: 13 } };
		expect(refused(await send(place, draft.id)).message).toContain("newer draft");
		expect(refused(await send({ kind: "recheck", ids: [ids[0]] }, draft.id)).message).toContain("newer draft");
		claimsOf(await send({ kind: "tag", ids: [ids[0]], set: { flagged: true } }, draft.id));
	});

	test("words that come back bring their checks back, looked at or gone in between", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const first = textOf(line(1), line(2), line(3), line(4));
		done(await redraft(ctx, storyId, textOf(line(1).replace("dawn", "noon"), line(2), line(3))));
		done(await redraft(ctx, storyId, textOf(line(1).replace("dawn", "noon"), line(2), line(3), "It rained.")));
		expect(
			done(await openStory(ctx, { storyId }))
				.claims.map(({ anchor }) => anchor)
				.sort(),
		).toEqual(["changed", "exact", "exact", "orphaned"]);
		expect(done(await redraft(ctx, storyId, first))).toMatchObject({ exact: 4, changed: 0, orphaned: 0 });
	});

	test("is refused where it would overwrite another, changes nothing, or has no text", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		const { draft } = done(await openStory(ctx, { storyId }));
		expect(refused(await redraft(ctx, storyId, draft.text)).reason).toBe("impossible");
		expect(refused(await redraft(ctx, storyId, " ")).reason).toBe("invalid");
		done(await redraft(ctx, storyId, textOf(line(1))));
		const late = await newDraft(ctx, { storyId, basedOn: draft.id, text: textOf(line(2)) });
		expect(refused(late).message).toContain("Draft 2 has come");
		expect(refused(await newDraft(newsroom.as("viewer"), { storyId, basedOn: draft.id, text: "No." })).reason).toBe(
			"not-allowed",
		);
	});

	test("what is undone after it is the change before it, and a changed place stays as it is", async () => {
		const newsroom = await open();
		const { ctx, storyId, ids } = await checked(newsroom);
		done(await redraft(ctx, storyId, textOf(line(1), line(3))));
		expect(done(await undo(ctx, { storyId })).action).toBe("claim.tagged");
		const { claims } = done(await openStory(ctx, { storyId }));
		expect(claims.find(({ id }) => id === ids[0])).toMatchObject({ verificationStatus: "unchecked", anchor: "exact" });
	});

	test("a claim whose words are gone keeps them when others are erased", async () => {
		const newsroom = await open();
		const { ctx, storyId, ids } = await checked(newsroom);
		done(await redraft(ctx, storyId, textOf(line(1), line(2), "Bo Lind signed for the fuel.")));
		const wordsOf = async () => {
			const { claims } = done(await openStory(ctx, { storyId }));
			return claims.filter(({ anchor }) => anchor === "orphaned").map(({ id, quote }) => ({ id, quote }));
		};
		const before = await wordsOf();
		expect(before.map(({ id }) => id)).toEqual(ids.slice(2));
		done(await redact(newsroom.as("owner"), { text: "Bo Lind", reason: "His lawyer asked for it." }));
		expect(await wordsOf()).toEqual(before);
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("an erased word is gone from every draft", async () => {
		const newsroom = await open();
		const { ctx, storyId } = await checked(newsroom);
		done(await redraft(ctx, storyId, textOf(line(1), line(2).replace("dawn", "noon"), "Nothing else.")));
		done(await redact(newsroom.as("owner"), { text: "harbour", reason: "A source asked for it." }));
		for (const number of [1, 2]) {
			const draft = done(await openDraft(ctx, { storyId, number }));
			expect(JSON.stringify(draft)).not.toContain("harbour");
		}
		expect(await differencesOf(ctx)).toEqual([]);
	});
});
