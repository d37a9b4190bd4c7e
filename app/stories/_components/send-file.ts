import type { Problem, Result } from "@/lib/contract/problem.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "@/lib/core/vocabulary/limits.ts";

/** Posts a file as a form, with other fields beside it. Never rejects. */
export async function sendFile<T>(path: string, file: File, fields: Record<string, string> = {}): Promise<Result<T>> {
	if (file.size > LARGEST_DOCUMENT)
		return refuse("too-large", `${file.name} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB, the limit here.`);
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.append(name, value);
	body.append("file", file);
	return post(file.name, path, { body });
}

/** Posts to the server what goes by that name, and says what went wrong. Never rejects. */
export async function post<T>(name: string, path: string, request: RequestInit): Promise<Result<T>> {
	const response = await fetch(path, { method: "POST", ...request }).catch(() => null);
	if (!response) return refuse("unavailable", `${name} was not sent: the server could not be reached. Try again.`);
	const answer: T | { problem: Problem } | null = await response.json().catch(() => null);
	if (typeof answer === "object" && answer && "problem" in answer) return { ok: false, problem: answer.problem };
	if (answer && response.ok) return { ok: true, value: answer as T };
	// A failure of the server, or of a proxy before it, is answered with a page or with nothing.
	return refuse(
		"unavailable",
		`${name} could not be read: something went wrong on the server (${response.status}). Try again in a moment.`,
	);
}

const refuse = (reason: Problem["reason"], message: string) => ({ ok: false, problem: { reason, message } }) as const;
