/** A REST caller that is signed in by cookie, as the desk is. */
export interface RestClient {
	/** Sends JSON and gives the status and the parsed answer. */
	send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

/**
 * Signs in with a one-time link and keeps the session's cookie.
 *
 * @throws {Error} where the link does not work.
 */
export async function signInByLink(address: string, link: string): Promise<{ client: RestClient; cookie: string }> {
	const response = await fetch(`${address}/api/auth/link`, {
		method: "POST",
		headers: { origin: address },
		body: new URL(link).searchParams,
		redirect: "manual",
	});
	const cookie = response.headers
		.getSetCookie()
		.map((line) => line.split(";")[0])
		.join("; ");
	if (!cookie)
		throw new Error(`The sign-in link gave no session: ${response.status} ${response.headers.get("location")}`);
	return { client: restClient(address, cookie), cookie };
}

/** A caller with the cookie of a session that is there already. */
export function restClient(address: string, cookie: string): RestClient {
	return {
		async send(method, path, body) {
			const response = await fetch(`${address}/api/v1/${path}`, {
				method,
				headers: {
					cookie,
					origin: address,
					"content-type": "application/json",
				},
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			return { status: response.status, body: await response.json() };
		},
	};
}
