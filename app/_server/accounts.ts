import "server-only";
import type { Result } from "@/lib/contract/problem.ts";
import type { ContextAtDoor, Door } from "@/lib/services/people/door.ts";
import { mailLink, signInWithLink } from "@/lib/services/people/links.ts";
import { setPassword } from "@/lib/services/people/password.ts";
import { signInWithPassword } from "@/lib/services/people/sign-in.ts";
import { localPath } from "./local-path.ts";
import { isFromOurPages, isOverHttps } from "./origin.ts";
import { problemResponse } from "./problem-response.ts";
import { FOREIGN, readInput, SIGNED_OUT } from "./respond.ts";
import { runtime } from "./runtime.ts";
import { actorOfSession } from "./session.ts";

/** What sessions are started and ended with, for one request. */
export function doorFor(asked: Headers): Door {
	const { db, accounts, attempts, mail, now, newId, contextOf } = runtime();
	return { db, accounts, attempts, mail, now, newId, contextOf, headers: asked };
}

type Cookies = readonly string[];

/** Signs in with an address and a password: for a script, or for the form itself before the page has its scripts. */
export async function answerSignIn(request: Request): Promise<Response> {
	if (request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
		return signInByForm(request);
	return answerWithCookies(request, async (input) => signInWithPassword(doorFor(request.headers), input));
}

/** Sets or changes the password of whoever is signed in by cookie: an API token must not become an account. */
export function answerPassword(request: Request): Promise<Response> {
	return answerWithCookies(request, async (input) => {
		const actor = await actorOfSession(request.headers);
		if (!actor) return { ok: false, problem: SIGNED_OUT };
		const ctx: ContextAtDoor = { ...runtime().contextOf(actor), door: doorFor(request.headers) };
		return setPassword(ctx, input);
	});
}

/** Ends the session of the browser that asks. */
export function answerSignOut(request: Request): Promise<Response> {
	return answerWithCookies(request, async () => ({
		ok: true,
		value: await runtime().accounts.endSession(request.headers),
	}));
}

/** Answers a script of our own pages: with the cookies that the session takes, or with the problem. */
async function answerWithCookies(
	request: Request,
	carryOut: (input: object) => Promise<Result<Cookies>>,
): Promise<Response> {
	if (!isFromOurPages(request.headers)) return problemResponse(FOREIGN);
	const input = await readInput(request);
	if (!input.ok) return problemResponse(input.problem);
	const result = await carryOut(input.value);
	if (!result.ok) return problemResponse(result.problem);
	return new Response(null, { status: 204, headers: withCookies(request, result.value) });
}

async function signInByForm(request: Request): Promise<Response> {
	if (!isFromOurPages(request.headers)) return goOn(request, "/sign-in?error=refused");
	const { next, ...input } = Object.fromEntries(await request.formData());
	const result = await signInWithPassword(doorFor(request.headers), input);
	const path = localPath(String(next));
	if (result.ok) return goOn(request, path, result.value);
	return goOn(request, `/sign-in?${new URLSearchParams({ error: result.problem.reason, next: path })}`);
}

/** Answers the form of a sign-in link's page, which works without scripts: by going on to another page in any case. */
export async function answerLink(request: Request): Promise<Response> {
	if (!isFromOurPages(request.headers)) return goOn(request, "/sign-in?error=refused");
	const form = await request.formData().catch(() => new FormData());
	const token = form.get("token");
	const result = await signInWithLink(doorFor(request.headers), { token });
	if (result.ok) return goOn(request, "/stories", result.value);
	return goOn(request, `/sign-in/link?${new URLSearchParams({ token: String(token ?? "") })}`);
}

/** Answers the form of whoever asks for a sign-in link by e-mail, which works without scripts. */
export async function answerMailLink(request: Request): Promise<Response> {
	if (!isFromOurPages(request.headers)) return goOn(request, "/sign-in?error=refused");
	const form = await request.formData().catch(() => new FormData());
	const result = await mailLink(doorFor(request.headers), { email: form.get("email") });
	return goOn(request, result.ok ? "/sign-in?sent=yes" : `/sign-in?error=link-${result.problem.reason}`);
}

/** Goes on to a path of our own, which the browser resolves: the server may be reached by several names. */
export function goOn(request: Request, path: string, cookies: Cookies = []): Response {
	const headers = withCookies(request, cookies);
	headers.set("Location", path);
	return new Response(null, { status: 303, headers });
}

/** The cookies, kept to HTTPS where the browser uses it. */
function withCookies({ headers: asked }: Request, cookies: Cookies): Headers {
	const headers = new Headers({ "Cache-Control": "no-store" });
	for (const cookie of cookies) headers.append("Set-Cookie", isOverHttps(asked) ? `${cookie}; Secure` : cookie);
	return headers;
}
