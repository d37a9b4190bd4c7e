import { expect, test } from "vitest";
import type { ClaimView } from "../../lib/contract/claim.ts";
import { factsOf } from "../../lib/core/report/facts.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { makeReport } from "../../lib/services/reports/reports.ts";
import { done, onBothDatabases, pieceOf } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

const at = ({ id, revision }: ClaimView) => ({ id, revision });

onBothDatabases("a sourcing report", (open) => {
	test("says who set each status, and what the rules find, from the record", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 3);
		const [first, second] = claims as [ClaimView, ClaimView];
		done(await tagClaims(newsroom.as("checker"), { claims: [at(first)], set: { verificationStatus: "confirmed" } }));
		done(await tagClaims(newsroom.as("colleague"), { claims: [at(second)], set: { attributionStatus: "accepted" } }));
		const report = done(await makeReport(newsroom.as("viewer"), { storyId: story.id }));
		expect(report.claims[0]).toMatchObject({ verificationSet: { by: "checker" }, attributionSet: null });
		expect(report.claims[1]).toMatchObject({ verificationSet: null, attributionSet: { by: "colleague" } });
		expect(report.claims[2]).toMatchObject({ verificationSet: null, attributionSet: null });
		expect(report.problems[0]).toMatchObject({ rule: "confirmed-without-evidence", severity: "error", claims: [1] });
		const facts = report.claims[0] ? factsOf(report.claims[0]) : [];
		expect(facts.find(({ kind }) => kind === "finding")?.value).toContain("Confirmed");
		expect(report.article.flatMap(({ parts }) => parts.flatMap(({ ends }) => ends))).toEqual([1, 2, 3]);
	});

	test("names the documents that evidence is, by their titles", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 1);
		const ctx = newsroom.as("checker");
		const piece = { claimId: claims[0]?.id, bearing: "supports", kind: "documentary", locator: "p. 4" };
		pieceOf(await addEvidence(ctx, { ...piece, title: "Dredging contract", note: "Signed copy" }));
		const [evidence] = done(await makeReport(ctx, { storyId: story.id })).claims[0]?.evidence ?? [];
		expect(evidence).toMatchObject({ title: "Dredging contract", note: "Signed copy" });
	});

	test("follows an undo", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 1);
		const ctx = newsroom.as("checker");
		done(await tagClaims(ctx, { claims: claims.map(at), set: { verificationStatus: "confirmed" } }));
		done(await undo(ctx, { storyId: story.id }));
		const report = done(await makeReport(ctx, { storyId: story.id }));
		expect(report.claims[0]?.verificationStatus).toBe("unchecked");
		expect(report.problems).toEqual([]);
	});
});
