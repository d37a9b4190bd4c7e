import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../../lib/services/context.ts";
import { ownerContext } from "../../lib/services/people/actors.ts";
import { openRuntime, type Runtime } from "../../lib/services/runtime.ts";
import { makeReady } from "../../lib/services/start.ts";

/** Measures in a newsroom of its own, made for it and gone afterwards: on SQLite, without a server around it. */
export async function inNewsroom(measure: (runtime: Runtime, ctx: Context) => Promise<void>): Promise<void> {
	const dataFolder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
	const databaseUrl = `file:${join(dataFolder, "onrecord.db")}`;
	const settings = {
		host: "127.0.0.1",
		port: 0,
		dataFolder,
		databaseUrl,
		trustedProxies: [],
		requestsPerMinute: 1200,
		address: null,
		mail: null,
		signOn: null,
	};
	const migrations = new URL("../../prisma/migrations", import.meta.url).pathname;
	await makeReady(settings, { migrations, sampleStory: "The port closed at noon.\n" });
	const runtime = openRuntime(settings);
	try {
		const ctx = await ownerContext(runtime);
		if (!ctx) throw new Error("Nobody is in this newsroom.");
		await measure(runtime, ctx);
	} finally {
		await runtime.close();
		rmSync(dataFolder, { recursive: true, force: true });
	}
}
