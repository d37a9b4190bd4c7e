import type { z } from "zod";
import type { Result } from "../../contract/problem.ts";
import { endSessions, noteSignIn } from "../../data/access.ts";
import type { SessionCookies } from "../../data/accounts.ts";
import type { Queries } from "../../data/client.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import type { Runtime } from "../runtime.ts";
import { outcomeOf, Refusal } from "../use-case.ts";
import { actorOfUser } from "./actors.ts";
import { clientOf } from "./client-address.ts";

/** What signing in works with: nobody has proven yet who they are. */
export interface Door extends Pick<Runtime, "db" | "accounts" | "attempts" | "mail" | "now" | "newId" | "contextOf"> {
	readonly headers: Headers;
}

/** A context with the door that its actor came in by, for what makes or ends sessions, or asks for the password again. */
export interface ContextAtDoor extends Context {
	readonly door: Door;
}

/** Makes a use case for whoever is not signed in: the input is parsed by the contract, and outcomes come back as a `Result`. */
export function defineEntry<S extends z.ZodType, T>(
	input: S,
	carryOut: (door: Door, input: z.output<S>) => Promise<T>,
): (door: Door, input: unknown) => Promise<Result<T>> {
	return (door, given) => outcomeOf(input, given, (parsed) => carryOut(door, parsed));
}

/**
 * Starts a session for somebody whose identity is proven, and records that they signed in, and how. `prove` runs in the
 * same transaction and may refuse.
 */
export async function openSession(
	door: Door,
	userId: string,
	how: "password" | "link" | "service",
	prove?: (queries: Queries, at: Date) => Promise<void>,
): Promise<SessionCookies> {
	const actor = (await actorOfUser(door.db, userId)) ?? notAMember();
	await commit(
		door.contextOf(actor),
		{ action: "person.signed-in", storyId: null },
		async ({ queries, at, record }) => {
			await prove?.(queries, at);
			await noteSignIn(queries, userId, clientOf(door.headers), at);
			record({ entity: "sign-in", id: userId, before: null, after: { userId, how } });
		},
	);
	const cookies = await door.accounts.startSession(userId, door.headers);
	if (await actorOfUser(door.db, userId)) return cookies;
	// Removed between the two: this session would come back to life when they are added again.
	await endSessions(door.db.accounts, userId);
	return notAMember();
}

function notAMember(): never {
	throw new Refusal({
		reason: "not-allowed",
		message: "You are no longer in this newsroom. Ask one of its owners to add you again.",
	});
}
