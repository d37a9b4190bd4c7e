import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { MigrationError, migrate } from "../../lib/data/migrate.ts";
import { driftOf } from "../../prisma/schema-engine.ts";
import { copyPostgresql, copySqlite } from "../support/newsroom.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const PROVIDERS = [
	{ provider: "sqlite", schema: "prisma/schema.prisma", copy: copySqlite },
	{
		provider: "postgresql",
		schema: "lib/data/generated/postgresql/schema.prisma",
		copy: copyPostgresql,
	},
] as const;

describe.each(PROVIDERS)("migrations for $provider", ({ provider, schema, copy }) => {
	const here = provider === "sqlite" || inject("postgresql") !== null;
	const fresh = () => copy((ending) => onTestFinished(async () => void (await ending())));
	const models = readFileSync(join(ROOT, schema), "utf8");

	test.skipIf(!here)("make exactly what the models say", async () => {
		expect(await driftOf(await fresh(), models)).toEqual({
			script: "",
			summary: "",
		});
	});

	test.skipIf(!here)("a model without its migration would be noticed", async () => {
		const changed = models.replace("model Workspace {", "model Workspace {\n  motto String?");
		const { script } = await driftOf(await fresh(), changed);
		expect(script).toMatch(/ADD COLUMN\s+"motto"/);
		expect(script.match(/ALTER TABLE/g)).toHaveLength(1);
	});

	test.skipIf(!here)("applied again, by several starts at once, change nothing", async () => {
		const url = await fresh();
		const folder = copyMigrations(provider);
		addMigration(folder, "9998_later", "CREATE TABLE later (id INTEGER);");
		const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
		expect(applied.flat()).toEqual(["9998_later"]);
	});

	test.skipIf(!here)("one that fails leaves nothing behind", async () => {
		const url = await fresh();
		const folder = copyMigrations(provider);
		addMigration(folder, "9998_broken", "CREATE TABLE later (id INTEGER); CREATE TABLE later (id INTEGER);");
		await expect(migrate(url, folder)).rejects.toThrow(/^migration 9998_broken failed: /);
		addMigration(folder, "9998_broken", "CREATE TABLE later (id INTEGER);");
		expect(await migrate(url, folder)).toEqual(["9998_broken"]);
	});

	test.skipIf(!here)("a database of a newer version, or changed migrations, are refused", async () => {
		const url = await fresh();
		const folder = copyMigrations(provider);
		addMigration(folder, "9999_newer", "CREATE TABLE newer (id INTEGER);");
		await migrate(url, folder);
		await expect(migrate(url, copyMigrations(provider))).rejects.toThrow(/newer Onrecord \(migration 9999_newer/);
		addMigration(folder, "9999_newer", "CREATE TABLE newer (id INTEGER, name TEXT);");
		await expect(migrate(url, folder)).rejects.toThrow(/9999_newer was changed after it was applied/);
		await expect(migrate(url, folder)).rejects.toBeInstanceOf(MigrationError);
	});
});

test("both databases have the same migrations", () => {
	const of = (provider: string) =>
		readdirSync(join(ROOT, "prisma/migrations", provider)).filter((name) => /^\d/.test(name));
	expect(of("sqlite")).toEqual(of("postgresql"));
	expect(of("sqlite").length).toBeGreaterThan(0);
});

function copyMigrations(provider: string): string {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-migrations-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	cpSync(join(ROOT, "prisma/migrations", provider), folder, {
		recursive: true,
	});
	return folder;
}

function addMigration(folder: string, name: string, sql: string): void {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, "migration.sql"), sql);
}
