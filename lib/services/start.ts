import { join } from "node:path";
import { closeToOthers, FILES_FOLDER, requireWhole } from "./data-folder.ts";
import { removeUnfinished } from "./evidence/file-store.ts";
import { openRuntime } from "./runtime.ts";
import { makeDataFolder, type Settings } from "./settings.ts";
import { prepareDatabase, prepareSigningKey, prepareWorkspace } from "./workspace.ts";

/** What the first start needs from outside the database. */
export interface FirstStart {
	/** Folder with `sqlite` and `postgresql`, each with its migrations. */
	readonly migrations: string;
	/** Text of the story that a first run has in it. */
	readonly sampleStory: string;
}

/**
 * Makes the data ready for the server: closed to others, whole, up to date, and with a newsroom in it.
 *
 * @returns the owner's sign-in path while they have never signed in, and what whoever runs the machine is to be warned of.
 * @throws {SettingsError} where something is missing or damaged.
 */
export async function makeReady(
	settings: Settings,
	{ migrations, sampleStory }: FirstStart,
): Promise<{ signInPath: string | null; warning: string | null }> {
	makeDataFolder(settings);
	const warning = closeToOthers(settings);
	requireWhole(settings);
	await removeUnfinished(join(settings.dataFolder, FILES_FOLDER));
	// Before the secret and the key: where those are without a database, something was lost.
	await prepareDatabase(settings, migrations);
	await prepareSigningKey(settings);
	const runtime = openRuntime(settings);
	try {
		return { signInPath: await prepareWorkspace(runtime, sampleStory), warning };
	} finally {
		await runtime.close();
	}
}
