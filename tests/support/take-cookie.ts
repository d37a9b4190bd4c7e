import type { BrowserContext } from "playwright-core";

/** Signs a window in with the cookie of a session that is there already. */
export async function takeCookie(context: BrowserContext, address: string, cookie: string): Promise<void> {
	const cookies = cookie.split("; ").map((pair) => ({
		name: pair.slice(0, pair.indexOf("=")),
		value: pair.slice(pair.indexOf("=") + 1),
		url: address,
	}));
	await context.addCookies(cookies);
}
