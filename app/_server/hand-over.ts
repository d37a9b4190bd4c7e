import "server-only";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { runtime } from "./runtime.ts";
import { addPerson, listPeople } from "./use-cases.ts";

/** A path that signs one person in once, within a day: to hand over, for Onrecord sends no e-mail. */
export interface HandOver {
	readonly name: string;
	readonly path: string;
}

/** Adds a person, and makes the link that lets them in. */
export async function addAndHandOver(ctx: Context, input: unknown): Promise<Result<HandOver>> {
	const added = await addPerson(ctx, input);
	if (!added.ok) return added;
	const { name, email } = added.value;
	return {
		ok: true,
		value: { name, path: await runtime().accounts.signInPath(email) },
	};
}

/** Makes a new link for someone who is there already. Whoever holds it is that person, so only an owner may. */
export async function handOverAgain(ctx: Context, userId: unknown): Promise<Result<HandOver>> {
	const people = await listPeople(ctx, {});
	if (!people.ok) return people;
	if (ctx.actor.role !== "owner")
		return {
			ok: false,
			problem: {
				reason: "not-allowed",
				message: "Only an owner can make sign-in links for others.",
			},
		};
	const person = people.value.find((one) => one.userId === userId);
	if (!person)
		return {
			ok: false,
			problem: {
				reason: "not-found",
				message: "This person is not here any more.",
			},
		};
	return {
		ok: true,
		value: {
			name: person.name,
			path: await runtime().accounts.signInPath(person.email),
		},
	};
}
