import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, inject, onTestFinished } from "vitest";
import { readMembers } from "../../lib/data/people.ts";
import { writeDocument } from "../../lib/documents/write/write-document.ts";
import type { Context } from "../../lib/services/context.ts";
import { openRuntime, type Runtime } from "../../lib/services/runtime.ts";
import type { Settings } from "../../lib/services/settings.ts";
import { makeReady } from "../../lib/services/start.ts";
import { copyPostgresql } from "./newsroom.ts";

export const MIGRATIONS = new URL("../../prisma/migrations", import.meta.url).pathname;

export const SAMPLE = "Forty ships left at dawn, the harbour master said.\n\nThe port closed at noon.\n";

/** Settings of an installation of its own that was never started: an empty data folder, and a database for it. */
export type NewInstallation = () => Promise<Settings>;

/** Describes the same tests for installations on SQLite and on PostgreSQL. */
export function onBothInstallations(
	name: string,
	tests: (settings: NewInstallation, provider: "sqlite" | "postgresql") => void,
): void {
	describe(`${name} (SQLite)`, () => tests(newInstallation, "sqlite"));
	describe.skipIf(inject("postgresql") === null)(`${name} (PostgreSQL)`, () =>
		tests(async () => ({ ...(await newInstallation()), databaseUrl: await copyPostgresql(afterTest) }), "postgresql"),
	);
}

const afterTest = (ending: () => unknown) => onTestFinished(async () => void (await ending()));

async function newInstallation(): Promise<Settings> {
	const dataFolder = mkdtempSync(join(tmpdir(), "onrecord-installation-"));
	afterTest(() => rmSync(dataFolder, { recursive: true, force: true }));
	return {
		...{
			host: "127.0.0.1",
			port: 3000,
			dataFolder,
			trustedProxies: [],
			requestsPerMinute: 1200,
			address: null,
			mail: null,
			signOn: null,
		},
		databaseUrl: `file:${join(dataFolder, "onrecord.db")}`,
	};
}

/** Starts the installation as the server does. */
export const start = (settings: Settings) => makeReady(settings, { migrations: MIGRATIONS, sampleStory: SAMPLE });

/** The installation opened, until the test ends. */
export function opened(settings: Settings): Runtime {
	const runtime = openRuntime(settings, { write: writeDocument });
	afterTest(() => runtime.close());
	return runtime;
}

/** The context of the installation's owner. */
export async function ownerOf(runtime: Runtime): Promise<Context> {
	const [owner] = await readMembers(runtime.db.reader, {});
	if (!owner) throw new Error("Nobody is in this newsroom.");
	return runtime.contextOf(owner);
}
