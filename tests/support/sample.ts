import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../../lib/services/context.ts";
import { actorOfUser } from "../../lib/services/people/actors.ts";
import { addPerson } from "../../lib/services/people/people.ts";
import { openRuntime, type Runtime } from "../../lib/services/runtime.ts";
import { readSettings } from "../../lib/services/settings.ts";
import { makeReady } from "../../lib/services/start.ts";
import { removeDataFolder } from "./server.ts";

/** What a first start makes, without a server: a newsroom with the sample story, and checkers of these names. */
export interface Sample {
	readonly runtime: Runtime;
	readonly storyId: string;
	/** In the order of the names. */
	readonly checkers: readonly Context[];
	close(): Promise<void>;
}

export async function openSample(names: readonly string[]): Promise<Sample> {
	const dataFolder = mkdtempSync(join(tmpdir(), "onrecord-sample-"));
	const settings = readSettings({ ONRECORD_DATA: dataFolder });
	const folder = new URL("../../prisma/", import.meta.url).pathname;
	const sampleStory = readFileSync(`${folder}sample-story.txt`, "utf8");
	await makeReady(settings, { migrations: `${folder}migrations`, sampleStory });
	const runtime = openRuntime(settings);
	const { id: storyId } = await runtime.db.reader.story.findFirstOrThrow();
	const owner = await runtime.db.reader.membership.findFirstOrThrow({ where: { role: "owner" } });
	const checkers: Context[] = [];
	for (const name of names) {
		const person = { name, email: `${name.toLowerCase()}@gazette.example`, role: "checker" };
		const added = await addPerson(await contextOf(runtime, owner.userId), person);
		if (!added.ok) throw new Error(added.problem.message);
		checkers.push(await contextOf(runtime, added.value.userId));
	}
	const close = async () => {
		await runtime.close();
		removeDataFolder(dataFolder);
	};
	return { runtime, storyId, checkers, close };
}

async function contextOf(runtime: Runtime, userId: string): Promise<Context> {
	const actor = await actorOfUser(runtime.db, userId);
	if (!actor) throw new Error(`${userId} is not in the newsroom.`);
	return runtime.contextOf(actor);
}
