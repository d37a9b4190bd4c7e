import { expect, test } from "vitest";
import { deleteClaims } from "../../lib/services/claims/delete.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment } from "../../lib/services/comments/comments.ts";
import type { Context } from "../../lib/services/context.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { bringWork } from "../../lib/services/work/bring-work.ts";
import { commentOf, done, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

const bring = async (ctx: Context, storyId: string, name: string, body: string | Uint8Array) =>
	done(await bringWork(ctx, { storyId, name, bytes: typeof body === "string" ? Buffer.from(body) : body }));

const claimsNow = async (ctx: Context, storyId: string) => done(await openStory(ctx, { storyId })).claims;

onBothDatabases("the work of others", (open) => {
	test.each(["web-annotation", "docx"])("comes back out of our own %s, once", async (format) => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const from = await makeStory(newsroom, 3);
		const [first, second] = from.claims;
		done(
			await tagClaims(ctx, {
				claims: [at(first)],
				set: { verificationStatus: "confirmed", attributionStatus: "verified" },
			}),
		);
		done(
			await tagClaims(ctx, {
				claims: [at(second)],
				set: { verificationStatus: "disputed", flagged: true, credibility: 4 },
			}),
		);
		commentOf(await addComment(ctx, { storyId: from.story.id, claimId: first?.id, body: "Which quay?\nThe old one?" }));
		const piece = { bearing: "supports", kind: "documentary", locator: "p. 4", url: "https://harbour.example/log" };
		done(await addEvidence(ctx, { ...piece, claimId: second?.id }));
		const { body } = done(await exportReport(ctx, { storyId: from.story.id, format }));

		const { story, claims } = await makeStory(newsroom, 3);
		done(await tagClaims(ctx, { claims: [at(claims[1])], set: { verificationStatus: "false" } }));
		const brought = await bring(ctx, story.id, `report.${format === "docx" ? "docx" : "jsonld"}`, body);
		expect(brought).toMatchObject({ placed: 3, claims: 0, tagged: 2, comments: 1, evidence: 1 });
		expect(brought.told).toEqual([expect.stringMatching(/^Claim 2 is “Disputed” in the file and “False” here/)]);
		const now = await claimsNow(ctx, story.id);
		expect(now[0]).toMatchObject({ verificationStatus: "confirmed", attributionStatus: "verified" });
		expect(now[0]?.comments[0]?.body).toMatch(/^Which quay\? The old one\? \(by checker/);
		expect(now[1]).toMatchObject({ verificationStatus: "false", flagged: true, credibility: 4 });
		expect(now[1]?.evidence[0]).toMatchObject({ ...piece, note: expect.stringContaining("added by checker") });
		expect(await bring(ctx, story.id, `report.${format === "docx" ? "docx" : "jsonld"}`, body)).toMatchObject({
			...{ tagged: 0, comments: 0, evidence: 0 },
		});
		// Into the story that it is of it brings nothing at all.
		expect(await bring(ctx, from.story.id, `report.${format === "docx" ? "docx" : "jsonld"}`, body)).toMatchObject({
			...{ placed: 3, claims: 0, comments: 0, evidence: 0, tagged: 0, told: [] },
		});
	});

	const target = (exact: string, prefix = "") => ({
		selector: [{ type: "TextQuoteSelector", exact, prefix, suffix: "" }],
	});
	const files: [string, string, string][] = [
		[
			"Web Annotations",
			"notes.json",
			JSON.stringify({
				"@context": "http://www.w3.org/ns/anno.jsonld",
				type: "AnnotationPage",
				items: [
					{
						...{
							type: "Annotation",
							creator: { name: "Ida Brandt" },
							body: { type: "TextualBody", value: "Are we sure?" },
						},
						target: target("Ship number 1 left the harbour"),
					},
					{
						type: "Annotation",
						body: "https://harbour.example/log",
						target: target("at dawn", "Ship number 2 left the harbour "),
					},
					{ type: "Annotation", bodyValue: "Nowhere", target: target("A sentence that was cut") },
					{ type: "Annotation", bodyValue: "On the page", target: "https://gazette.example/" },
				],
			}),
		],
		[
			"Hypothes.is",
			"export.json",
			JSON.stringify({
				total: 3,
				rows: [
					{
						user: "acct:ida@hypothes.is",
						text: "Are we sure?",
						tags: [],
						target: [target("Ship number 1 left the harbour")],
					},
					{
						user: "acct:ida@hypothes.is",
						text: "See https://harbour.example/log.",
						target: [target("Ship  number 2 left")],
					},
					{ user: "acct:ida@hypothes.is", text: "Nowhere", target: [target("A sentence that was cut")] },
					{ user: "acct:ida@hypothes.is", text: "On the page", target: [{ source: "https://gazette.example/" }] },
				],
			}),
		],
	];
	test.each(files)("%s go to the claims they are about", async (from, name, body) => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story } = await makeStory(newsroom, 3);
		const brought = await bring(ctx, story.id, name, body);
		expect(brought).toMatchObject({ from, placed: 2, claims: 0, comments: 1, evidence: 1 });
		expect(brought.told).toEqual([
			"1 of 4 annotations quote no words, so they were left out.",
			"Not in this draft, or in several places alike: “A sentence that was cut”.",
		]);
		const now = await claimsNow(ctx, story.id);
		expect(now[0]?.comments[0]?.body).toMatch(
			/^(?:Ida Brandt|ida), in (?:Web Annotations|Hypothes\.is): Are we sure\?$/,
		);
		expect(now[1]?.evidence[0]).toMatchObject({ bearing: "context", url: "https://harbour.example/log" });
	});

	test("doccano and brat mark claims that nobody had found", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, draft, claims } = await makeStory(newsroom, 2);
		for (const { id, revision } of claims) done(await deleteClaims(ctx, { claims: [{ id, revision }] }));
		const text = `😀 ${draft.text}`;
		const line = {
			text,
			label: [
				[2, 15, "CLAIM"],
				[0, 0, "empty"],
				[5, 9000, "beyond"],
			],
			Comments: ["Good article"],
		};
		const marked = await bring(ctx, story.id, "all.jsonl", `${JSON.stringify(line)}\n`);
		expect(marked).toMatchObject({ from: "doccano", placed: 1, claims: 1, comments: 1 });
		expect(marked.told).toEqual([expect.stringContaining("“Good article”")]);
		const start = draft.text.indexOf("Ship number 2");
		const brat = [
			`T1\tClaim ${start} ${start + 13}\tShip number 2`,
			`T2\tPlace ${start + 23} ${start + 30}\tthe harbour`,
			"A1\tUncertain T1",
			"#1\tAnnotatorNotes T1\tAsk the pilot",
			"R1\tAt Arg1:T1 Arg2:T2",
			"E1\tLeave:T2 Who:T1",
		];
		const standoff = await bring(ctx, story.id, "article.ann", brat.join("\n"));
		expect(standoff).toMatchObject({ from: "brat", placed: 2, claims: 2 });
		const now = await claimsNow(ctx, story.id);
		expect(now.map(({ quote }) => quote)).toEqual(["Ship number 1", "Ship number 2", "the harbour"]);
		expect(now[1]?.comments.map(({ body }) => body)).toEqual([
			"brat: Label: Claim",
			"brat: Uncertain",
			"brat: Ask the pilot",
			"brat: At: “the harbour”",
		]);
		expect(standoff.told).toEqual(["1 line about no marked words, such as events, were left out."]);
	});

	test("what is no work of others is refused, and nothing is changed", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story } = await makeStory(newsroom, 1);
		for (const [name, body] of [
			["notes.json", "{}"],
			["notes.json", '[{"__proto__": {"target": 1}}]'],
			["notes.jsonl", '{"a": 1}\n{"a"'],
			["plain.ann", "Only words"],
			["notes.json", ""],
		] as const)
			expect(refused(await bringWork(ctx, { storyId: story.id, name, bytes: Buffer.from(body) })).message).toMatch(
				/was not taken/,
			);
		const cut = { storyId: story.id, name: "notes.json", bytes: new Uint8Array([0xff, 0xfe]) };
		expect(refused(await bringWork(ctx, cut)).message).toMatch(/not text in UTF-8/);
		expect(refused(await bringWork(newsroom.as("viewer"), cut)).reason).toBe("not-allowed");
	});
});
