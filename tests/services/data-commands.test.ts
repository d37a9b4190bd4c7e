import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { main } from "../../lib/cli/main.ts";
import { addComment } from "../../lib/services/comments/comments.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { makeSigningKey } from "../../lib/services/signing-key.ts";
import { listStories } from "../../lib/services/stories/stories.ts";
import { onBothInstallations, opened, ownerOf, start } from "../support/installation.ts";
import { done } from "../support/newsroom.ts";

let said = { out: "", error: "" };
beforeEach(() => {
	said = { out: "", error: "" };
	const hear = (stream: "out" | "error") => (text: string | Uint8Array) => {
		said[stream] += text;
		return true;
	};
	vi.spyOn(process.stdout, "write").mockImplementation(hear("out"));
	vi.spyOn(process.stderr, "write").mockImplementation(hear("error"));
});
afterEach(() => void vi.restoreAllMocks());

/** Runs a command on an installation, as its environment names it. */
async function onrecord(settings: { dataFolder: string; databaseUrl: string }, ...args: string[]) {
	vi.stubEnv("ONRECORD_DATA", settings.dataFolder);
	vi.stubEnv("DATABASE_URL", settings.databaseUrl);
	onTestFinished(() => void vi.unstubAllEnvs());
	said = { out: "", error: "" };
	const code = await main(args);
	expect(said.error).not.toMatch(/\n\s+at /);
	return { code, ...said };
}

