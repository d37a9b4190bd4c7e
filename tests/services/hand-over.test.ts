import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { AUDIENCES } from "../../lib/core/report/audiences.ts";
import type { Context } from "../../lib/services/context.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { handOver } from "../../lib/services/reports/hand-over.ts";
import { importStory } from "../../lib/services/story-files/import.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";
import { agree } from "../support/terms.ts";

async function unzipped(ctx: Context, storyId: string, audience?: string) {
	const { body, name } = done(await handOver(ctx, { storyId, audience }));
	expect(name).toBe("hand-over-the-fleet-sails.zip");
	const chunks: Uint8Array[] = [];
	for await (const chunk of body) chunks.push(chunk);
	return unzipSync(new Uint8Array(Buffer.concat(chunks)));
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

onBothDatabases("a hand-over", (open) => {
	test("holds the report, the files and the SHA-256 of each, and less of it for others", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims, draft } = await makeStory(newsroom, 3);
		const storyId = story.id;
		const piece = { bearing: "supports", kind: "documentary", locator: "p. 4" };
		const add = async (place: number, name: string, sourceId?: string) => {
			const file = done(await storeFile(ctx, { name, bytes: Buffer.from(`What ${name} says`) }));
			done(await addEvidence(ctx, { ...piece, claimId: claims[place]?.id, fileId: file.id, sourceId }));
			return file;
		};
		await add(0, "ledger.txt");
		const [person, clerks] = [claims[1]?.chain[0]?.sourceId ?? "", claims[2]?.chain[0]?.sourceId ?? ""];
		await add(1, "log.txt", person);
		await add(2, "memo.txt", clerks);
		const lost = await add(0, "lost.txt");
		await ctx.files.remove(lost.sha256);

		const whole = await unzipped(ctx, storyId);
		const sums = textOf(whole.SHA256SUMS).trim().split("\n");
		for (const line of sums) {
			const [sha256, path = ""] = line.split("  ");
			expect(
				createHash("sha256")
					.update(whole[path] ?? "")
					.digest("hex"),
				path,
			).toBe(sha256);
		}
		expect(Object.keys(whole).sort()).toEqual(
			[
				...[
					"README.txt",
					"SHA256SUMS",
					"article.txt",
					"report.docx",
					"report.html",
					"report.pdf",
					"story.onrecord.json",
				],
				...["files/001-ledger.txt", "files/003-log.txt", "files/004-memo.txt"],
			].sort(),
		);
		expect(sums).toHaveLength(Object.keys(whole).length - 1);
		expect(textOf(whole["article.txt"])).toBe(draft.text);
		expect(textOf(whole["README.txt"])).toMatch(/files\/003-log\.txt: evidence of claim 2\n[\s\S]*Missing: lost\.txt/);
		const elsewhere = (await open()).as("checker");
		const bytes = whole["story.onrecord.json"] ?? new Uint8Array();
		expect(done(await importStory(elsewhere, { name: "story.onrecord.json", bytes })).story.title).toBe(story.title);

		// Papers of unnamed sources, and of those on other terms, stay in the newsroom.
		const outside = await unzipped(ctx, storyId, "outside");
		expect(Object.keys(outside).filter((path) => path.startsWith("files/"))).toEqual([
			"files/001-ledger.txt",
			"files/003-log.txt",
		]);
		expect(textOf(outside["README.txt"])).toContain("1 file of evidence left out: not for this audience.");
		expect(outside["story.onrecord.json"]).toBeUndefined();
		await agree(ctx, { storyId, sourceId: person, set: { groundRule: "on-background" } });
		expect(Object.keys(await unzipped(ctx, storyId, "outside"))).not.toContain("files/003-log.txt");
		const readers = await unzipped(ctx, storyId, "readers");
		expect(Object.keys(readers).filter((path) => path.startsWith("files/"))).toEqual([]);
	}, 120_000);

	test("of each audience says whom it is for", async () => {
		const newsroom = await open();
		const { story } = await makeStory(newsroom, 1);
		const said = [];
		for (const audience of AUDIENCES)
			said.push(textOf((await unzipped(newsroom.as("viewer"), story.id, audience))["README.txt"]));
		expect(said.map((text) => /For: ([\w ]+) \(/.exec(text)?.[1])).toEqual(["The newsroom", "Outsiders", "Readers"]);
	}, 120_000);
});
