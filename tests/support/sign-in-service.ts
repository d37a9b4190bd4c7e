import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What an OpenID Connect service says of somebody. */
export interface Told {
	readonly sub: string;
	readonly email?: string;
	readonly email_verified?: boolean;
	readonly name?: string;
	/** What the ID token says otherwise than it should. */
	readonly forged?: Readonly<Record<string, unknown>>;
	/** Signed with another key than the service's. */
	readonly isForeign?: boolean;
}

/** A small OpenID Connect service on loopback: authorization code with PKCE, one client. */
export interface SignInService {
	readonly issuer: string;
	readonly client: { readonly clientId: string; readonly clientSecret: string };
	/** Goes to an address of `begin` as a browser would, as this person; gives the query that leads back. */
	visit(address: string, as: Told): Promise<string>;
	close(): Promise<void>;
}

const CLIENT = { clientId: "onrecord", clientSecret: "between us" };

const keyPair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Starts the service; it keeps to the standard, and refuses what doesn't. */
export async function openSignInService(): Promise<SignInService> {
	const [own, foreign] = [keyPair(), keyPair()];
	const codes = new Map<string, { told: Told; nonce: string; challenge: string; redirect: string }>();
	let issuer = "";
	const server = createServer(async (request, response) => {
		const json = (status: number, body: object) =>
			response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
		const url = new URL(request.url ?? "/", issuer);
		if (url.pathname === "/.well-known/openid-configuration")
			return json(200, {
				...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
				...{ jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/me`, response_types_supported: ["code"] },
				...{ subject_types_supported: ["public"], id_token_signing_alg_values_supported: ["RS256"] },
			});
		if (url.pathname === "/keys")
			return json(200, {
				keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
			});
		if (url.pathname === "/authorize") {
			const { redirect_uri = "", state = "", nonce = "", ...asked } = Object.fromEntries(url.searchParams);
			if (asked.client_id !== CLIENT.clientId || asked.code_challenge_method !== "S256") return json(400, {});
			const code = randomUUID();
			const told = JSON.parse(String(request.headers["x-as"])) as Told;
			codes.set(code, { told, nonce, challenge: String(asked.code_challenge), redirect: redirect_uri });
			const back = new URL(redirect_uri);
			back.search = String(new URLSearchParams({ code, state }));
			return response.writeHead(302, { location: back.href }).end();
		}
		if (url.pathname !== "/token") return json(404, {});
		let body = "";
		for await (const chunk of request) body += chunk;
		const sent = Object.fromEntries(new URLSearchParams(body));
		const found = codes.get(sent.code ?? "");
		codes.delete(sent.code ?? "");
		const challenge = createHash("sha256")
			.update(sent.code_verifier ?? "")
			.digest("base64url");
		if (
			!found ||
			sent.client_secret !== CLIENT.clientSecret ||
			challenge !== found.challenge ||
			sent.redirect_uri !== found.redirect
		)
			return json(400, { error: "invalid_grant" });
		const { forged, isForeign, ...told } = found.told;
		const now = Math.floor(Date.now() / 1000);
		const claims = {
			iss: issuer,
			aud: CLIENT.clientId,
			iat: now,
			exp: now + 300,
			nonce: found.nonce,
			...told,
			...forged,
		};
		const id_token = signed(claims, (isForeign ? foreign : own).privateKey);
		return json(200, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token });
	});
	// A connection that is kept may be used again late on a slow machine.
	server.keepAliveTimeout = 300_000;
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		issuer,
		client: CLIENT,
		async visit(address, as) {
			const answer = await fetch(address, { headers: { "x-as": JSON.stringify(as) }, redirect: "manual" });
			return new URL(String(answer.headers.get("location"))).search;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

function signed(claims: object, key: Parameters<ReturnType<typeof createSign>["sign"]>[0]): string {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const content = `${part({ alg: "RS256", kid: "1", typ: "JWT" })}.${part(claims)}`;
	return `${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
}
