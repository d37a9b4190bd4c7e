import { randomBytes } from "node:crypto";
import { z } from "zod";
import { createTokenInput, revokeTokenInput, type TokenView } from "../../contract/person.ts";
import { SCOPES } from "../../core/vocabulary/scopes.ts";
import { insertToken, readTokens, revoke, type TokenRecord } from "../../data/tokens.ts";
import { commit } from "../commit.ts";
import { allows, defineUseCase, notFound, Refusal } from "../use-case.ts";
import { hashToken } from "./actors.ts";

/** The actor's own tokens. */
export const listTokens = defineUseCase(
	z.object({}),
	"viewer",
	async (ctx): Promise<TokenView[]> =>
		(await readTokens(ctx.db.reader, ctx.actor.workspaceId, ctx.actor.userId)).map(tokenView),
);

/** Makes a token for the REST API. It is in the answer and nowhere else: only its hash is stored. */
export const createToken = defineUseCase(
	createTokenInput,
	"viewer",
	async (ctx, input): Promise<{ token: string; view: TokenView }> => {
		const token = `onrecord_${randomBytes(32).toString("base64url")}`;
		const { workspaceId, userId } = ctx.actor;
		const expiresAt = input.expiresAt === null ? null : new Date(input.expiresAt);
		const row = {
			id: ctx.newId(),
			workspaceId,
			userId,
			name: input.name,
			// In the vocabulary's order, each once.
			scopes: SCOPES.filter((scope) => input.scopes.includes(scope)),
			createdAt: ctx.now(),
			expiresAt,
		};
		if (expiresAt !== null && expiresAt <= row.createdAt) alreadyExpired();
		await commit(ctx, { action: "token.created", storyId: null }, async ({ queries, record }) => {
			await insertToken(queries, { ...row, hash: hashToken(token) });
			record({
				entity: "token",
				id: row.id,
				before: null,
				after: { id: row.id, name: row.name, userId, scopes: row.scopes.join(" ") },
			});
		});
		return { token, view: tokenView({ ...row, lastUsedAt: null }) };
	},
);

function alreadyExpired(): never {
	const message = "This time is in the past. Choose a later one, or none.";
	throw new Refusal({ reason: "invalid", message, fields: { expiresAt: message } });
}

/** Makes one of the actor's own tokens worthless, at once; an owner may do so with anybody's. */
export const revokeToken = defineUseCase(
	revokeTokenInput,
	"viewer",
	async (ctx, { tokenId }): Promise<{ id: string }> => {
		await commit(ctx, { action: "token.revoked", storyId: null }, async ({ queries, at, record }) => {
			const revoked = await revoke(
				queries,
				ctx.actor.workspaceId,
				allows(ctx.actor.role, "owner") ? null : ctx.actor.userId,
				tokenId,
				at,
			);
			if (!revoked) notFound("token");
			record({
				entity: "token",
				id: tokenId,
				before: { revokedAt: null },
				after: { revokedAt: at.toISOString() },
			});
		});
		return { id: tokenId };
	},
);

const tokenView = ({ id, name, scopes, createdAt, lastUsedAt, expiresAt }: TokenRecord): TokenView => ({
	...{ id, name, scopes: [...scopes] },
	createdAt: createdAt.toISOString(),
	lastUsedAt: lastUsedAt?.toISOString() ?? null,
	expiresAt: expiresAt?.toISOString() ?? null,
});
