import { createHash } from "node:crypto";
import type { Scope } from "../../core/vocabulary/scopes.ts";
import type { Database } from "../../data/client.ts";
import { unavailability } from "../../data/failure.ts";
import { readMembers } from "../../data/people.ts";
import { findToken, noteUse } from "../../data/tokens.ts";
import type { Actor, Context } from "../context.ts";
import type { Runtime } from "../runtime.ts";

/** The actor that a signed-in user is, or null where nobody has let them into the newsroom. */
export async function actorOfUser(db: Database, userId: string): Promise<Actor | null> {
	return actorAmong(db, { userId });
}

async function actorAmong(db: Database, where: { userId: string; workspaceId?: string }): Promise<Actor | null> {
	const [member] = await readMembers(db.reader, where);
	return member
		? {
				userId: where.userId,
				name: member.name,
				workspaceId: member.workspaceId,
				role: member.role,
			}
		: null;
}

/** Who sends an API token, and what that may do. */
export interface Bearer {
	/** Its owner, with the role that they have now. */
	readonly actor: Actor;
	readonly token: { readonly id: string; readonly scopes: readonly Scope[] };
}

/** Who sends an API token; null where it is not, or no longer, good. */
export async function bearerOf(db: Database, now: () => Date, token: string): Promise<Bearer | null> {
	const found = await findToken(db.reader, hashToken(token), now());
	if (!found) return null;
	const { id, scopes, userId, workspaceId } = found;
	// A database that cannot be written to can still be read: when a token was used last is not worth a refusal.
	await noteUse(db.accounts, id, now()).catch((error) => {
		if (!unavailability(error)) throw error;
	});
	const actor = await actorAmong(db, { userId, workspaceId });
	return actor && { actor, token: { id, scopes } };
}

/** SHA-256 in hexadecimal: a token has 256 random bits, so no slow hash is needed to keep it from being guessed. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The context of the newsroom's first owner, for whoever runs the machine and acts for them; null before the first start. */
export async function ownerContext({ db, contextOf }: Pick<Runtime, "db" | "contextOf">): Promise<Context | null> {
	const owner = (await readMembers(db.reader, {})).find((member) => member.role === "owner");
	return owner ? contextOf(owner) : null;
}
