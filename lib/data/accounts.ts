import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { betterAuth } from "better-auth/minimal";
import { z } from "zod";
import type { Database } from "./client.ts";

/** What sessions are made with. */
export interface AccountsOptions {
	/** At least 32 characters; whoever has it can make sessions. */
	readonly secret: string;
	readonly newId: () => string;
}

/** Header that only our own server sets, with the address of the client: limits on guesses are kept by it. */
export const CLIENT_ADDRESS_HEADER = "x-onrecord-client";

/** Set-Cookie lines that open, renew or end a session. */
export type SessionCookies = readonly string[];

/** Starts a session for a person whose identity was proven already. Called by the server only: it has no path. */
const startSession = createAuthEndpoint.serverOnly(
	{ method: "POST", body: z.object({ userId: z.string() }), requireHeaders: true },
	async (ctx) => {
		const { internalAdapter } = ctx.context;
		const user = await internalAdapter.findUserById(ctx.body.userId);
		if (!user) throw new Error("A session was asked for somebody who is not there.");
		await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
		return {};
	},
);

/**
 * Sessions, by better-auth over our own tables. Its router answers nobody, because it decides by its environment
 * whether it checks where a request comes from; we call its functions from routes of our own, which always do.
 */
export function openAccounts(db: Database, { secret, newId }: AccountsOptions) {
	const auth = betterAuth({
		appName: "Onrecord",
		secret,
		baseURL: "http://onrecord.invalid",
		database: prismaAdapter(db.accounts, { provider: db.provider }),
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: "error" },
		advanced: {
			database: { generateId: newId },
			ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
			cookiePrefix: "onrecord",
			// Over plain HTTP on a newsroom's own network a Secure cookie would never come back; the edge adds it over HTTPS.
			useSecureCookies: false,
		},
		plugins: [{ id: "onrecord", endpoints: { startSession } }],
	});
	return {
		/** The person of a session cookie, or null where nobody is signed in. */
		async personOf(headers: Headers): Promise<{ userId: string; name: string; email: string } | null> {
			const session = await auth.api.getSession({ headers });
			return session && { userId: session.user.id, name: session.user.name, email: session.user.email };
		},
		async startSession(userId: string, headers: Headers): Promise<SessionCookies> {
			const { headers: set } = await auth.api.startSession({ body: { userId }, headers, returnHeaders: true });
			return set.getSetCookie();
		},
		async endSession(headers: Headers): Promise<SessionCookies> {
			const { headers: set } = await auth.api.signOut({ headers, returnHeaders: true });
			return set.getSetCookie();
		},
	};
}
export type Accounts = ReturnType<typeof openAccounts>;
