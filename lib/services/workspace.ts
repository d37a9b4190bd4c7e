import { setTimeout as delay } from "node:timers/promises";
import { openDatabase, withinTransaction } from "../data/client.ts";
import { unavailability } from "../data/failure.ts";
import { migrate } from "../data/migrate.ts";
import { findUserId, insertUser, readMembers } from "../data/people.ts";
import { ensureWorkspace, firstWorkspace, lockWorkspaces } from "../data/workspaces.ts";
import { commit } from "./commit.ts";
import type { Actor } from "./context.ts";
import { requireNoEvidence } from "./data-folder.ts";
import { extractHere } from "./extraction/extractor.ts";
import { addRecord } from "./flat-change.ts";
import { operatorLink } from "./people/operator.ts";
import { newMembership } from "./people/people.ts";
import type { Runtime } from "./runtime.ts";
import { type Settings, SettingsError } from "./settings.ts";
import { KEY_REMEDY, makeSigningKey, SIGNING_KEY_FILE } from "./signing-key.ts";
import { createStory } from "./stories/create.ts";

/** Whom the first start makes; the name and the address can be changed under Settings. */
const FIRST_OWNER = { name: "Owner", email: "owner@onrecord.local" };

/** Brings the database up to date, from the folder with `sqlite` and `postgresql`, each with its migrations. */
export async function prepareDatabase({ databaseUrl }: Settings, migrations: string): Promise<void> {
	await migrate(databaseUrl, `${migrations}/${databaseUrl.startsWith("file:") ? "sqlite" : "postgresql"}`);
}

/** Makes the signing key of a newsroom that isn't there yet: one that is has its own, and never gets another unasked. */
export async function prepareSigningKey({ databaseUrl, dataFolder }: Settings): Promise<void> {
	const db = openDatabase(databaseUrl);
	try {
		if (!(await firstWorkspace(db.reader))) makeSigningKey(dataFolder);
	} finally {
		await db.close();
	}
}

/**
 * On the very first start makes the newsroom, its owner and a sample story, all or nothing; where an earlier start was
 * ended before it had made an owner, what is missing is made.
 *
 * @param sampleStory text of the story that a first run has in it.
 * @returns the path of a one-time sign-in link while the owner has never signed in, else null.
 * @throws {SettingsError} where the signing key is not this newsroom's.
 */
export async function prepareWorkspace(runtime: Runtime, sampleStory: string): Promise<string | null> {
	const { db } = runtime;
	if ((await readMembers(db.reader, {})).length === 0) {
		if (!(await firstWorkspace(db.reader))) requireNoEvidence(runtime.settings);
		await makeWorkspace(runtime, sampleStory);
	}
	await requireSigningKey(runtime);
	const owners = (await readMembers(db.reader, {})).filter((member) => member.role === "owner");
	const owner = owners.find((member) => !member.hasSignedIn);
	if (!owner || owners.length > 1) return null;
	const link = await operatorLink(runtime, owner);
	if (!link.ok) throw new Error(`The owner's sign-in link could not be made: ${link.problem.message}`);
	return link.value.path;
}

async function makeWorkspace(runtime: Runtime, sampleStory: string): Promise<void> {
	const { newId, now } = runtime;
	// Before the transaction, which keeps another start waiting.
	const extraction = await extractHere(sampleStory);
	await patiently(() =>
		withinTransaction(runtime.db, async (db) => {
			await lockWorkspaces(db.writer, db.provider);
			// Another start may have been faster.
			if ((await readMembers(db.reader, {})).length > 0) return;
			const workspaceId = (await firstWorkspace(db.reader))?.id ?? newId();
			await ensureWorkspace(db.writer, { id: workspaceId, name: "Newsroom", createdAt: now() }, runtime.publicKey);
			// A newsroom that lost its owner still has their account.
			const known = await findUserId(db.writer, FIRST_OWNER.email);
			const user = { id: known ?? newId(), ...FIRST_OWNER };
			const actor: Actor = { userId: user.id, name: user.name, workspaceId, role: "owner" };
			const ctx = { ...runtime.contextOf(actor), db, extract: async () => extraction };
			await commit(ctx, { action: "person.added", storyId: null }, async (work) => {
				if (known === null) {
					await insertUser(work.queries, user);
					work.record({ entity: "user", id: user.id, before: null, after: user });
				}
				await addRecord(work, "membership", newMembership(ctx, work, user.id, "owner"));
			});
			const story = await createStory(ctx, { text: sampleStory, evenIfDuplicate: true });
			if (!story.ok) throw new Error(`The sample story could not be made: ${story.problem.message}`);
		}),
	);
}

/** Tries again while another start holds the database. */
async function patiently(work: () => Promise<void>): Promise<void> {
	for (let tries = 1; ; tries++)
		try {
			return await work();
		} catch (error) {
			if (tries === 10 || unavailability(error) === null) throw error;
			await delay(250);
		}
}

/**
 * Only with the key that signed it so far can the record be signed on.
 *
 * @throws {SettingsError} where the key in the data folder is another.
 */
export async function requireSigningKey({ db, publicKey, settings }: Runtime): Promise<void> {
	const workspace = await firstWorkspace(db.reader);
	if (!workspace || workspace.publicKey === publicKey) return;
	throw new SettingsError(
		`The file ${SIGNING_KEY_FILE} in ${settings.dataFolder} is not the one that this newsroom's record is signed with. ${KEY_REMEDY}`,
	);
}
