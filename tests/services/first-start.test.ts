import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withinTransaction } from "../../lib/data/client.ts";
import { readMembers } from "../../lib/data/people.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { makeSigningKey } from "../../lib/services/signing-key.ts";
import { replaceKey } from "../../lib/services/verify/replace-key.ts";
import { isWhole, verifyAll } from "../../lib/services/verify/verify.ts";
import { onBothInstallations, opened, ownerOf, start } from "../support/installation.ts";
import { done } from "../support/newsroom.ts";

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

onBothInstallations("the first start", (settings, provider) => {
	const onSqlite = provider === "sqlite";

	test("makes a newsroom, an owner and a story, once, also where two start at once", async () => {
		const one = await settings();
		const [first, second] = await Promise.all([start(one), start(one)]);
		expect(first?.signInPath ?? second?.signInPath).toContain("/");
		const { reader } = opened(one).db;
		expect(await reader.workspace.count()).toBe(1);
		expect(await reader.story.count()).toBe(1);
		expect((await readMembers(reader, {})).map((member) => member.role)).toEqual(["owner"]);
		await start(one);
		// Each start makes the owner a new link, which is an event of its own.
		expect(await reader.event.count({ where: { action: { in: ["person.added", "story.created"] } } })).toBe(2);
	});

	test("that fails half-way leaves nothing behind", async () => {
		const one = await settings();
		await start(one);
		const { db } = opened(one);
		const before = await db.reader.user.count();
		const failing = withinTransaction(db, async (joined) => {
			await joined.writer.user.create({ data: { id: "x", name: "x", email: "x@y.example" } });
			await joined.writer.$transaction((inner) =>
				inner.user.create({ data: { id: "z", name: "z", email: "z@y.example" } }),
			);
			expect(await joined.reader.user.count()).toBe(before + 2);
			throw new Error("the power went");
		});
		await expect(failing).rejects.toThrow("the power went");
		expect(await db.reader.user.count()).toBe(before);
	});

	test("that left a newsroom without an owner is finished by the next", async () => {
		const one = await settings();
		await start(one);
		const { db } = opened(one);
		await db.writer.membership.deleteMany({});
		expect((await start(one)).signInPath).toContain("/");
		expect(await db.reader.workspace.count()).toBe(1);
		expect((await readMembers(db.reader, {})).map((member) => member.role)).toEqual(["owner"]);
	});

	test.skipIf(process.platform === "win32")(
		"closes what is there to others, and says so where the folder is open",
		async () => {
			const one = await settings();
			expect((await start(one)).warning).toBeNull();
			const ctx = await ownerOf(opened(one));
			const { sha256 } = done(await storeFile(ctx, { name: "a.txt", bytes: Buffer.from("a") }));
			const evidence = join(one.dataFolder, "files", sha256.slice(0, 2), sha256);
			const own = [join(one.dataFolder, "secret"), join(one.dataFolder, "signing-key"), evidence];
			if (onSqlite) own.push(join(one.dataFolder, "onrecord.db"));
			for (const path of own) expect(modeOf(path)).toBe("600");
			chmodSync(one.dataFolder, 0o755);
			for (const path of [...own, join(one.dataFolder, "files")]) chmodSync(path, 0o755);
			expect((await start(one)).warning).toMatch(/mode 755.*chmod 700/);
			for (const path of own) expect(modeOf(path)).toBe("700");
			expect(modeOf(join(one.dataFolder, "files"))).toBe("700");
		},
	);

	test("a database that is gone or damaged is said in one line, and nothing is made in its place", async () => {
		const one = await settings();
		await start(one);
		done(await storeFile(await ownerOf(opened(one)), { name: "a.txt", bytes: Buffer.from("a") }));
		const file = join(one.dataFolder, "onrecord.db");
		if (onSqlite) {
			const bytes = readFileSync(file);
			bytes.fill(0xa5, 4096 * 3, 4096 * 6);
			for (const suffix of ["-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
			writeFileSync(file, bytes);
			await expect(start(one)).rejects.toThrow(/is damaged \(.+\).*Restore a backup/);
			truncateSync(file, 0);
			await expect(start(one)).rejects.toThrow(/no database onrecord\.db .* but secret and signing-key and files/);
			rmSync(file);
			await expect(start(one)).rejects.toThrow(/no database onrecord\.db/);
			expect(existsSync(file)).toBe(false);
		} else {
			const { dataFolder } = one;
			const other = { ...(await settings()), dataFolder };
			await expect(start(other)).rejects.toThrow(/database is empty, but evidence files/);
		}
	});

	test.each([
		["empty", ""],
		["cut short", "abc"],
	])("a secret that is %s is refused with what to do", async (_, content) => {
		const one = await settings();
		await start(one);
		writeFileSync(join(one.dataFolder, "secret"), content);
		await expect(start(one)).rejects.toThrow(/secret is damaged: it holds \d characters.*delete the file/);
	});

	test("a signing key that is missing is said, and none is made in its place", async () => {
		const one = await settings();
		await start(one);
		const key = join(one.dataFolder, "signing-key");
		const bytes = readFileSync(key);
		rmSync(key);
		await expect(start(one)).rejects.toThrow(/signing-key.* is missing from .*Restore it .*npx onrecord new-key/);
		expect(() => opened(one)).toThrow(/is missing/);
		expect(existsSync(key)).toBe(false);
		writeFileSync(key, bytes);
		await start(one);
	});

	test("another signing key is noticed, and taken only when asked for, as an event", async () => {
		const one = await settings();
		await start(one);
		rmSync(join(one.dataFolder, "signing-key"));
		makeSigningKey(one.dataFolder);
		await expect(start(one)).rejects.toThrow(/signing-key .* is not the one.*npx onrecord new-key/);
		const runtime = opened(one);
		const check = async () => (await verifyAll(runtime.db, runtime.files, runtime.publicKey, null))[0];
		expect(await check()).toMatchObject({ broken: [], signed: false });
		expect(await replaceKey(runtime)).toBe(true);
		expect(await replaceKey(runtime)).toBe(false);
		const after = await check();
		expect(after && isWhole(after)).toBe(true);
		await start(one);
	});

	test("a folder with nothing of a newsroom in it is a first start", async () => {
		const one = await settings();
		mkdirSync(join(one.dataFolder, "lost+found"));
		expect((await start(one)).signInPath).toContain("/");
	});
});
