import { z } from "zod";
import { renameNewsroomInput } from "../../contract/account.ts";
import { readPublicKey } from "../../data/review.ts";
import { renameWorkspace, workspaceName } from "../../data/workspaces.ts";
import { commit } from "../commit.ts";
import { keyFingerprint } from "../signing-key.ts";
import { defineUseCase } from "../use-case.ts";

/** The newsroom's name, as it stands on every report, and the key that its sign-offs are checked with. */
export const openNewsroom = defineUseCase(
	z.object({}),
	"viewer",
	async ({ db, actor }): Promise<{ name: string; publicKey: string; fingerprint: string }> => {
		const publicKey = await readPublicKey(db.reader, actor.workspaceId);
		const name = await workspaceName(db.reader, actor.workspaceId);
		return { name, publicKey, fingerprint: keyFingerprint(publicKey) };
	},
);

/** Gives the newsroom another name. */
export const renameNewsroom = defineUseCase(
	renameNewsroomInput,
	"owner",
	async (ctx, { name }): Promise<{ name: string }> => {
		const id = ctx.actor.workspaceId;
		await commit(ctx, { action: "newsroom.renamed", storyId: null }, async ({ queries, record }) => {
			const before = { id, name: await workspaceName(queries, id) };
			await renameWorkspace(queries, id, name);
			record({ entity: "workspace", id, before, after: { id, name } });
		});
		return { name };
	},
);
