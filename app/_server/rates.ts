import "server-only";
import type { Problem } from "@/lib/contract/problem.ts";
import type { Standing } from "@/lib/services/people/rates.ts";
import { inWords } from "@/lib/services/people/wait-in-words.ts";
import { runtime } from "./runtime.ts";
import type { Asker } from "./session.ts";

/** Counts a request of somebody's against their limits. */
export const countRequest = ({ actor, token }: Asker): readonly Standing[] =>
	runtime().rates.take({ userId: actor.userId, tokenId: token?.id ?? null }, runtime().now());

/** Why a request comes too early; null where it doesn't. */
export function rateRefusal(standing: readonly Standing[]): Problem | null {
	const { wait, name, quota } = standing.reduce((most, one) => (one.wait > most.wait ? one : most));
	if (wait === 0) return null;
	const whose = name === "token" ? "this token" : "one person";
	const message = `Too many requests: ${whose} may make ${quota.toLocaleString("en")} a minute. Nothing was done. Wait ${inWords(wait)}, then send it again.`;
	return { reason: "too-many", message, retryAfter: wait };
}

/** What an answer says of the limits (draft-ietf-httpapi-ratelimit-headers). */
export function rateHeaders(standing: readonly Standing[]): Record<string, string> {
	const list = (one: (standing: Standing) => string) => standing.map(one).join(", ");
	return {
		"RateLimit-Policy": list(({ name, quota }) => `"${name}";q=${quota};w=60`),
		RateLimit: list(({ name, left, fullIn }) => `"${name}";r=${left};t=${fullIn}`),
	};
}
