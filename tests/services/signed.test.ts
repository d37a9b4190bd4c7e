import { v7 } from "uuid";
import { expect, test } from "vitest";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import type { Context } from "../../lib/services/context.ts";
import { approve, openReview, requestReview } from "../../lib/services/review/review.ts";
import { setLevel } from "../../lib/services/review/settings.ts";
import { compareSigned } from "../../lib/services/signed/compare.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

/** A story of three claims that checker and editor have signed, and its text. */
async function signedStory(newsroom: Newsroom) {
	const owner = newsroom.as("owner");
	for (const level of ["standards", "lawyer"])
		done(await setLevel(owner, { level, name: level, when: "never", signers: [] }));
	const { story } = await makeStory(newsroom, 3);
	const storyId = story.id;
	done(await requestReview(newsroom.as("checker"), { storyId }));
	for (const level of ["checker", "editor"] as const) {
		const { state } = done(await openReview(newsroom.as(level), { storyId }));
		done(await approve(newsroom.as(level), { storyId, level, state }));
	}
	return { storyId, ...done(await openStory(owner, { storyId })) };
}

const pageOf = (text: string) =>
	`<html><head><title>Ships</title></head><body><nav>Home News</nav><article>${text
		.split("\n")
		.map((line) => `<p>${line.replaceAll("“", "&ldquo;")}</p>`)
		.join("")}</article><footer>About us</footer></body></html>`;

/** A context for which this is the page at every address. */
const withPage = (ctx: Context, html: string): Context => ({
	...ctx,
	fetchPage: async (address) => ({ name: "page.html", bytes: new TextEncoder().encode(html), address }),
});

onBothDatabases("what was published", (open) => {
	test("is what was signed off, as text, with markup and at an address", async () => {
		const newsroom = await open();
		const { storyId, draft } = await signedStory(newsroom);
		const ctx = withPage(newsroom.as("checker"), pageOf(draft.text));
		for (const input of [
			{ text: draft.text },
			{ text: draft.text.replaceAll("“", '"').replaceAll("\n\n", "\n") },
			{ text: pageOf(draft.text) },
			{ url: "https://paper.example/ships" },
			{ url: "https://paper.example/ships", storyId },
		]) {
			const { outcome, differences, signed } = done(await compareSigned(ctx, input));
			expect({ outcome, differences }).toEqual({ outcome: "signed", differences: [] });
			expect(signed).toMatchObject({ storyId, draft: 1, isVoid: false });
			expect(signed?.by.map(({ name }) => name)).toEqual(["checker", "editor"]);
		}
	});

	test("differs in words, which are told with their claims; and the sign-off may be void", async () => {
		const newsroom = await open();
		const { storyId, draft, claims, event } = await signedStory(newsroom);
		const ctx = newsroom.as("checker");
		const text = draft.text.replace("Ship number 1 left", "Ship number 1 never left");
		expect(text).not.toBe(draft.text);
		const compared = done(await compareSigned(ctx, { text }));
		expect(compared.outcome).toBe("differs");
		expect(compared.differences).toMatchObject([
			{ signed: "", published: "never", claims: [{ id: claims[0]?.id, quote: claims[0]?.quote }] },
		]);
		const change = { kind: "tag", ids: [claims[0]?.id], set: { verificationStatus: "disputed" } };
		done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
		expect(done(await compareSigned(ctx, { text: draft.text }))).toMatchObject({
			outcome: "signed",
			signed: { isVoid: true },
		});
	});

	test("is like nothing that was signed off", async () => {
		const newsroom = await open();
		const { draft } = await signedStory(newsroom);
		const ctx = newsroom.as("checker");
		expect(done(await compareSigned(ctx, { text: "A wholly other text about something else." })).outcome).toBe(
			"unknown",
		);
		const { story } = await makeStory(newsroom, 1);
		expect(done(await compareSigned(ctx, { text: draft.text, storyId: story.id }))).toMatchObject({
			outcome: "unknown",
			signed: null,
		});
		expect(refused(await compareSigned(ctx, { text: "a", url: "https://paper.example" })).reason).toBe("invalid");
		expect(refused(await compareSigned(ctx, { text: "a", storyId: v7() })).reason).toBe("not-found");
		expect(refused(await compareSigned(newsroom.as("viewer"), { text: "a" })).reason).toBe("not-allowed");
	});
});
