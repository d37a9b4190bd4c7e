import { createHash } from "node:crypto";
import type { Problem, Result } from "../contract/problem.ts";
import { canonicalJson } from "../data/field-changes.ts";
import { forgetRequest, forgetRequests, keepAnswer, noteRequest, takeOverRequest } from "../data/sent-requests.ts";
import type { Context } from "./context.ts";

/** An answer as it is kept, and given again. */
export interface KeptAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** A request with a key that its sender made. */
export interface KeyedRequest {
	readonly key: string;
	/** All that it asks for. */
	readonly asked: unknown;
}

const DAY = 24 * 60 * 60 * 1000;
/** After so long nobody is working on a request any more: the server was stopped. */
const ABANDONED = 10 * 60 * 1000;
const LONGEST_KEY = 255;

/**
 * Answers a request once: sent again with the same key within a day, it gets the same answer, and nothing is done. What was
 * refused may be sent again with the same key.
 */
export async function answerOnce(
	{ db, actor, now }: Context,
	{ key, asked }: KeyedRequest,
	make: () => Promise<KeptAnswer>,
): Promise<Result<KeptAnswer & { readonly isKept: boolean }>> {
	if (key === "" || key.length > LONGEST_KEY) return refuse(`An Idempotency-Key has 1 to ${LONGEST_KEY} characters.`);
	const { workspaceId, userId } = actor;
	const at = now();
	const request = { id: hashOf([userId, key]), workspaceId, asked: hashOf(asked), createdAt: at };
	await forgetRequests(db.accounts, workspaceId, new Date(at.getTime() - DAY));
	const before = await noteRequest(db.accounts, request);
	if (before && before.asked !== request.asked)
		return refuse("This Idempotency-Key was used for another request. Nothing was done; send this one with a new key.");
	if (before && before.answer !== null)
		return { ok: true, value: { ...(JSON.parse(before.answer) as KeptAnswer), isKept: true } };
	if (before) {
		const isAbandoned = at.getTime() - before.createdAt.getTime() > ABANDONED;
		if (!isAbandoned || !(await takeOverRequest(db.accounts, before, at))) return { ok: false, problem: UNDER_WAY };
	}
	let answer: KeptAnswer | undefined;
	try {
		answer = await make();
	} finally {
		if (answer && answer.status < 300) await keepAnswer(db.accounts, request.id, JSON.stringify(answer));
		else await forgetRequest(db.accounts, request.id);
	}
	return { ok: true, value: { ...answer, isKept: false } };
}

const hashOf = (value: unknown): string => createHash("sha256").update(canonicalJson(value)).digest("hex");

const refuse = (message: string): { ok: false; problem: Problem } => ({
	ok: false,
	problem: { reason: "invalid", message, fields: { "Idempotency-Key": message } },
});

const UNDER_WAY: Problem = {
	reason: "impossible",
	message: "The first request with this Idempotency-Key is still being worked on. Send it again in a moment.",
	retryAfter: 1,
};
