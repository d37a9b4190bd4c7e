import "server-only";
import { v5, validate } from "uuid";
import { answerOnce } from "@/lib/services/answer-once.ts";
import type { Context } from "@/lib/services/context.ts";
import { unquoted } from "./headers.ts";
import { problemResponse } from "./problem-response.ts";

/** Headers of an answer that are kept with it. */
const KEPT = new Set(["content-type", "etag", "retry-after"]);

/** The key that a request's sender gave it; null where there is none. */
const keyOf = ({ headers }: Request): string | null => unquoted(headers, "idempotency-key");

/** The identifier of the operation that a keyed request is: its key where that is one, or made of the key and its sender. */
export function operationOf(request: Request, { actor }: Context): { operationId?: string } {
	const key = keyOf(request);
	if (key === null) return {};
	return { operationId: validate(key) ? key : v5(`${actor.userId} ${key}`, v5.URL) };
}

/** Answers a request that changes something, once where it has a key. See `answerOnce`. */
export async function once(
	ctx: Context,
	request: Request,
	asked: unknown,
	make: () => Promise<Response>,
): Promise<Response> {
	const key = keyOf(request);
	if (key === null || request.method === "GET" || request.method === "HEAD") return make();
	const path = new URL(request.url).pathname;
	const result = await answerOnce(ctx, { key, asked: [request.method, path, asked] }, async () => {
		const made = await make();
		const headers = Object.fromEntries([...made.headers].filter(([name]) => KEPT.has(name)));
		return { status: made.status, headers, body: await made.text() };
	});
	if (!result.ok) return problemResponse(result.problem);
	const { status, headers, body, isKept } = result.value;
	return new Response(body || null, {
		status,
		headers: { ...headers, ...(isKept && { "Idempotency-Replayed": "true" }) },
	});
}
