import type { Browser, Page } from "playwright-core";
import { STEP_PX, STEPS, scrollTextTo, turnWheel } from "./scroll.ts";

/** Until a page that was scrolled through is at rest at its top again. */
const BACK_MS = 1500;

export interface ScrollCost {
	/** Milliseconds between one frame and the next while the text moves. */
	readonly frames: readonly number[];
	/** Milliseconds of processor time on the page's main thread. */
	readonly mainThread: number;
	/** Milliseconds of processor time of all processes of the browser: painting on other threads is in it. */
	readonly processor: number;
}

/** Scrolls through the text with the wheel, from its top, and measures what that took. `check` looks at the page before. */
export async function scrollCost(browser: Browser, page: Page, check?: () => Promise<void>): Promise<ScrollCost> {
	const session = await page.context().newCDPSession(page);
	const whole = await browser.newBrowserCDPSession();
	const processor = async () => {
		const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
		return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
	};
	const mainThread = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
	};
	await scrollTextTo(page, 0);
	await page.waitForTimeout(BACK_MS);
	await check?.();
	// Whatever the page's loading has left over would be collected at some time during the scroll, or not.
	await session.send("HeapProfiler.collectGarbage");
	// In time of the processor, not of the clock: what else the machine does is not the page's cost.
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const [processorBefore, mainThreadBefore] = [await processor(), await mainThread()];
	await page.evaluate(watchFrames);
	const reached = await turnWheel(page, session);
	const frames = await page.evaluate(() => window.frameTimes ?? []);
	const cost = {
		frames,
		mainThread: (await mainThread()) - mainThreadBefore,
		processor: (await processor()) - processorBefore,
	};
	await whole.detach();
	if (reached < STEPS * STEP_PX * 0.95) throw new Error(`The text was scrolled by ${reached} px only.`);
	return cost;
}

declare global {
	interface Window {
		frameTimes?: number[];
	}
}

/** Runs in the page: notes how long each frame took while the text moves. */
function watchFrames(): void {
	const times: number[] = [];
	window.frameTimes = times;
	let movedAt = Number.POSITIVE_INFINITY;
	document.addEventListener(
		"scroll",
		() => {
			movedAt = performance.now();
		},
		{ capture: true, passive: true },
	);
	let last = performance.now();
	const frame = (now: number) => {
		if (now - movedAt < 100) times.push(now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}
