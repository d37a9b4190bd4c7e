import { ensureWorkspace, firstWorkspace } from "../../data/workspaces.ts";
import { commit } from "../commit.ts";
import { ownerContext } from "../people/actors.ts";
import type { Runtime } from "../runtime.ts";
import { SettingsError } from "../settings.ts";

/**
 * Has the record signed with the key in the data folder from now on, as an event in the name of the first owner: whoever
 * runs the machine acts for them.
 *
 * @returns false where that key signs it already.
 */
export async function replaceKey(runtime: Runtime): Promise<boolean> {
	const { db, publicKey } = runtime;
	const workspace = await firstWorkspace(db.reader);
	const ctx = await ownerContext(runtime);
	if (!workspace || !ctx) throw new SettingsError("There is no newsroom here yet. `npm start` makes one.");
	if (workspace.publicKey === publicKey) return false;
	await commit(ctx, { action: "workspace.key-replaced", storyId: null }, async ({ queries, record }) => {
		await ensureWorkspace(queries, workspace, publicKey);
		record({
			entity: "workspace",
			id: workspace.id,
			before: { publicKey: workspace.publicKey },
			after: { publicKey },
		});
	});
	return true;
}
