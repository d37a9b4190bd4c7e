import type { Page } from "playwright-core";

/** Opens a page of ours and waits until it answers to keys and presses, as a person who sees it does. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** Loads the page again and waits likewise. */
export async function reload(page: Page): Promise<void> {
	await page.reload();
	await hydrated(page);
}

/**
 * Waits until React has taken over everything that can be pressed and has run its effects. A key or a press before that
 * goes nowhere, and on a busy machine it comes before that.
 */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const all = [...document.querySelectorAll("body button, body form, body a")];
		if (document.readyState !== "complete" || all.length === 0) return false;
		// No function with a name in here: benchmarks run through a loader that would have it call one of its own.
		return all.every((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")));
	});
	// Effects come after the elements, and the idle callback after the effects.
	await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => requestIdleCallback(() => idle()))));
}
