import "server-only";
import { z } from "zod";
import { scopeOf } from "@/lib/contract/find-operation.ts";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { type Guarded, refusalOf } from "@/lib/services/use-case.ts";
import { unquoted } from "./headers.ts";
import { once, operationOf } from "./once.ts";
import { bearerToken, isFromOurPages } from "./origin.ts";
import { problemResponse } from "./problem-response.ts";
import { countRequest, rateHeaders, rateRefusal } from "./rates.ts";
import { runtime } from "./runtime.ts";
import { type Asker, askerOf } from "./session.ts";

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

export type UseCase<T> = Guarded & { readonly input?: z.ZodType } & ((
		ctx: Context,
		input: unknown,
	) => Promise<Result<T>>);

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
	const asker = await askerOf(request.headers);
	if (!asker) return problemResponse(SIGNED_OUT);
	const standing = countRequest(asker);
	const refused = rateRefusal(standing) ?? refusalOf(asker.actor.role, role) ?? scopeRefusal(request, asker);
	const response = refused ? problemResponse(refused) : await respond(runtime().contextOf(asker.actor));
	for (const [name, value] of Object.entries(rateHeaders(standing))) response.headers.set(name, value);
	if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
	return response;
}

/** Why a token may not do what its person may; null where it may, or where there is none. */
function scopeRefusal({ method, url }: Request, { token }: Asker): Problem | null {
	const scope = scopeOf(method, new URL(url).pathname.replace(API, ""));
	if (!token || token.scopes.includes(scope)) return null;
	const message = `This token may not do this: it lacks “${scope}”. Nothing was changed. Make a token with it under Settings, API tokens.`;
	return { reason: "not-allowed", message };
}

const API = /^\/api\/v1/;

/** HEAD is GET without the body of the answer. */
const onlyReads = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

/** Calls one use case and answers with what it gives. `input` is made of the path, the query and the body. */
export function answer<T>(request: Request, carryOut: UseCase<T>, path: object = {}, status = 200): Promise<Response> {
	return withContext(request, carryOut, async (ctx) => {
		const input = await readInput(request);
		if (!input.ok) return problemResponse(input.problem);
		const asked = { ...input.value, ...path };
		return once(ctx, request, asked, () => carriedOut(ctx, { ...operationOf(request, ctx), ...asked }));
	});

	async function carriedOut(ctx: Context, asked: object): Promise<Response> {
		const result = await carryOut(givenUpWith(ctx, request.signal), asked).catch((error: unknown) => {
			// Nobody is there to hear of it, and nothing was stored.
			if (request.signal.aborted && error === request.signal.reason) return null;
			throw error;
		});
		if (result === null) return new Response(null, { status: GIVEN_UP });
		if (result.ok)
			return Response.json(result.value, {
				status,
				headers: { ...tagOf(result.value), ...nextPage(request, carryOut, asked, result.value) },
			});
		const { problem } = result;
		return request.headers.has("if-match") && problem.reason === "stale"
			? problemResponse(problem, PRECONDITION_FAILED)
			: problemResponse(problem);
	}
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

/** Where a list goes on that was answered as far as its limit (RFC 8288). */
function nextPage({ url }: Request, { input }: UseCase<unknown>, asked: object, answered: unknown): { Link?: string } {
	const page = z.object({ limit: z.number() }).safeParse(input?.safeParse(asked).data);
	if (!page.success || !Array.isArray(answered) || answered.length < page.data.limit) return {};
	const last = z.object({ id: z.string() }).safeParse(answered.at(-1));
	if (!last.success) return {};
	const next = new URL(url);
	next.searchParams.set("after", last.data.id);
	return { Link: `<${next.pathname}${next.search}>; rel="next"` };
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

/** The revision that a caller may name in the usual header. The body's own goes before it. */
function fromHeaders({ headers }: Request): { revision?: number } {
	const revision = unquoted(headers, "if-match");
	// "*" and what is no tag of ours name no revision; a write that needs one is refused for it.
	return revision && /^\d{1,9}$/.test(revision) ? { revision: Number(revision) } : {};
}
