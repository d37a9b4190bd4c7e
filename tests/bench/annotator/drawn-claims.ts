import type { Browser, Page } from "playwright-core";
import { type ScrollCost, scrollCost } from "./scroll-cost.ts";

declare global {
	interface Window {
		addRange?: Highlight["add"];
	}
}

/** One scroll through the desk's text with its claims drawn over and beside it, and one over the same text without. */
export interface DrawnAndBare {
	readonly drawn: ScrollCost;
	readonly bare: ScrollCost;
}

/**
 * Scrolls through the text of an open desk with its claims and without, by turns on the one page: two pages differ by more
 * than claims cost, even where they show the same. List and inspector stand beside it all the time.
 *
 * @param pairs an even number, as each second pair begins with the bare text.
 */
export async function scrollDrawnAndBare(browser: Browser, desk: Page, pairs: number): Promise<DrawnAndBare[]> {
	const measure = async (drawn: boolean) => {
		await draw(desk, drawn);
		return scrollCost(browser, desk, () => checkDrawn(desk, drawn));
	};
	const measured: DrawnAndBare[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		if (pair % 2 === 0) measured.push({ drawn: await measure(true), bare: await measure(false) });
		else {
			const bare = await measure(false);
			measured.push({ drawn: await measure(true), bare });
		}
	}
	return measured;
}

/** Takes all marks off the text and what stands in its margin away, or lets the desk draw them again as the text moves. */
function draw(desk: Page, drawn: boolean): Promise<void> {
	return desk.evaluate((isDrawn) => {
		const margin = document.querySelector<HTMLElement>("article + [aria-hidden]");
		if (!margin) throw new Error("The desk has no margin.");
		margin.style.display = isDrawn ? "" : "none";
		window.addRange ??= Highlight.prototype.add;
		Highlight.prototype.add = isDrawn
			? window.addRange
			: function (this: Highlight) {
					return this;
				};
		if (!isDrawn) for (const [, highlight] of CSS.highlights) highlight.clear();
	}, drawn);
}

async function checkDrawn(desk: Page, drawn: boolean): Promise<void> {
	const ranges = await desk.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
	if (ranges > 0 !== drawn) throw new Error(`${ranges} marks are drawn; there should be ${drawn ? "some" : "none"}.`);
}
