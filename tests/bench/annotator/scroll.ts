import type { CDPSession, Page } from "playwright-core";

export const STEPS = 200;
export const STEP_PX = 400;
/** Two frames of a usual screen; with the step above, 12,000 px a second. */
const STEP_MS = 1000 / 30;

const AFTER_MS = 1500;

/** Brings the text so many pixels down at once. */
export function scrollTextTo(page: Page, top: number): Promise<void> {
	return page.evaluate((to) => document.querySelector("article")?.closest("section")?.scrollTo({ top: to }), top);
}

/** Turns the wheel over the text, step by step at an even pace, and gives how far the text has come. */
export async function turnWheel(page: Page, session: CDPSession, steps = STEPS, stepPx = STEP_PX): Promise<number> {
	const { x, y } = await page.evaluate(() => {
		const view = document.querySelector("article")?.closest("section")?.getBoundingClientRect();
		return view ? { x: view.left + view.width / 2, y: view.top + view.height / 2 } : { x: 0, y: 0 };
	});
	const began = performance.now();
	for (let step = 0; step < steps; step++) {
		// Not waited for: a page that is slow to answer must not slow down the hand at the wheel.
		void session.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY: stepPx });
		await page.waitForTimeout(Math.max(0, began + (step + 1) * STEP_MS - performance.now()));
	}
	// What is put off until the scrolling rests belongs to what it costs.
	await page.waitForTimeout(AFTER_MS);
	return page.evaluate(() => document.querySelector("article")?.closest("section")?.scrollTop ?? 0);
}
