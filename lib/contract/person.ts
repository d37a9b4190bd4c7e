import { z } from "zod";
import { SCOPES } from "../core/vocabulary/scopes.ts";
import { ROLES } from "../core/vocabulary/vocabulary.ts";
import { emailAddress, personName } from "./account.ts";
import { identifier, instant, operationId, revision } from "./identifier.ts";
import { field, list, text } from "./text.ts";

export const personView = z.object({
	userId: z.string(),
	name: z.string(),
	email: z.string(),
	role: z.enum(ROLES),
	revision,
	/** False until the person has signed in for the first time. */
	hasSignedIn: z.boolean(),
});
export type PersonView = z.infer<typeof personView>;

export const addPersonInput = z.object({
	name: personName,
	email: emailAddress,
	role: z.enum(ROLES),
	operationId: operationId.optional(),
});
export const changeRoleInput = z.object({
	userId: text("An identifier"),
	revision,
	role: z.enum(ROLES),
	operationId: operationId.optional(),
});
export const removePersonInput = z.object({
	userId: text("An identifier"),
	revision,
	operationId: operationId.optional(),
});

/** A path that signs one person in once, within a day: sent to them, or to hand over. */
export interface HandOver {
	readonly name: string;
	readonly path: string;
	/** Where it was sent to, and why that failed, if it did; null where this Onrecord sends no e-mail. */
	readonly mail: { readonly to: string; readonly problem: string | null } | null;
}
/** Asks for a link that signs this person in once. */
export const makeLinkInput = z.object({ userId: identifier });

export const tokenView = z.object({
	id: identifier,
	name: z.string(),
	scopes: z.array(z.enum(SCOPES)),
	createdAt: instant,
	lastUsedAt: instant.nullable(),
	expiresAt: instant.nullable(),
});
export type TokenView = z.infer<typeof tokenView>;
export const createTokenInput = z.object({
	name: field("A name").min(1, "Say what the token is for."),
	/** Without any, what most programs need and no more. */
	scopes: list(z.enum(SCOPES), "scopes")
		.min(1, "Choose at least one thing that the token may do.")
		.default(["read", "write"]),
	expiresAt: instant.nullable().default(null),
});
export const revokeTokenInput = z.object({ tokenId: identifier });
