import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { ClaimView } from "../../lib/contract/claim.ts";
import type { Change } from "../../lib/core/changes/changes.ts";
import { onBothDatabases } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";
import { Writer } from "../support/writer.ts";

/** The server gives records their revision and its own time; all else is known at once. */
const GIVEN = new Set(["revision", "createdAt", "updatedAt", "deletedAt"]);

const withoutGiven = (claims: Iterable<ClaimView>): unknown =>
	JSON.parse(JSON.stringify([...claims], (name, value) => (GIVEN.has(name) ? undefined : value)));

/** What a person does to a story's second and third claim, the one said by somebody and the other told to a paper. */
const CHANGES: Readonly<Record<string, (second: ClaimView, third: ClaimView) => Change>> = {
	"a claim made of a selection": ({ start }) => ({
		kind: "create",
		id: v7(),
		span: { start: start + 5, end: start + 13 },
	}),
	"a split and its second half": ({ id, start, quote }) => ({
		...{ kind: "split", id, newId: v7() },
		at: start + quote.indexOf("left"),
	}),
	"a merge": ({ id }, third) => ({ kind: "merge", ids: [id, third.id] }),
	"a chain that is edited": ({ id }) => ({
		...{ kind: "edit", id },
		set: { chain: [{ sourceId: v7(), name: "A deckhand", kind: "person" }] },
	}),
	"an outlet for two claims": ({ id }, third) => ({
		...{ kind: "chain", ids: [id, third.id], how: "via" },
		hops: [{ sourceId: v7(), name: "The Wall Street Journal", kind: "publication" }],
	}),
	"words moved into a claim": ({ id, start, end }) => ({ kind: "edit", id, set: { span: { start: start + 5, end } } }),
	"evidence for two claims": ({ id }, third) => ({
		...{ kind: "add-evidence", pieces: [id, third.id].map((claimId) => ({ id: v7(), claimId })) },
		set: { bearing: "supports", kind: "documentary", locator: " p. 3 " },
	}),
};

onBothDatabases("what is shown at once", (open) => {
	test.each(Object.entries(CHANGES))("%s: is what the server answers", async (_, changeOf) => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 4);
		const [, second, third] = claims;
		if (!second || !third) throw new Error("The story has too few claims.");
		const writer = await Writer.open(newsroom.as("checker"), story.id);
		const stop = writer.replica.start();
		writer.isOnline = false;
		const before = withoutGiven(writer.replica.claims().values());
		expect(writer.replica.change(changeOf(second, third))).toBeNull();
		const atOnce = withoutGiven(writer.replica.claims().values());
		expect(atOnce).not.toEqual(before);
		await writer.settle();
		expect(withoutGiven(writer.replica.claims().values())).toEqual(atOnce);
		stop();
	});
});
