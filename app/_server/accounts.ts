import "server-only";
import { runtime } from "./runtime.ts";

/** The paths of better-auth that Onrecord uses. The others (signing up, asking for links) stay shut. */
const OPEN_PATHS = new Set(["/sign-in/email", "/sign-out", "/magic-link/verify", "/change-password", "/get-session"]);

/** Hands a request to the accounts, if it asks for something that is open. */
export async function accountsHandler(request: Request): Promise<Response> {
	const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
	if (!OPEN_PATHS.has(path)) return new Response("There is nothing here.", { status: 404 });
	return runtime().accounts.handler(request);
}
