import type { Problem } from "@/lib/contract/problem.ts";
import type { DeskRequest } from "./request.ts";

/** What became of a request: done, refused with a reason, a fault of the server, or never heard (`null`). */
export type Answer = { readonly value: unknown } | { readonly problem: Problem } | { readonly fault: number } | null;
export type Send = (request: DeskRequest) => Promise<Answer>;

const PATIENCE_MS = 15_000;

/** Sends with the session's cookie. A lost connection, a server that starts anew and a full disk come back as `null`. */
export const sendToServer: Send = async ({ method, path, body }) => {
	try {
		const response = await fetch(`/api/v1/${path}`, {
			method,
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		const answer: unknown = await response.json().catch(() => null);
		if (response.ok) return { value: answer };
		const problem = problemIn(answer);
		if (problem) return problem.reason === "unavailable" ? null : { problem };
		return { fault: response.status };
	} catch {
		return null;
	}
};

function problemIn(answer: unknown): Problem | null {
	if (typeof answer !== "object" || answer === null || !("problem" in answer)) return null;
	return answer.problem as Problem;
}
