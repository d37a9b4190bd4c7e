/** The API token that a request carries, if it is well formed; anything else in `Authorization` is none of ours. */
export function bearerToken(asked: Headers): string | null {
	return /^Bearer +([\w.~+/-]+=*)$/i.exec(asked.get("authorization")?.trim() ?? "")?.[1] ?? null;
}

/**
 * True where a request that changes something comes from our own pages: browsers name the origin of every such
 * request, so one that names another, or none, is refused. Host and scheme are the browser's own, or what a trusted
 * proxy says they were (lib/cli/forwarded.ts takes away what others say).
 */
export function isFromOurPages(asked: Headers): boolean {
	const origin = asked.get("origin");
	const host = asked.get("x-forwarded-host") ?? asked.get("host");
	if (!origin || !host || !URL.canParse(origin)) return false;
	const { protocol, host: named } = new URL(origin);
	if (protocol !== "https:" && (protocol !== "http:" || isOverHttps(asked))) return false;
	// A proxy may name the port that goes without saying.
	const own = `${protocol}//${host}`;
	return URL.canParse(own) && new URL(own).host === named;
}

/** True where the browser is known to have asked over HTTPS. A proxy that isn't trusted can't say so. */
export function isOverHttps(asked: Headers): boolean {
	return asked.get("x-forwarded-proto") === "https";
}
