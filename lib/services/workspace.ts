import { migrate } from "../data/migrate.ts";
import { ensureUser, readMembers } from "../data/people.ts";
import { firstWorkspace, insertWorkspace } from "../data/workspaces.ts";
import { commit } from "./commit.ts";
import type { Actor } from "./context.ts";
import { addRecord } from "./flat-change.ts";
import { newMembership } from "./people/people.ts";
import type { Runtime } from "./runtime.ts";
import { createStory } from "./stories/create.ts";

/** Whom the first start makes; the name and the address can be changed under Settings. */
const FIRST_OWNER = { name: "Owner", email: "owner@onrecord.local" };

/** What the first start needs from outside the database. */
export interface FirstStart {
	/** Folder with `sqlite` and `postgresql`, each with its migrations. */
	readonly migrations: string;
	/** Text of the story that a first run has in it. */
	readonly sampleStory: string;
}

/**
 * Brings the database up to date and, on the very first start, makes the newsroom, its owner and a sample story.
 *
 * @returns the path of a one-time sign-in link while the owner has never signed in, else null.
 */
export async function prepareWorkspace(
	runtime: Runtime,
	{ migrations, sampleStory }: FirstStart,
): Promise<string | null> {
	const { db, settings, accounts } = runtime;
	await migrate(settings.databaseUrl, `${migrations}/${db.provider}`);
	const workspace = await firstWorkspace(db.reader);
	if (!workspace) await makeWorkspace(runtime, sampleStory);
	const owners = (await readMembers(db.reader, {})).filter((member) => member.role === "owner");
	const owner = owners.find((member) => !member.hasSignedIn);
	return owner && owners.length === 1 ? accounts.signInPath(owner.email) : null;
}

async function makeWorkspace(runtime: Runtime, sampleStory: string): Promise<void> {
	const { db, newId, now } = runtime;
	const workspaceId = newId();
	const userId = await db.writer.$transaction(async (queries) => {
		await insertWorkspace(queries, {
			id: workspaceId,
			name: "Newsroom",
			createdAt: now(),
		});
		return ensureUser(queries, { id: newId(), ...FIRST_OWNER });
	});
	const actor: Actor = {
		userId,
		name: FIRST_OWNER.name,
		workspaceId,
		role: "owner",
	};
	const ctx = runtime.contextOf(actor);
	await commit(ctx, { action: "person.added", storyId: null }, (work) =>
		addRecord(work, "membership", newMembership(ctx, work, userId, "owner")),
	);
	const story = await createStory(ctx, { text: sampleStory });
	if (!story.ok) throw new Error(`The sample story could not be made: ${story.problem.message}`);
}
