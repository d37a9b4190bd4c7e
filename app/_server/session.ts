import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Context } from "@/lib/services/context.ts";
import { actorOfToken, actorOfUser } from "@/lib/services/people/actors.ts";
import { runtime } from "./runtime.ts";

/** Who asks: the owner of the API token, or the person of the session cookie; null where neither holds. */
export async function actorOf(asked: Headers): Promise<Actor | null> {
	const { db, accounts, now } = runtime();
	const token = /^Bearer (\S+)$/.exec(asked.get("authorization") ?? "")?.[1];
	if (token) return actorOfToken(db, now, token);
	const person = await accounts.personOf(asked);
	return person && actorOfUser(db, person.userId);
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
