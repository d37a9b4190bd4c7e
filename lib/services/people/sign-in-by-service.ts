import type { SessionCookies } from "../../data/accounts.ts";
import { findUserOfIdentity, saveIdentity } from "../../data/identities.ts";
import { findMembership, findUserId } from "../../data/people.ts";
import { firstWorkspace } from "../../data/workspaces.ts";
import { Refusal } from "../use-case.ts";
import { actorOfUser } from "./actors.ts";
import { type Door, openSession } from "./door.ts";
import { addPerson } from "./people.ts";
import { type SignOn, type SignOnFailure, SignOnRefusal, type Vouched } from "./sign-on.ts";

/** Who lets people in by their e-mail address, as the settings say; they stand in the record under this name. */
const SERVICE = { userId: "sign-on", name: "Sign-in service", role: "owner" } as const;

type Outcome =
	| { readonly ok: true; readonly cookies: SessionCookies; readonly next: string }
	| { readonly ok: false; readonly why: SignOnFailure };

/** Signs in whom the sign-in service has sent back: who was invited, or whose e-mail address the settings let in. */
export async function signInByService(door: Door, signOn: SignOn, query: string, kept: string): Promise<Outcome> {
	try {
		const { who, next } = await signOn.finish(query, kept, door.now());
		const { userId, isKnown } = await userOf(door, signOn, who);
		const cookies = await openSession(door, userId, "service", async (queries) => {
			if (!isKnown) await saveIdentity(queries, door.newId(), userId, who);
		});
		return { ok: true, cookies, next };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, why: "removed" };
		if (error instanceof SignOnRefusal) {
			if (error.cause) process.stderr.write(`onrecord: signing in with the service failed: ${reasonOf(error.cause)}\n`);
			return { ok: false, why: error.why };
		}
		throw error;
	}
}

async function userOf(
	door: Door,
	{ settings }: SignOn,
	who: Vouched,
): Promise<{ readonly userId: string; readonly isKnown: boolean }> {
	const { db, contextOf } = door;
	const known = await findUserOfIdentity(db.reader, who);
	if (known !== null) return { userId: known, isKnown: true };
	const userId = await findUserId(db.reader, who.email);
	if (userId !== null && (await actorOfUser(db, userId))) return { userId, isKnown: false };
	const workspace = await firstWorkspace(db.reader);
	const domain = who.email.slice(who.email.lastIndexOf("@") + 1).toLowerCase();
	const role = settings.letsIn.find((one) => one.domain === domain)?.role;
	if (!workspace || role === undefined) throw new SignOnRefusal("not-invited");
	// Somebody who was taken out stays out until an owner adds them again.
	if (userId !== null && (await findMembership(db.reader, workspace.id, userId))) throw new SignOnRefusal("removed");
	const { name, email } = who;
	const added = await addPerson(contextOf({ ...SERVICE, workspaceId: workspace.id }), { name, email, role });
	if (!added.ok) throw new SignOnRefusal("failed", added.problem.message);
	return { userId: added.value.userId, isKnown: false };
}

/** All causes in a line: libraries tell what went wrong in the innermost. */
function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	return cause.cause === undefined ? cause.message : `${cause.message}: ${reasonOf(cause.cause)}`;
}
