import "server-only";
import type { Problem, ProblemReason, Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { type Guarded, refusalOf } from "@/lib/services/use-case.ts";
import { bearerToken, isFromOurPages } from "./origin.ts";
import { runtime } from "./runtime.ts";
import { actorOf } from "./session.ts";

const STATUS: Readonly<Record<ProblemReason, number>> = {
	invalid: 422,
	"signed-out": 401,
	"not-allowed": 403,
	"not-found": 404,
	stale: 409,
	duplicate: 409,
	impossible: 409,
	"too-large": 413,
	"too-many": 429,
	unavailable: 503,
};

/** For the log alone: there is no one left to answer. */
const GIVEN_UP = 408;

export const SIGNED_OUT: Problem = {
	reason: "signed-out",
	message: "You are signed out. Sign in again; what you have not saved is still here.",
};
export const FOREIGN: Problem = {
	reason: "not-allowed",
	message: "The request came from another site, or from none. Send it from Onrecord itself, or with an API token.",
};

export type UseCase<T> = Guarded & ((ctx: Context, input: unknown) => Promise<Result<T>>);

/** A problem as every route answers it: as RFC 9457 has it, and whole in `problem`. */
export function problemResponse(problem: Problem, status: number = STATUS[problem.reason]): Response {
	const { reason, message, retryAfter } = problem;
	const retry = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
	const title = reason.replace("-", " ");
	const told = { type: `urn:onrecord:problem:${reason}`, title, status, detail: message, problem };
	const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...retry };
	return new Response(JSON.stringify(told), { status, headers });
}

/**
 * Answers a REST request: proves who asks, from where and that they may carry out the use case, then calls `respond` with
 * their context. Until then nothing of the body is read.
 */
export async function withContext(
	request: Request,
	{ role }: Guarded,
	respond: (ctx: Context) => Promise<Response>,
): Promise<Response> {
	if (!onlyReads(request) && !bearerToken(request.headers) && !isFromOurPages(request.headers))
		return problemResponse(FOREIGN);
	const actor = await actorOf(request.headers);
	if (!actor) return problemResponse(SIGNED_OUT);
	const refused = refusalOf(actor.role, role);
	if (refused) return problemResponse(refused);
	const response = await respond(runtime().contextOf(actor));
	if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
	return response;
}

/** HEAD is GET without the body of the answer. */
const onlyReads = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

/** Calls one use case and answers with what it gives. `input` is made of the path, the query and the body. */
export function answer<T>(request: Request, carryOut: UseCase<T>, path: object = {}, status = 200): Promise<Response> {
	return withContext(request, carryOut, async (ctx) => {
		const input = await readInput(request);
		if (!input.ok) return problemResponse(input.problem);
		const result = await carryOut(givenUpWith(ctx, request.signal), { ...input.value, ...path }).catch(
			(error: unknown) => {
				// Nobody is there to hear of it, and nothing was stored.
				if (request.signal.aborted && error === request.signal.reason) return null;
				throw error;
			},
		);
		if (result === null) return new Response(null, { status: GIVEN_UP });
		if (result.ok) return Response.json(result.value, { status, headers: tagOf(result.value) });
		const { problem } = result;
		return request.headers.has("if-match") && problem.reason === "stale"
			? problemResponse(problem, PRECONDITION_FAILED)
			: problemResponse(problem);
	});
}

const PRECONDITION_FAILED = 412;

/** The revision of the one record that is answered, for `If-Match`; a story and a source are answered with what is theirs. */
function tagOf(value: unknown): { ETag?: string } {
	const answer = value as {
		revision?: unknown;
		story?: { revision?: unknown };
		source?: { revision?: unknown };
	} | null;
	const revision = answer?.revision ?? answer?.story?.revision ?? answer?.source?.revision;
	return typeof revision === "number" ? { ETag: `"${revision}"` } : {};
}

/** Who closes the connection gives a text that is being read up, so that others have the thread. A write is finished. */
function givenUpWith(ctx: Context, signal: AbortSignal): Context {
	return { ...ctx, extract: (text, watch) => ctx.extract(text, { signal, ...watch }) };
}

/** What a request asks for: its query, or its body as a JSON object. */
export async function readInput(request: Request): Promise<Result<object>> {
	if (onlyReads(request))
		return {
			ok: true,
			value: Object.fromEntries(new URL(request.url).searchParams),
		};
	const body = await request.text();
	if (body === "") return { ok: true, value: fromHeaders(request) };
	try {
		const value: unknown = JSON.parse(body);
		if (typeof value === "object" && value !== null && !Array.isArray(value))
			return { ok: true, value: { ...fromHeaders(request), ...value } };
	} catch {
		// Told below: a body that is JSON but no object is as wrong as one that is not JSON.
	}
	return {
		ok: false,
		problem: { reason: "invalid", message: "The body is not a JSON object." },
	};
}

/** What a caller may say in the usual headers: the operation's identifier and the revision. The body's own go before them. */
function fromHeaders({ headers }: Request): { operationId?: string; revision?: number } {
	const key = quoted(headers.get("idempotency-key"));
	const revision = quoted(headers.get("if-match"));
	return {
		...(key && { operationId: key }),
		// "*" and what is no tag of ours name no revision; a write that needs one is refused for it.
		...(revision && /^\d{1,9}$/.test(revision) && { revision: Number(revision) }),
	};
}

const quoted = (header: string | null): string | undefined => header?.trim().replace(/^"(.*)"$/, "$1");
