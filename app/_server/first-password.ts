import "server-only";
import { headers } from "next/headers";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { runtime } from "./runtime.ts";

const SHORTEST = 10;
const LONGEST = 128;

/** Gives the signed-in person a first password. It is never part of an answer. */
export async function giveFirstPassword(_: Context, password: unknown): Promise<Result<null>> {
	if (typeof password !== "string" || password.length < SHORTEST || password.length > LONGEST)
		return {
			ok: false,
			problem: {
				reason: "invalid",
				message: `A password has ${SHORTEST} to ${LONGEST} characters.`,
			},
		};
	if (await runtime().accounts.setFirstPassword(await headers(), password)) return { ok: true, value: null };
	return {
		ok: false,
		problem: {
			reason: "impossible",
			message: "You have a password already. Load the page again to change it.",
		},
	};
}
