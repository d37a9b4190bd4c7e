import "server-only";
import type { HandOver } from "@/lib/contract/person.ts";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { addPerson, makeLink } from "./use-cases.ts";

/** Adds a person, and makes the link that lets them in. */
export async function addAndHandOver(ctx: Context, input: unknown): Promise<Result<HandOver>> {
	const added = await addPerson(ctx, input);
	return added.ok ? makeLink(ctx, { userId: added.value.userId }) : added;
}
