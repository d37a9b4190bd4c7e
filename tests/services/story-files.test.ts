import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { StoryFile } from "../../lib/contract/story-file.ts";
import { fingerprintOf } from "../../lib/core/rules/fingerprint.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment, editComment } from "../../lib/services/comments/comments.ts";
import type { Context } from "../../lib/services/context.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { findingsOf, readCheckedStory } from "../../lib/services/reports/findings.ts";
import { exportReport, makeReport } from "../../lib/services/reports/reports.ts";
import { editSource } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { importStory } from "../../lib/services/story-files/import.ts";
import { differencesOf } from "../support/differences.ts";
import { commentOf, done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";
import { agree } from "../support/terms.ts";

const LEDGER = { name: "ledger.txt", bytes: Buffer.from("Paid to the harbour board: 4,000") };

/** A story on which people of a newsroom have worked in every way that a file tells of. */
async function workedOn(newsroom: Newsroom): Promise<string> {
	const [checker, editor] = [newsroom.as("checker"), newsroom.as("editor")];
	const { story, claims } = await makeStory(newsroom, 4);
	const storyId = story.id;
	const [first, second, third] = claims;
	done(await tagClaims(checker, { claims: [at(first), at(second)], set: { verificationStatus: "confirmed" } }));
	const now = { id: first?.id, revision: 2 };
	done(
		await tagClaims(editor, {
			claims: [now],
			set: { attributionStatus: "verified", flagged: true, credibility: 2 },
		}),
	);
	const sourceId = second?.chain[0]?.sourceId ?? "";
	const file = done(await storeFile(checker, LEDGER));
	const piece = { bearing: "supports", kind: "documentary", locator: "p. 4" };
	const source = { name: "Harbour Board", kind: "organisation" };
	done(await addEvidence(checker, { ...piece, claimId: first?.id, fileId: file.id, source, title: "The ledger" }));
	done(
		await addEvidence(editor, { ...piece, claimId: third?.id, url: "https://harbour.example/log", note: "Seen 𝒶 log" }),
	);
	const said = commentOf(await addComment(checker, { storyId, claimId: first?.id, body: "Which quay?" }));
	commentOf(await editComment(editor, { commentId: said.id, revision: 1, resolved: true }));
	commentOf(await addComment(editor, { storyId, claimId: null, body: "Hold until Friday." }));
	await agree(checker, { storyId, sourceId, set: { groundRule: "on-background", access: "Runs the port" } });
	done(await editSource(editor, { sourceId, revision: 1, reliability: "B", note: "Answers on weekdays" }));
	await waive(editor, storyId);
	const { event } = done(await openStory(checker, { storyId }));
	const make = async (ctx: Context, change: object) =>
		done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
	const wording = { kind: "propose-wording", claimId: first?.id, text: "Ship number 1 put to sea", note: "Plainer" };
	const refusedOne = v7();
	await make(checker, { ...wording, id: refusedOne });
	await make(checker, { ...wording, id: v7(), text: "", note: null });
	await make(editor, { kind: "refuse-wording", id: refusedOne, reason: "She said left" });
	const correction = { kind: "correct", id: v7(), claimId: second?.id, action: "corrected", cause: "source-wrong" };
	await make(editor, { ...correction, sourceId, notice: "The port was another.", note: null });
	return storyId;
}

async function waive(ctx: Context, storyId: string): Promise<void> {
	const { claims, draft, event } = done(await openStory(ctx, { storyId }));
	const [finding] = await findingsOf(ctx, claims, draft.text);
	if (!finding) throw new Error("Nothing was found.");
	const fingerprint = fingerprintOf(finding, await readCheckedStory(ctx, claims, draft.text));
	const { rule: ruleId, claimIds, sourceId = null } = finding;
	const change = {
		kind: "waive",
		id: v7(),
		claimId: claimIds[0],
		ruleId,
		sourceId,
		fingerprint,
		reason: "Known to us",
	};
	done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
}

const fileOf = async (ctx: Context, storyId: string): Promise<string> =>
	String(done(await exportReport(ctx, { storyId, format: "story" })).body);

const asFile = (body: string) => ({ name: "fleet.json", bytes: Buffer.from(body) });

onBothDatabases("a story as a file", (open) => {
	test("comes into another newsroom and goes out again as the same bytes", async () => {
		const newsroom = await open();
		const body = await fileOf(newsroom.as("viewer"), await workedOn(newsroom));
		expect(JSON.parse(body).claims[0]).toMatchObject({
			verificationSet: { by: "checker" },
			attributionSet: { by: "editor" },
			evidence: [{ by: "checker", file: { name: "ledger.txt" } }],
			comments: [{ by: "checker", resolved: { by: "editor" } }],
		});
		expect(JSON.parse(body).claims.flatMap(({ waivers }: StoryFile["claims"][number]) => waivers)).toHaveLength(1);

		const other = (await open()).as("checker");
		done(await storeFile(other, LEDGER));
		const { story, told } = done(await importStory(other, asFile(body)));
		expect(told).toEqual([]);
		expect(await fileOf(other, story.id)).toBe(body);
		expect(await differencesOf(other)).toEqual([]);
		const report = done(await makeReport(other, { storyId: story.id }));
		expect(report.claims[0]).toMatchObject({ verificationSet: { by: "checker" }, comments: [{ by: "checker" }] });
		expect(report.claims[0]?.evidence[0]?.added.by).toBe("checker");

		// Into the same newsroom only as a second story.
		expect(refused(await importStory(other, asFile(body))).reason).toBe("duplicate");
		const again = done(await importStory(other, { ...asFile(body), evenIfDuplicate: "true" }));
		expect(await fileOf(other, again.story.id)).toBe(body);
	});

	test("says what it couldn't bring", async () => {
		const newsroom = await open();
		const body = await fileOf(newsroom.as("viewer"), await workedOn(newsroom));
		const other = await open();
		const known = await makeStory(other, 2);
		expect(known.claims[1]?.chain[0]?.name).toBe("Rosalind Vey");
		const ctx = other.as("checker");
		const { story, told } = done(await importStory(ctx, { ...asFile(body), evenIfDuplicate: true }));
		expect(told).toEqual([
			expect.stringContaining("“ledger.txt”"),
			"Rosalind Vey is in your register already, with another rating, note or kind; yours stay.",
		]);
		expect(done(await openStory(ctx, { storyId: story.id })).claims[0]?.evidence[0]).toMatchObject({ file: null });
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("names people of elsewhere, and an owner can erase them", async () => {
		const newsroom = await open();
		const body = (await fileOf(newsroom.as("viewer"), await workedOn(newsroom))).replaceAll(
			'"editor"',
			'"Quillon Drab"',
		);
		const owner = (await open()).as("owner");
		const { story } = done(await importStory(owner, asFile(body)));
		expect(await fileOf(owner, story.id)).toContain("Quillon Drab");
		done(await redact(owner, { text: "quillon drab", reason: "Asked to" }));
		expect(await fileOf(owner, story.id)).not.toMatch(/quillon/i);
		expect(await differencesOf(owner)).toEqual([]);
	});

	test("is for the whole newsroom alone", async () => {
		const newsroom = await open();
		const { story } = await makeStory(newsroom, 1);
		for (const less of [{ audience: "outside" }, { audience: "readers" }, { claims: "1" }])
			expect(
				refused(await exportReport(newsroom.as("editor"), { storyId: story.id, format: "story", ...less })).message,
			).toMatch(/whole story/);
	});

	const spoiled: [string, (file: StoryFile) => unknown, RegExp][] = [
		["something else", () => ({ a: 1 }), /not a story that Onrecord exported/],
		["a report", () => ({ format: "onrecord-report" }), /a report.*“Onrecord story”/],
		["a later version", (file) => ({ ...file, version: 2 }), /version 2.*reads version 1/],
		["a field that isn't known", (file) => ({ ...file, extra: true }), /extra/],
		[
			"a claim of other words",
			(file) => ({ ...file, text: file.text.replaceAll("Ship", "Boat") }),
			/Claim 1 does not stand/,
		],
		[
			"a claim beyond the text",
			(file) => ({ ...file, claims: file.claims.map((claim) => ({ ...claim, end: 90_000 })) }),
			/outside the text/,
		],
		["a source that isn't there", (file) => ({ ...file, sources: [] }), /Claim 2 names a source/],
		[
			"a status that isn't one",
			(file) => ({ ...file, claims: [{ ...file.claims[0], verificationStatus: "sure" }] }),
			/At claims\.0\.verificationStatus/,
		],
		[
			"more claims than a story has",
			(file) => ({ ...file, claims: Array(20_001).fill(file.claims[0]) }),
			/at most 20,000 claims/,
		],
	];
	test("is refused in words where it's no such file, and nothing is stored", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const file: StoryFile = JSON.parse(await fileOf(ctx, (await makeStory(newsroom, 3)).story.id));
		const other = (await open()).as("checker");
		for (const [, spoil, words] of spoiled)
			expect(refused(await importStory(other, asFile(JSON.stringify(spoil(file))))).message).toMatch(words);
		for (const body of ["", "{", "null", "[]", "\ud800", "[".repeat(2_000_000), JSON.stringify(file).slice(0, -1)])
			expect(refused(await importStory(other, asFile(body))).message).toMatch(/was not taken.*Nothing was stored/);
		expect(await other.db.reader.story.count({ where: { workspaceId: other.actor.workspaceId } })).toBe(0);
	});

	test.each(["__proto__", "constructor", "prototype"])("doesn't reach a prototype by the name %s", async (name) => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const body = await fileOf(ctx, (await makeStory(newsroom, 1)).story.id);
		const polluting = body.replace("{", `{"${name}": {"isAdmin": true, "polluted": true},`);
		const problem = refused(await importStory(ctx, { ...asFile(polluting), evenIfDuplicate: true }));
		expect(problem.message).toContain(name);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});
});
