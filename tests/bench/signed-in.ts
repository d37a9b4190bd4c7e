import type { Browser, BrowserContext } from "playwright-core";

/** A window of a desk's usual size in which the owner of the cookie is signed in. */
export async function signedIn(browser: Browser, address: string, cookie: string): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 960 } });
	const cookies = cookie.split("; ").map((pair) => ({
		name: pair.slice(0, pair.indexOf("=")),
		value: pair.slice(pair.indexOf("=") + 1),
		url: address,
	}));
	await context.addCookies(cookies);
	return context;
}
