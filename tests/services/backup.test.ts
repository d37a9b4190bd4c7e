import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backup } from "../../lib/services/backup/backup.ts";
import { restore } from "../../lib/services/backup/restore.ts";
import { listClaims } from "../../lib/services/claims/read.ts";
import { addComment } from "../../lib/services/comments/comments.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { readFile, storeFile } from "../../lib/services/evidence/files.ts";
import type { Settings } from "../../lib/services/settings.ts";
import { listStories, openStory } from "../../lib/services/stories/stories.ts";
import { isWhole, verifyAll } from "../../lib/services/verify/verify.ts";
import { bytesOf } from "../support/bytes-of.ts";
import { MIGRATIONS, onBothInstallations, opened, ownerOf, start } from "../support/installation.ts";
import { commentOf, done, pieceOf } from "../support/newsroom.ts";

const NOW = new Date("2026-03-01T10:00:00.000Z");

const restored = (to: Settings, file: string, replace = false) =>
	restore(to, file, { replace, migrations: MIGRATIONS, now: NOW });

/** A newsroom with a comment in awkward letters and an evidence file. */
async function newsroomIn(settings: Settings) {
	await start(settings);
	const runtime = opened(settings);
	const ctx = await ownerOf(runtime);
	const [story] = done(await listStories(ctx, {}));
	const storyId = story?.id ?? "";
	const [claim] = done(await listClaims(ctx, { storyId }));
	commentOf(await addComment(ctx, { storyId, claimId: null, body: 'Two\nlines, "quoted" \\ back\u2028slashed 𠮷 é' }));
	const file = done(await storeFile(ctx, { name: "log.txt", bytes: Buffer.from("40 ships") }));
	const piece = { claimId: claim?.id, bearing: "supports", kind: "documentary", locator: "l. 1", fileId: file.id };
	pieceOf(await addEvidence(ctx, piece));
	return { runtime, ctx, storyId, fileId: file.id };
}

onBothInstallations("backups", (settings, provider) => {
	test("made while people write, and restored elsewhere, hold everything", { timeout: 120_000 }, async () => {
		const one = await settings();
		const { ctx, storyId, fileId } = await newsroomIn(one);
		const file = join(one.dataFolder, "newsroom.tar.gz");
		const writing = Promise.all(
			Array.from({ length: 20 }, (_, i) => addComment(ctx, { storyId, claimId: null, body: `Comment ${i}` })),
		);
		expect(await backup(one, file, NOW)).toBe(statSync(file).size);
		await writing;
		expect(statSync(file).mode & 0o077).toBe(0);
		const there = readdirSync(one.dataFolder);
		expect(there.filter((name) => /^backup-|unfinished/.test(name))).toEqual([]);

		const two = await settings();
		expect(await restored(two, file)).toEqual({ madeAt: NOW.toISOString(), replaced: null });
		await start(two);
		const copy = opened(two);
		const again = await ownerOf(copy);
		const read = done(await openStory(again, { storyId }));
		expect(read.draft).toEqual(done(await openStory(ctx, { storyId })).draft);
		expect(String(await bytesOf(readFile(again, { fileId })))).toBe("40 ships");
		const comments = await copy.db.reader.comment.findMany({ orderBy: { id: "asc" } });
		expect(comments[0]?.body).toBe('Two\nlines, "quoted" \\ back\u2028slashed 𠮷 é');
		const found = await verifyAll(copy.db, copy.files, copy.publicKey, null);
		expect(found.map(isWhole)).toEqual([true]);
		// The newsroom goes on where the backup was made.
		commentOf(await addComment(again, { storyId, claimId: null, body: "We go on." }));
		expect((await verifyAll(copy.db, copy.files, copy.publicKey, null)).map(isWhole)).toEqual([true]);
	});

	test("replace what is there only when told to, and keep it aside", { timeout: 120_000 }, async () => {
		const one = await settings();
		const { runtime } = await newsroomIn(one);
		const file = join(one.dataFolder, "newsroom.tar.gz");
		await backup(one, file, NOW);
		await expect(backup(one, file, NOW)).rejects.toThrow(/already exists/);
		await expect(restored(one, file)).rejects.toThrow(/already a newsroom here.*--replace/);
		if (provider === "sqlite") await expect(restored(one, file, true)).rejects.toThrow(/Onrecord is running/);
		await runtime.close();
		const { replaced } = await restored(one, file, true);
		expect(existsSync(join(replaced ?? "", "secret"))).toBe(true);
		await start(one);
		const copy = opened(one);
		expect((await verifyAll(copy.db, copy.files, copy.publicKey, null)).map(isWhole)).toEqual([true]);
	});

	test("what is not a backup changes nothing", async () => {
		const one = await settings();
		const file = join(one.dataFolder, "x.tar.gz");
		await expect(restored(one, file)).rejects.toThrow(/there is no such file/);
		writeFileSync(file, "not an archive");
		await expect(restored(one, file)).rejects.toThrow(/cannot be restored.*Nothing was changed/);
		rmSync(file);
		expect(readdirSync(one.dataFolder)).toEqual([]);
		await expect(
			backup(provider === "sqlite" ? one : { ...one, databaseUrl: "file:/nowhere.db" }, file, NOW),
		).rejects.toThrow(/no newsroom here yet/);
	});
});
