import { expect, test } from "vitest";
import { openClaim } from "../../lib/services/claims/read.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { claimsOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

onBothDatabases("tagging", (open) => {
	test("sets what is named and nothing else", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { claims } = await makeStory(newsroom);
		const [claim] = claims;
		const { evidence: _, comments: _c, waivers: _w, wordings: _p, corrections: _o, ...alone } = claim ?? {};
		const [tagged] = claimsOf(
			await tagClaims(ctx, {
				claims: [claim],
				set: { verificationStatus: "confirmed", flagged: true },
			}),
		);
		expect(tagged).toEqual({
			...alone,
			verificationStatus: "confirmed",
			flagged: true,
			revision: 2,
			updatedAt: tagged?.updatedAt,
		});
		expect(done(await openClaim(ctx, { claimId: claim?.id }))).toEqual({
			...tagged,
			evidence: [],
			comments: [],
			waivers: [],
			wordings: [],
			corrections: [],
		});
	});

	test("refuses a stale revision with the claims as they are, and does nothing of the rest", async () => {
		const newsroom = await open();
		const { claims } = await makeStory(newsroom);
		const [first, second, third] = claims;
		const [newer] = claimsOf(
			await tagClaims(newsroom.as("colleague"), {
				claims: [second],
				set: { verificationStatus: "denied" },
			}),
		);
		const problem = refused(
			await tagClaims(newsroom.as("checker"), {
				claims: [first, second, third],
				set: { verificationStatus: "confirmed" },
			}),
		);
		expect(problem).toMatchObject({ reason: "stale", current: { claims: [newer] } });
		expect(done(await openClaim(newsroom.as("checker"), { claimId: first?.id }))).toEqual(first);
	});
});
