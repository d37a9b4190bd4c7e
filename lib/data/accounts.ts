import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { magicLink } from "better-auth/plugins/magic-link";
import type { Database } from "./client.ts";

/** How accounts are kept: who asks for sign-in links, and where the server can be reached. */
export interface AccountsOptions {
	/** At least 32 characters; whoever has it can make sessions. */
	readonly secret: string;
	readonly newId: () => string;
}

/** Header that only our own server sets, with the address of the other end: rate limits are kept by it. */
export const CLIENT_ADDRESS_HEADER = "x-onrecord-client";

/** Seconds that a one-time sign-in link can be used. */
const LINK_LIFETIME = 24 * 60 * 60;

/** Accounts, passwords and sessions, by better-auth over our own tables. */
export function openAccounts(db: Database, { secret, newId }: AccountsOptions) {
	const waiting = new Map<string, (token: string) => void>();
	const auth = betterAuth({
		appName: "Onrecord",
		secret,
		// The address is the one asked for: the server may be reached by several names, and cookies stay with each.
		baseURL: { allowedHosts: ["*", "*:*"], fallback: "http://localhost" },
		database: prismaAdapter(db.accounts, { provider: db.provider }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: 10,
		},
		rateLimit: { enabled: true },
		telemetry: { enabled: false },
		advanced: {
			database: { generateId: newId },
			ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
			cookiePrefix: "onrecord",
			// Over plain HTTP on a newsroom's own network a Secure cookie would never come back; `handler` adds it over HTTPS.
			useSecureCookies: false,
		},
		plugins: [
			magicLink({
				expiresIn: LINK_LIFETIME,
				disableSignUp: true,
				storeToken: "hashed",
				// Links are handed over by whoever made them; no e-mail is sent. A request that nobody here waits for ends here.
				sendMagicLink: ({ token, metadata }) => waiting.get(String(metadata?.request))?.(token),
			}),
		],
	});
	return {
		/** Answers the paths under `/api/auth`. */
		async handler(request: Request): Promise<Response> {
			const response = await auth.handler(request);
			return request.headers.get("x-forwarded-proto") === "https" ? withSecureCookies(response) : response;
		},
		/** The person of a session cookie, or null where nobody is signed in. */
		async personOf(headers: Headers): Promise<{ userId: string; name: string; email: string } | null> {
			const session = await auth.api.getSession({ headers });
			return (
				session && {
					userId: session.user.id,
					name: session.user.name,
					email: session.user.email,
				}
			);
		},
		/** A path that signs this person in once, within a day, and then shows `/stories`. */
		async signInPath(email: string): Promise<string> {
			const request = newId();
			const token = new Promise<string>((made) => waiting.set(request, made));
			await auth.api.signInMagicLink({
				body: { email, metadata: { request } },
				headers: new Headers({ host: "localhost" }),
			});
			const query = new URLSearchParams({
				token: await token,
				callbackURL: "/stories",
				errorCallbackURL: "/sign-in",
			});
			waiting.delete(request);
			return `/api/auth/magic-link/verify?${query}`;
		},
		/** Gives the signed-in person a first password. False where there is one already: that takes the old one to change. */
		async setFirstPassword(headers: Headers, password: string): Promise<boolean> {
			const accounts = await auth.api.listUserAccounts({ headers });
			if (accounts.some((account) => account.providerId === "credential")) return false;
			await auth.api.setPassword({ headers, body: { newPassword: password } });
			return true;
		},
		/** Whether the signed-in person has a password. */
		async hasPassword(headers: Headers): Promise<boolean> {
			const accounts = await auth.api.listUserAccounts({ headers });
			return accounts.some((account) => account.providerId === "credential");
		},
	};
}
export type Accounts = ReturnType<typeof openAccounts>;

/** The same answer with every cookie kept to HTTPS. */
function withSecureCookies(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.delete("set-cookie");
	for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", `${cookie}; Secure`);
	return new Response(response.body, { status: response.status, headers });
}
