import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Context } from "@/lib/services/context.ts";
import { actorOfToken, actorOfUser } from "@/lib/services/people/actors.ts";
import { bearerToken } from "./origin.ts";
import { runtime } from "./runtime.ts";

/** The person of the session cookie, as the newsroom has them; null where nobody is signed in. */
export async function actorOfSession(asked: Headers): Promise<Actor | null> {
	const { db, accounts } = runtime();
	const person = await accounts.personOf(asked);
	return person && actorOfUser(db, person.userId);
}

/** Who asks: the owner of the API token, or the person of the session cookie. With a token the cookie isn't read. */
export async function actorOf(asked: Headers): Promise<Actor | null> {
	const { db, now } = runtime();
	const token = bearerToken(asked);
	return token ? actorOfToken(db, now, token) : actorOfSession(asked);
}

/** The context of a page: who is signed in, read once a request. Nobody is sent to the sign-in page. */
export const pageContext = cache(async (): Promise<Context> => {
	const asked = await headers();
	const actor = await actorOf(asked);
	if (!actor) redirect(`/sign-in${pathQuery(asked)}`);
	return runtime().contextOf(actor);
});

/** Where to go on after signing in; the path is set by our own server on every request. */
function pathQuery(asked: Headers): string {
	const path = asked.get("x-onrecord-path");
	return path?.startsWith("/") && path !== "/" ? `?next=${encodeURIComponent(path)}` : "";
}
