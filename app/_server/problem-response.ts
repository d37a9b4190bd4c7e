import "server-only";
import { PROBLEM_TYPE, type Problem, type ProblemReason, problemDocument } from "@/lib/contract/problem.ts";

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

/** A problem as the answer of a route. */
export function problemResponse(problem: Problem, status: number = STATUS[problem.reason]): Response {
	const { retryAfter } = problem;
	const retry = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
	const headers = { "Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store", ...retry };
	return new Response(JSON.stringify(problemDocument(problem, status)), { status, headers });
}
