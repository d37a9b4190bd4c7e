import type { Changed } from "../contract/change.ts";
import type { Problem } from "../contract/problem.ts";
import type { Entry } from "./entry.ts";

/** What became of a change: done, refused with a reason, a fault of the server, or never heard (`null`). */
export type Answer = { readonly value: Changed } | { readonly problem: Problem } | { readonly fault: number } | null;

/** How a replica reaches the server. */
export interface Transport {
	send(entry: Entry): Promise<Answer>;
	/** What changed after an event; null where it cannot be read now. */
	pull(after: number): Promise<Changed | null>;
}

const PATIENCE_MS = 15_000;

/** The REST API with the session's cookie. A lost connection, a server that starts anew and a full disk come back as `null`. */
export function restTransport(storyId: string): Transport {
	const address = `/api/v1/stories/${storyId}`;
	return {
		async send({ operationId, seen, draftId, change }) {
			const [path, body] =
				change.kind === "take-back"
					? ["take-back", { mode: change.mode, target: change.target, operationId }]
					: ["changes", { change, seen, draftId, operationId }];
			try {
				const response = await fetch(`${address}/${path}`, {
					method: "POST",
					headers: { "Content-Type": "application/json" },
					body: JSON.stringify(body),
					signal: AbortSignal.timeout(PATIENCE_MS),
				});
				return answerOf(response.ok, response.status, await response.json().catch(() => null));
			} catch {
				return null;
			}
		},
		async pull(after) {
			const response = await fetch(`${address}/changes?after=${after}`).catch(() => null);
			return response?.ok ? ((await response.json()) as Changed) : null;
		},
	};
}

function answerOf(isDone: boolean, status: number, answer: unknown): Answer {
	if (isDone) return { value: answer as Changed };
	if (typeof answer !== "object" || answer === null || !("problem" in answer)) return { fault: status };
	const problem = answer.problem as Problem;
	return problem.reason === "unavailable" ? null : { problem };
}
