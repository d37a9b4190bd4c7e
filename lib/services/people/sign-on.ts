import { createHmac, timingSafeEqual } from "node:crypto";
import type { Configuration } from "openid-client";
import type { Identity } from "../../data/identities.ts";
import type { SignOnSettings } from "../settings.ts";

/** Why nobody was signed in by the sign-in service. */
export type SignOnFailure = "late" | "declined" | "unverified" | "not-invited" | "removed" | "unreachable" | "failed";

/** Thrown where signing in at the service doesn't lead to a session. */
export class SignOnRefusal extends Error {
	override readonly name = "SignOnRefusal";
	readonly why: SignOnFailure;

	constructor(why: SignOnFailure, cause?: unknown) {
		super(why, { cause });
		this.why = why;
	}
}

/** Whom the service vouches for. */
export interface Vouched extends Identity {
	readonly name: string;
	readonly email: string;
}

/** Signing in at an OpenID Connect service: authorization code, with PKCE, state and nonce. */
export interface SignOn {
	readonly settings: SignOnSettings;
	/** The service's address to go to, and what the browser keeps until it is back. */
	begin(next: string, now: Date): Promise<{ readonly address: string; readonly kept: string }>;
	/** Whom the service has sent back, and where they go on to. */
	finish(query: string, kept: string, now: Date): Promise<{ readonly who: Vouched; readonly next: string }>;
}

/** Milliseconds that somebody has for the service's own pages. */
const LIFETIME = 10 * 60 * 1000;
/** Seconds to wait for the service. */
const TIMEOUT = 10;

/** What the browser keeps, signed, so that nobody can make another browser go on with a beginning of theirs. */
interface Kept {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
	readonly next: string;
	readonly until: number;
}

/**
 * @param address our own, as browsers know it.
 * @param secret of the installation.
 */
export function openSignOn(settings: SignOnSettings, address: string, secret: string): SignOn {
	const redirect = `${address}/api/auth/oidc/callback`;
	let known: Promise<Configuration> | null = null;
	const configured = () => {
		known ??= discover(settings);
		return known.catch((error: unknown) => {
			// It is asked again the next time.
			known = null;
			throw new SignOnRefusal("unreachable", error);
		});
	};
	return {
		settings,
		async begin(next, now) {
			const [openid, configuration] = [await import("openid-client"), await configured()];
			const kept: Kept = {
				...{
					state: openid.randomState(),
					nonce: openid.randomNonce(),
					verifier: openid.randomPKCECodeVerifier(),
					next,
				},
				until: now.getTime() + LIFETIME,
			};
			const to = openid.buildAuthorizationUrl(configuration, {
				...{ redirect_uri: redirect, scope: "openid email profile", state: kept.state, nonce: kept.nonce },
				code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
				code_challenge_method: "S256",
			});
			return { address: to.href, kept: seal(kept, secret) };
		},
		async finish(query, sealed, now) {
			const kept = unseal(sealed, secret);
			if (!kept || kept.until < now.getTime()) throw new SignOnRefusal("late");
			const configuration = await configured();
			return { who: await exchange(configuration, new URL(`${redirect}${query}`), kept), next: kept.next };
		},
	};
}

async function discover({ issuer, clientId, clientSecret }: SignOnSettings): Promise<Configuration> {
	const openid = await import("openid-client");
	// Over plain HTTP only on this machine, as the settings have it.
	const execute = issuer.startsWith("http:") ? [openid.allowInsecureRequests] : [];
	const configuration = await openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
		...{ timeout: TIMEOUT, execute },
	});
	// The signature of every ID token is checked, also of those that come straight from the service.
	openid.enableNonRepudiationChecks(configuration);
	return configuration;
}

async function exchange(configuration: Configuration, address: URL, kept: Kept): Promise<Vouched> {
	const openid = await import("openid-client");
	if (address.searchParams.has("error")) throw new SignOnRefusal("declined", address.searchParams.get("error"));
	try {
		const tokens = await openid.authorizationCodeGrant(configuration, address, {
			...{ pkceCodeVerifier: kept.verifier, expectedState: kept.state, expectedNonce: kept.nonce },
			idTokenExpected: true,
		});
		const claims = tokens.claims();
		if (!claims) throw new Error("There is no ID token.");
		// Some services tell the address only when they are asked for it.
		const told =
			claims.email === undefined ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
		if (typeof told.email !== "string" || told.email_verified !== true) throw new SignOnRefusal("unverified");
		const name = typeof told.name === "string" && told.name.trim() !== "" ? told.name.trim() : told.email;
		return { issuer: claims.iss, subject: claims.sub, email: told.email, name };
	} catch (error) {
		throw error instanceof SignOnRefusal ? error : new SignOnRefusal("failed", error);
	}
}

function seal(kept: Kept, secret: string): string {
	const content = Buffer.from(JSON.stringify(kept)).toString("base64url");
	return `${content}.${signatureOf(content, secret)}`;
}

function unseal(sealed: string, secret: string): Kept | null {
	const [content = "", signature = ""] = sealed.split(".");
	const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(content, secret))];
	if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
	return JSON.parse(Buffer.from(content, "base64url").toString()) as Kept;
}

const signatureOf = (content: string, secret: string): string =>
	createHmac("sha256", `single sign-on ${secret}`).update(content).digest("base64url");