onBothInstallations("commands", (settings, provider) => {
	test("verify says whole, altered, or that it could not look, in words and by its exit code", async () => {
		const one = await settings();
		if (provider === "sqlite")
			expect(await onrecord(one, "verify")).toMatchObject({
				code: 2,
				error: expect.stringMatching(/no newsroom here yet/),
			});
		await start(one);
		const ctx = await ownerOf(opened(one));
		const [story] = done(await listStories(ctx, {}));
		done(await addComment(ctx, { storyId: story?.id, claimId: null, body: "Who counted?" }));
		expect(await onrecord(one, "verify")).toMatchObject({ code: 0, out: "Newsroom: 4 events, whole.\n" });
		const { hash } = await ctx.db.reader.event.findFirstOrThrow({ where: { number: 2 } });
		expect((await onrecord(one, "verify", "--head", `2:${hash}`)).code).toBe(0);
		expect((await onrecord(one, "verify", "--head", `2:${hash.slice(0, 16).toUpperCase()}`)).code).toBe(0);
		expect(await onrecord(one, "verify", "--head", `1:${hash}`)).toMatchObject({
			code: 1,
			out: expect.stringContaining("the printed head: there is no such event"),
		});
		expect((await onrecord(one, "verify", "--head", "two")).code).toBe(2);
		await ctx.db.writer.comment.updateMany({ data: { body: "We counted." } });
		expect(await onrecord(one, "verify")).toMatchObject({
			code: 1,
			out: expect.stringMatching(/NOT whole\.\n {2}comment \S+: altered since it was recorded\. \(body\)\n/),
		});
		if (provider !== "sqlite") return;
		rmSync(join(one.dataFolder, "onrecord.db"));
		expect(await onrecord(one, "verify")).toMatchObject({
			code: 1,
			error: expect.stringMatching(/^onrecord: There is no database/),
		});
		writeFileSync(join(one.dataFolder, "onrecord.db"), "not a database at all".repeat(500));
		expect(await onrecord(one, "verify")).toMatchObject({ code: 1, error: expect.stringMatching(/is damaged/) });
		expect(await onrecord(one, "backup", join(one.dataFolder, "x.tar.gz"))).toMatchObject({ code: 2 });
	});

	test("a command that finds no data folder says so, and makes none", async () => {
		const one = await settings();
		rmSync(one.dataFolder, { recursive: true });
		const archive = `${one.dataFolder}.tar.gz`;
		for (const command of [["verify"], ["backup", archive], ["link"], ["retention"], ["new-key"]]) {
			const { code, error } = await onrecord(one, ...command);
			expect(code, command[0]).toBe(2);
			expect(error).toMatch(/no newsroom here yet/);
			expect(error).toContain(one.dataFolder);
			expect(existsSync(one.dataFolder), command[0]).toBe(false);
		}
		expect(existsSync(archive)).toBe(false);
	});

	test("verify only looks: where the key is missing it says so, and makes no other", async () => {
		const one = await settings();
		await start(one);
		const [key, secret] = [join(one.dataFolder, "signing-key"), join(one.dataFolder, "secret")];
		rmSync(key);
		rmSync(secret);
		expect(await onrecord(one, "verify")).toMatchObject({
			code: 1,
			out: expect.stringContaining("there is no signing key in the data folder"),
		});
		expect([key, secret].map((file) => existsSync(file))).toEqual([false, false]);
		writeFileSync(secret, "abc");
		expect(await onrecord(one, "verify")).toMatchObject({ code: 2, error: expect.stringContaining("is damaged") });
	});

	test("no command makes another signing key where it is missing, but for new-key", async () => {
		const one = await settings();
		await start(one);
		const key = join(one.dataFolder, "signing-key");
		rmSync(key);
		for (const command of [["link"], ["retention"], ["redact", "--text", "Rosalind Vey"]]) {
			const { code, error } = await onrecord(one, ...command);
			expect(code, command[0]).toBe(2);
			expect(error).toMatch(/^onrecord: The file signing-key.* is missing/);
			expect(existsSync(key), command[0]).toBe(false);
		}
		expect(await onrecord(one, "new-key")).toMatchObject({ code: 0, out: expect.stringContaining("from now on") });
		expect(await onrecord(one, "link")).toMatchObject({ code: 0 });
		expect(await onrecord(one, "verify")).toMatchObject({ code: 0 });
		rmSync(key);
		makeSigningKey(one.dataFolder);
		expect(await onrecord(one, "link")).toMatchObject({ code: 2, error: expect.stringContaining("is not the one") });
	});

	test.runIf(provider === "sqlite")("a database that could not be looked at is not called damaged", async () => {
		const one = await settings();
		await start(one);
		const file = join(one.dataFolder, "onrecord.db");
		rmSync(file);
		mkdirSync(file);
		for (const command of ["verify", "retention"]) {
			const { code, error } = await onrecord(one, command);
			expect(code).toBe(2);
			expect(error).toMatch(/^onrecord: The database \S+ cannot be opened \(.+\)\. Nothing was changed\./);
			expect(error).not.toMatch(/damaged|[Rr]estore/);
		}
	});

	test("back up, restore, verify, redact", { timeout: 60_000 }, async () => {
		const one = await settings();
		await start(one);
		const ctx = await ownerOf(opened(one));
		done(await storeFile(ctx, { name: "log.txt", bytes: Buffer.from("40 ships") }));
		const archive = join(one.dataFolder, "newsroom.tar.gz");
		expect(await onrecord(one, "backup", archive)).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^Backed up to .* MB/),
		});
		expect((await onrecord(one, "backup", archive)).code).toBe(2);
		const two = await settings();
		expect(await onrecord(two, "restore", archive)).toMatchObject({
			code: 0,
			out: expect.stringContaining("Restored"),
		});
		expect(await onrecord(two, "restore", archive)).toMatchObject({
			code: 2,
			error: expect.stringContaining("--replace"),
		});
		expect((await onrecord(two, "verify")).out).toBe("Newsroom: 4 events, whole.\n");
		const text = ["--text", "harbour master"];
		expect((await onrecord(two, "redact", ...text)).out).toMatch(/1 × draft\n.*the harbour master said/);
		expect(await onrecord(two, "redact", ...text, "--yes")).toMatchObject({
			code: 2,
			error: expect.stringContaining("reason"),
		});
		expect((await onrecord(two, "redact", ...text, "--reason", "Asked by letter", "--yes")).code).toBe(0);
		expect((await onrecord(two, "verify")).out).toMatch(/^Newsroom: 5 events, whole, \d+ redacted\.\n$/);
		expect((await onrecord(two, "redact", ...text)).out).toBe("Not found anywhere in this newsroom.\n");
		expect((await onrecord(two, "new-key")).out).toContain("Nothing to do");
	});

	test("report writes what the report page exports, to standard output or to a file", async () => {
		const one = await settings();
		await start(one);
		const ctx = await ownerOf(opened(one));
		const [story] = done(await listStories(ctx, {}));
		const storyId = story?.id ?? "";
		const { out, code } = await onrecord(one, "report", storyId, "--format", "json");
		expect(code).toBe(0);
		const report = JSON.parse(out);
		expect(report).toMatchObject({ storyId, title: story?.title, madeBy: "Command line" });
		const file = join(one.dataFolder, "report.md");
		const some = ["--for", "outside", "--claims", "1-2", "--output", file];
		expect(await onrecord(one, "report", storyId, "--format", "markdown", ...some)).toMatchObject({ code: 0, out: "" });
		expect(readFileSync(file, "utf8").match(/^### \d+\. /gm)).toEqual(["### 1. ", "### 2. "]);
		expect(readFileSync(file, "utf8")).not.toContain("Command line");
		for (const wrong of [[], [storyId], [storyId, "--format", "odt"], [storyId, "--format", "csv", "--claims", "x"]])
			expect(await onrecord(one, "report", ...wrong)).toMatchObject({ code: 2, out: "" });
	});

	test("asked wrongly, each says how it is asked", async () => {
		const one = await settings();
		for (const command of ["verify", "backup", "restore", "redact", "retention", "new-key"]) {
			expect(await onrecord(one, command, "--nonsense")).toMatchObject({
				code: 2,
				error: expect.stringContaining("Usage:"),
			});
			expect(await onrecord(one, command, "--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage:") });
		}
	});
});
