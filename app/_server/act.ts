import "server-only";
import { headers } from "next/headers";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { isFromOurPages } from "./origin.ts";
import { runtime } from "./runtime.ts";
import { actorOfSession } from "./session.ts";

/**
 * What every server action does: proves where the call comes from and who makes it, then carries out one use case.
 * Nobody is sent to another page, so that what was typed stays where it is when a session has ended.
 */
export async function act<T>(
	carryOut: (ctx: Context, input: unknown) => Promise<Result<T>>,
	input: unknown,
): Promise<Result<T>> {
	const asked = await headers();
	if (!isFromOurPages(asked))
		return {
			ok: false,
			problem: {
				reason: "not-allowed",
				message: "The request came from another site. Send it from Onrecord itself.",
			},
		};
	// Actions belong to pages, so a token doesn't count here, and lifts no check.
	const actor = await actorOfSession(asked);
	if (!actor)
		return {
			ok: false,
			problem: {
				reason: "signed-out",
				message: "You are signed out. What you typed is still here.",
			},
		};
	return carryOut(runtime().contextOf(actor), input);
}
