import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * Gives every page a Content-Security-Policy with a nonce of its own. Next reads the nonce from the request's header and puts
 * it on the scripts that it writes; the root layout puts it on ours.
 */
export function proxy(request: NextRequest): NextResponse {
	const nonce = randomBytes(16).toString("base64");
	const policy = policyWith(nonce);
	const headers = new Headers(request.headers);
	headers.set("x-nonce", nonce);
	headers.set("content-security-policy", policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set("Content-Security-Policy", policy);
	return response;
}

function policyWith(nonce: string): string {
	const isDev = process.env.NODE_ENV === "development";
	return [
		"default-src 'self'",
		// React rebuilds the server's stack traces by eval, in development only.
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
		// In development style sheets are injected by a script.
		isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
		// Lengths and colours that are computed: bars, the list's height.
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		// A recording is fetched whole, so that any second of it can be played.
		"media-src 'self' blob:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}

export const config = {
	// Answers of the API and files of the build aren't pages.
	matcher: [{ source: "/((?!api/|_next/static|_next/image|icon.svg).*)" }],
};
