import "server-only";

/**
 * True where a request that changes something comes from our own pages: browsers name the origin of every such
 * request, so one that names another, or none although it carries a session cookie, is refused. API tokens are never
 * sent by a browser of itself, so requests that carry one need no origin.
 */
export function isOurOwn(asked: Headers): boolean {
	if (asked.has("authorization")) return true;
	const origin = asked.get("origin");
	const host = asked.get("x-forwarded-host") ?? asked.get("host");
	if (!origin || !host || !URL.canParse(origin)) return false;
	return new URL(origin).host === host;
}
