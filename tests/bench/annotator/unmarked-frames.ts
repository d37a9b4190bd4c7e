import type { Page } from "playwright-core";
import { scrollTextTo, turnWheel } from "./scroll.ts";

/** What marks are painted in for this check: nothing else on the page has this colour. */
export const LOUD = "#ff00ff";
/** Every sentence has a claim, so marks are never further apart than the end of a sentence and a paragraph's gap. */
const GAP_PX = 160;
const SCALE = 0.5;
const BELOW_HEADLINE_PX = 1200;

export interface UnmarkedFrames {
	readonly frames: number;
	/** Frames with a stretch of text that lacked its marks. */
	readonly unmarked: number;
	/** The largest such stretch, as a part of the height of the text's window. */
	readonly worst: number;
}

/** Scrolls through the text, looks at the frames that the browser's screencast caught, and counts those with unmarked text. */
export async function unmarkedFrames(page: Page, steps: number, stepPx: number): Promise<UnmarkedFrames> {
	const session = await page.context().newCDPSession(page);
	const shots: string[] = [];
	session.on("Page.screencastFrame", ({ data, sessionId }) => {
		shots.push(data);
		void session.send("Page.screencastFrameAck", { sessionId });
	});
	// The headline has no claims, so it would count as text without marks.
	await scrollTextTo(page, BELOW_HEADLINE_PX);
	await page.waitForTimeout(1000);
	const size = page.viewportSize() ?? { width: 0, height: 0 };
	await session.send("Page.startScreencast", {
		format: "jpeg",
		quality: 80,
		maxWidth: size.width * SCALE,
		maxHeight: size.height * SCALE,
	});
	// The text before it moves is another question.
	await page.waitForTimeout(300);
	shots.length = 0;
	await turnWheel(page, session, steps, stepPx);
	await session.send("Page.stopScreencast");
	const gaps: number[] = [];
	// In parts: one message with all pictures would be hundreds of megabytes.
	for (const shot of shots) gaps.push(await page.evaluate(largestGap, { shot, scale: SCALE }));
	await session.detach();
	const height = await page.evaluate(() => document.querySelector("article")?.closest("section")?.clientHeight ?? 1);
	return {
		frames: gaps.length,
		unmarked: gaps.filter((gap) => gap > GAP_PX).length,
		worst: Math.max(0, ...gaps.filter((gap) => gap > GAP_PX)) / height,
	};
}

/** Runs in the page: the largest height of the text's window in a picture of it that has nothing in the loud colour. */
async function largestGap({ shot, scale }: { shot: string; scale: number }): Promise<number> {
	const article = document.querySelector("article");
	const view = article?.closest("section")?.getBoundingClientRect();
	if (!article || !view) throw new Error("There is no text.");
	const column = article.getBoundingClientRect();
	const picture = new Image();
	picture.src = `data:image/jpeg;base64,${shot}`;
	await picture.decode();
	const [width, height] = [Math.floor(column.width * scale), Math.floor(view.height * scale)];
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("There is no canvas.");
	context.drawImage(picture, -Math.floor(column.left * scale), -Math.floor(view.top * scale));
	const { data } = context.getImageData(0, 0, width, height);
	let [largest, gap] = [0, 0];
	for (let row = 0; row < height; row++) {
		let isMarked = false;
		for (let at = row * width * 4; at < (row + 1) * width * 4 && !isMarked; at += 4)
			isMarked = (data[at] ?? 0) > 180 && (data[at + 1] ?? 0) < 110 && (data[at + 2] ?? 0) > 180;
		gap = isMarked ? 0 : gap + 1;
		largest = Math.max(largest, gap);
	}
	return largest / scale;
}
