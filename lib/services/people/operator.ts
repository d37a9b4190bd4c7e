import type { HandOver } from "../../contract/person.ts";
import type { Result } from "../../contract/problem.ts";
import { type MemberRecord, readMembers } from "../../data/people.ts";
import { firstWorkspace } from "../../data/workspaces.ts";
import type { Context } from "../context.ts";
import type { Runtime } from "../runtime.ts";
import { makeLink } from "./links.ts";

/** Whoever runs the machine: may let anybody in, and stands in the record under this name. */
const OPERATOR = { userId: "command-line", name: "Command line", role: "owner" } as const;

/** The member with this e-mail address, or, without one, the owner who has been there for longest. */
export async function findMember({ db }: Runtime, email: string | null): Promise<MemberRecord | null> {
	const wanted = email?.trim().toLowerCase();
	const members = await readMembers(db.reader, {});
	return members.find((one) => (wanted === undefined ? one.role === "owner" : one.email === wanted)) ?? null;
}

/** The context of whoever runs the machine, in the newsroom that is there; null before the first start. */
export async function operatorContext({ db, contextOf }: Runtime): Promise<Context | null> {
	const workspace = await firstWorkspace(db.reader);
	return workspace && contextOf({ ...OPERATOR, workspaceId: workspace.id });
}

/** Makes a sign-in link for a member in the name of whoever runs the machine, who hands it over themselves. */
export function operatorLink({ contextOf }: Runtime, { workspaceId, userId }: MemberRecord): Promise<Result<HandOver>> {
	return makeLink({ ...contextOf({ ...OPERATOR, workspaceId }), mail: null }, { userId });
}
