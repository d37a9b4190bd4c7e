import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Context } from "@/lib/services/context.ts";
import { actorOfUser, type Bearer, bearerOf } from "@/lib/services/people/actors.ts";
import { bearerToken } from "./origin.ts";
import { runtime } from "./runtime.ts";

/** The person of the session cookie, as the newsroom has them; null where nobody is signed in. */
export async function actorOfSession(asked: Headers): Promise<Actor | null> {
	const { db, accounts } = runtime();
	const person = await accounts.personOf(asked);
	return person && actorOfUser(db, person.userId);
}

/** Who asks, and with which token; without one they may do all that their role may. */
export interface Asker {
	readonly actor: Actor;
	readonly token: Bearer["token"] | null;
}

/** Who asks: the owner of the API token, or the person of the session cookie. With a token the cookie isn't read. */
export async function askerOf(asked: Headers): Promise<Asker | null> {
	const { db, now } = runtime();
	const token = bearerToken(asked);
	if (token) return bearerOf(db, now, token);
	const actor = await actorOfSession(asked);
	return actor && { actor, token: null };
}

/** The context of a page: who is signed in, read once a request. Nobody is sent to the sign-in page. */
export const pageContext = cache(async (): Promise<Context> => {
	const asked = await headers();
	const asker = await askerOf(asked);
	if (!asker || asker.token?.scopes.includes("read") === false) redirect(`/sign-in${pathQuery(asked)}`);
	return runtime().contextOf(asker.actor);
});

/** Where to go on after signing in; the path is set by our own server on every request. */
function pathQuery(asked: Headers): string {
	const path = asked.get("x-onrecord-path");
	return path?.startsWith("/") && path !== "/" ? `?next=${encodeURIComponent(path)}` : "";
}
