import type { ChainCheck } from "../../contract/history.ts";
import { checkChain } from "../../data/check-chain.ts";
import type { Database } from "../../data/client.ts";
import { firstWorkspace } from "../../data/workspaces.ts";

/** Checks the chain of the newsroom in this database, for whoever runs the machine; null where there is none yet. */
export async function checkFirstChain(db: Database): Promise<ChainCheck | null> {
	const workspace = await firstWorkspace(db.reader);
	return workspace && checkChain(db.reader, workspace.id);
}
