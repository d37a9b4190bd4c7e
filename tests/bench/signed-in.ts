import type { Browser, BrowserContext } from "playwright-core";
import { takeCookie } from "../support/take-cookie.ts";

/** A window of a desk's usual size in which the owner of the cookie is signed in. */
export async function signedIn(browser: Browser, address: string, cookie: string): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 960 } });
	await takeCookie(context, address, cookie);
	return context;
}
