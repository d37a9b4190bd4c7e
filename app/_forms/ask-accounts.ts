import type { Problem, Result } from "@/lib/contract/problem.ts";

const UNREACHED = "Onrecord could not be reached. Check that it is running, then try again.";
const FAILED = "Something went wrong on the server, and nothing was changed. Try again in a moment.";

/** Asks our own server to start, change or end a session. What is typed goes into the request's body and nowhere else. */
export async function askAccounts(
	path: "sign-in" | "sign-out" | "password",
	input: object = {},
): Promise<Result<null>> {
	const response = await fetch(`/api/auth/${path}`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(input),
	}).catch(() => null);
	if (response?.ok) return { ok: true, value: null };
	const answer: unknown = await response?.json().catch(() => null);
	const message = response ? FAILED : UNREACHED;
	return { ok: false, problem: hasProblem(answer) ? answer.problem : { reason: "unavailable", message } };
}

const hasProblem = (answer: unknown): answer is { problem: Problem } =>
	typeof answer === "object" && answer !== null && "problem" in answer;
