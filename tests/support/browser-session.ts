import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Milliseconds that a state is waited for: it ends what hangs, and is not reached by what is slow on a busy machine. */
const PATIENCE = 120_000;

/** Starts the Chromium that the test run found, with what it takes beside the usual arguments. */
export async function launchBrowser(...further: readonly string[]): Promise<Browser> {
	const executablePath = process.env.ONRECORD_BROWSER;
	if (!executablePath) throw new Error("ONRECORD_BROWSER names no browser: run the tests with `npm test`.");
	const browser = await chromium.launch({
		executablePath,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			...further,
		],
	});
	browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
	return browser;
}

/** What a page said that no page should say: errors of scripts, failed requests of our own, console errors. */
export function watchForErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(String(error)));
	page.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	return errors;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The accessibility faults that axe finds at WCAG 2.2 AA, one line each. Nothing but faults is put together, and that in
 * the page itself instead of in a second one, which only frames of other origins need: it takes a third of the time.
 */
export async function axeFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ runOnly: { type: "tag", values: WCAG }, resultTypes: ["violations"] })
		.analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} — ${node.target.join(" ")}`));
}

/** A context whose cookies are those of another, with its own window size and colour scheme. */
export async function contextLike(
	browser: Browser,
	signedIn: BrowserContext,
	options: { width: number; height: number; colorScheme?: "light" | "dark" },
): Promise<BrowserContext> {
	return browser.newContext({
		storageState: await signedIn.storageState(),
		viewport: { width: options.width, height: options.height },
		colorScheme: options.colorScheme ?? "light",
		reducedMotion: "reduce",
	});
}
