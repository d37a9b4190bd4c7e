import type { BrowserContext, Page } from "playwright-core";
import type { StoryView } from "../../../lib/contract/story.ts";
import { bareCopy } from "./bare-page.ts";
import { watchFirstMarks } from "./first-marks.ts";
import { annotate, annotationsOf, type RecogitoRenderer } from "./recogito.ts";
import { LOUD } from "./unmarked-frames.ts";

/** One way to show the text. */
export interface Subject {
	readonly name: string;
	/** The subject that shows the same page without claims. */
	readonly without: string | null;
	/**
	 * Opens it and waits until its marks are painted, in a colour that a picture of them shows if they are to be `loud`.
	 * Gives the milliseconds to the first painted marks, by what they are counted from.
	 */
	open(page: Page, loud: boolean): Promise<FirstMarkTimes>;
}

type FirstMarkTimes = Readonly<Record<string, number>>;

const BARE_TEXT = "text alone";
type Way = "by its address" | "from Stories";
/** What a page costs depends on the way to it too, so each way has its own page without claims. */
const bareDeskName = (way: Way) => `no claims, ${way}`;
const SETTLE_MS = 2500;
/** Until the desk has fetched its rules and dialogs, held the story against the rules, and drawn the rest of its margin. */
const DESK_AT_REST_MS = 8000;
const TIMEOUT_MS = 300_000;
const POLL_MS = 100;

/** What is compared, on one server: every subject shows the article of the story `marked`. */
export async function subjects(
	context: BrowserContext,
	address: string,
	marked: StoryView,
	unmarked: StoryView,
): Promise<Subject[]> {
	const desk = await context.newPage();
	await desk.goto(`${address}/stories/${unmarked.story.id}`);
	await desk.waitForTimeout(SETTLE_MS);
	const bareText = await bareCopy(desk);
	await desk.close();
	// From the server's own address, so that style sheets and typefaces are the desk's.
	await context.route(`${address}/bare-text`, (route) => route.fulfill({ contentType: "text/html", body: bareText }));

	const openBare = async (page: Page) => {
		await page.goto(`${address}/bare-text`);
		await page.evaluate(() => document.fonts.ready.then(() => null));
		await page.waitForTimeout(SETTLE_MS);
	};
	const annotations = annotationsOf(marked);
	const recogito = (name: string, renderer: RecogitoRenderer): Subject => ({
		name,
		without: BARE_TEXT,
		open: async (page, loud) => {
			await page.addInitScript(watchFirstMarks);
			await openBare(page);
			const asked = await annotate(page, annotations, renderer, loud ? LOUD : null);
			const painted = await marksPainted(page);
			await page.waitForTimeout(SETTLE_MS);
			return { "from the call on": painted - asked };
		},
	});
	const arriveAt = async (page: Page, { story }: StoryView, way: Way) => {
		if (way === "by its address") await page.goto(`${address}/stories/${story.id}`);
		else {
			await page.goto(`${address}/stories`);
			await page.waitForTimeout(SETTLE_MS);
			await clickOn(page, `a[href="/stories/${story.id}"]`);
		}
	};
	const bareDesk = (way: Way): Subject => ({
		name: bareDeskName(way),
		without: BARE_TEXT,
		open: async (page) => {
			await arriveAt(page, unmarked, way);
			await page.waitForTimeout(DESK_AT_REST_MS);
			return {};
		},
	});
	const onrecord = (way: Way): Subject => ({
		name: `desk, ${way}`,
		without: bareDeskName(way),
		open: async (page, loud) => {
			await page.addInitScript(watchFirstMarks);
			await arriveAt(page, marked, way);
			const painted = await marksPainted(page);
			const { seen, rendered } = await page.evaluate(() => ({
				seen: window.firstMarks.textPainted ?? Number.NaN,
				rendered: performance.getEntriesByName("onrecord:text")[0]?.startTime,
			}));
			await page.waitForTimeout(DESK_AT_REST_MS);
			if (loud) await page.addStyleTag({ content: `::highlight(unchecked) { background-color: ${LOUD} !important }` });
			// The server's page is marked by its own script, long before React renders anything.
			const isRendered = rendered !== undefined && rendered <= painted;
			return {
				"from the text on the screen on": painted - seen,
				...(isRendered ? { "from React’s text on": painted - rendered } : {}),
			};
		},
	});
	return [
		{ name: BARE_TEXT, without: null, open: (page) => openBare(page).then(() => ({})) },
		recogito("recogito, CSS_HIGHLIGHTS", "CSS_HIGHLIGHTS"),
		recogito("recogito, SPANS (default)", "SPANS"),
		bareDesk("from Stories"),
		onrecord("from Stories"),
		bareDesk("by its address"),
		// The server's page shows the text before its scripts run.
		onrecord("by its address"),
	];
}

/*
 * The driver's own `click` and `waitForFunction` look into the page frame by frame, and from then on Chromium updates all
 * layers of that page in every frame of a scroll: twice the work, with claims and without. So these two ask from outside.
 */

async function clickOn(page: Page, selector: string): Promise<void> {
	const place = await page.evaluate((wanted) => {
		const box = document.querySelector(wanted)?.getClientRects()[0];
		return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	}, selector);
	if (!place) throw new Error(`There is no ${selector} to click on.`);
	await page.mouse.click(place.x, place.y);
}

async function marksPainted(page: Page): Promise<number> {
	for (const asked = performance.now(); performance.now() - asked < TIMEOUT_MS; ) {
		const painted = await page.evaluate(() => window.firstMarks.marksPainted);
		if (painted !== undefined) return painted;
		await page.waitForTimeout(POLL_MS);
	}
	throw new Error(`No mark was painted within ${TIMEOUT_MS} ms.`);
}
