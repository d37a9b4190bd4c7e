import "server-only";
import type { Problem, ProblemReason } from "@/lib/contract/problem.ts";

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

/** A problem as every route answers it: as RFC 9457 has it, and whole in `problem`. */
export function problemResponse(problem: Problem, status: number = STATUS[problem.reason]): Response {
	const { reason, message, retryAfter } = problem;
	const retry = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
	const title = reason.replace("-", " ");
	const told = { type: `urn:onrecord:problem:${reason}`, title, status, detail: message, problem };
	const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...retry };
	return new Response(JSON.stringify(told), { status, headers });
}
