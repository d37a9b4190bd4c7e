import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Problem, Result } from "../contract/problem.ts";
import { ROLES, type Role } from "../core/vocabulary/vocabulary.ts";

import { ReusedOperation, StaleRecord } from "../data/change.ts";
import { readLastChange } from "../data/events.ts";

import { unavailability } from "../data/failure.ts";
import { canonicalJson } from "../data/field-changes.ts";
import type { Context } from "./context.ts";
import { stale } from "./stale.ts";

/** Thrown inside a use case to refuse: rolls back what it did and becomes the answer. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.message);
		this.problem = problem;
	}
}

/** Refuses because there is no such record in the actor's workspace. */
export function notFound(what: string): never {
	throw new Refusal({
		reason: "not-found",
		message: `There is no such ${what} here. It may be in another newsroom, or the address is wrong.`,
	});
}

/** Refuses because the state of things does not allow it. */
export function impossible(message: string): never {
	throw new Refusal({ reason: "impossible", message });
}

/**
 * Makes a use case: its input is parsed by the contract and the actor's role is checked before `carryOut` runs.
 * Expected outcomes come back as a `Result`; whatever else is thrown is a fault of the program and goes through.
 */
export function defineUseCase<S extends z.ZodType, T, C extends Context = Context>(
	input: S,
	role: Role,
	carryOut: (ctx: C, input: z.output<S>) => Promise<T>,
): Guarded & { readonly input: S } & ((ctx: C, input: unknown) => Promise<Result<T>>) {
	const useCase = async (ctx: C, given: unknown): Promise<Result<T>> => {
		const refused = refusalOf(ctx.actor.role, role);
		if (refused) return { ok: false, problem: refused };
		return outcomeOf(
			input,
			given,
			(parsed) => carryOut({ ...ctx, operationHash: operationHash(parsed) }, parsed),
			async (current) => stale(current, await readLastChange(ctx.db.reader, ctx.actor.workspaceId, idsIn(current))),
		);
	};
	return Object.assign(useCase, { role, input });
}

/** A use case says who may carry it out, so that nothing need be read for anybody else. */
export interface Guarded {
	readonly role: Role;
}

/** Why a role may not do what takes another; null where it may. */
export function refusalOf(role: Role, needed: Role): Problem | null {
	return allows(role, needed) ? null : notAllowed(role, needed);
}

/** Parses an input by the contract, carries it out, and turns the expected ways in which that ends into a `Result`. */
export async function outcomeOf<S extends z.ZodType, T>(
	input: S,
	given: unknown,
	carryOut: (input: z.output<S>) => Promise<T>,
	tellStale?: (current: unknown) => Promise<Problem>,
): Promise<Result<T>> {
	const parsed = input.safeParse(given);
	if (!parsed.success) return { ok: false, problem: invalid(parsed.error) };
	try {
		return { ok: true, value: await carryOut(parsed.data) };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problem: error.problem };
		if (error instanceof StaleRecord && tellStale) return { ok: false, problem: await tellStale(error.current) };
		if (error instanceof ReusedOperation) return { ok: false, problem: REUSED };
		const message = unavailability(error);
		if (message) return { ok: false, problem: { reason: "unavailable", message } };
		throw error;
	}
}

/** True where `role` may do what `needed` may. */
export function allows(role: Role, needed: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

const notAllowed = (role: Role, needed: Role): Problem => ({
	reason: "not-allowed",
	message: `You are ${withArticle(role)} here; only ${withArticle(needed)} can do this. Nothing was changed. Ask an owner for that role.`,
});

const withArticle = (role: Role): string => `${/^[eo]/.test(role) ? "an" : "a"} ${role}`;

/** What belongs to one sending of an operation and not to what it is to do. */
const OF_THE_SENDING = new Set(["operationId", "revision", "seen"]);

/** A short hash of what an operation is to do: the same however often, and at whichever revision, it is sent. */
function operationHash(input: unknown): string {
	const content = canonicalJson(withoutBytes(input), OF_THE_SENDING);
	return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}

/** A file stands for itself by its hash: its bytes as a list of numbers would keep everybody waiting for minutes. */
function withoutBytes(input: unknown): unknown {
	if (typeof input !== "object" || input === null) return input;
	return Object.fromEntries(
		Object.entries(input).map(([name, value]) => [
			name,
			value instanceof Uint8Array ? createHash("sha256").update(value).digest("base64url") : value,
		]),
	);
}

const REUSED: Problem = {
	reason: "invalid",
	message:
		"This operationId was used for something else before, so nothing was done. Send every operation with an identifier of its own.",
	fields: { operationId: "This was used for something else before." },
};

/** Of one record or of several; a handful tells who it was. */
function idsIn(current: unknown): string[] {
	const records: unknown[] = Array.isArray(current) ? current.slice(0, 100) : [current];
	return records.flatMap((record) =>
		typeof record === "object" && record !== null && "id" in record && typeof record.id === "string" ? [record.id] : [],
	);
}

function invalid(error: z.ZodError): Problem {
	const fields: Record<string, string> = {};
	for (const issue of error.issues) fields[issue.path.join(".") || "input"] ??= issue.message;
	const [first = "The input cannot be used."] = Object.values(fields);
	return { reason: "invalid", message: first, fields };
}
