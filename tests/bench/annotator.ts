import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { findBrowser } from "../support/browser.mjs";
import { signInByLink } from "../support/rest-client.ts";
import { removeDataFolder, startServer } from "../support/server.ts";
import { type DrawnAndBare, scrollDrawnAndBare } from "./annotator/drawn-claims.ts";
import { STEP_PX, STEPS } from "./annotator/scroll.ts";
import { type ScrollCost, scrollCost } from "./annotator/scroll-cost.ts";
import { makeStory, makeStoryWithoutClaims } from "./annotator/stories.ts";
import { type Subject, subjects } from "./annotator/subjects.ts";
import { unmarkedFrames } from "./annotator/unmarked-frames.ts";
import { longArticle } from "./long-article.ts";
import { quantile } from "./quantile.ts";
import { signedIn } from "./signed-in.ts";

const WORDS = 100_000;
const ROUNDS = 3;
/** Opening a page takes longer than scrolling through it. */
const SCROLLS = 2;
const PAGES = 2;
const PAIRS = 4;
const LEAPS = 30;
const LEAP_PX = 8000;

/**
 * Marks over a long text beside those of another annotator, on the same text with the same spans in the same browser:
 * how long until the first are painted, what scrolling costs over the same page without claims, and whether text ever
 * comes to the screen without its marks.
 */
export async function run(): Promise<void> {
	const server = await startServer();
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		// A step of the wheel is one step of the text, so that all subjects scroll the same way.
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-smooth-scrolling"],
	});
	try {
		const { client, cookie } = await signInByLink(server.address, server.signInLink ?? "");
		const text = longArticle(WORDS);
		const marked = await makeStory(client, text);
		const unmarked = await makeStoryWithoutClaims(client, text);
		console.log(`  ${marked.claims.length} claims in ${marked.story.words} words, Chromium ${browser.version()}`);
		const context = await signedIn(browser, server.address, cookie);
		// tsx wraps named functions in a helper, which those that are sent to a page do not have there.
		await context.addInitScript("globalThis.__name = (named) => named");
		const all = await subjects(context, server.address, marked, unmarked);
		await compareCosts(browser, context, all);
		await compareOnOnePage(browser, context, all);
		await lookForUnmarked(context, all);
	} finally {
		await browser.close();
		await server.stop();
		removeDataFolder(server.dataFolder);
	}
}

interface Measured {
	readonly firstMarks: Map<string, number[]>;
	readonly costs: ScrollCost[];
}

async function compareCosts(browser: Browser, context: BrowserContext, all: readonly Subject[]): Promise<void> {
	const measured = new Map<string, Measured>(all.map(({ name }) => [name, { firstMarks: new Map(), costs: [] }]));
	// Round by round, so that whatever else the machine does falls on all alike.
	for (let round = 0; round < ROUNDS; round++)
		for (const { name, open } of all) {
			const page = await context.newPage();
			const firstMarks = measured.get(name)?.firstMarks;
			for (const [from, time] of Object.entries(await open(page, false)))
				firstMarks?.set(from, [...(firstMarks.get(from) ?? []), time]);
			for (let scroll = 0; scroll < SCROLLS; scroll++) measured.get(name)?.costs.push(await scrollCost(browser, page));
			await page.close();
		}
	console.log(`  first marks painted, ms: median (least to most) of ${ROUNDS}; target: at most 60 after the text`);
	for (const [name, { firstMarks }] of measured)
		for (const [from, times] of firstMarks)
			console.log(
				`    ${name.padEnd(28)} ${from.padEnd(32)} ${ms(quantile(times, 0.5))} (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`,
			);
	console.log(
		`  ${STEPS} steps of ${STEP_PX} px with the wheel; frames in ms; work in ms a step, median of ${ROUNDS * SCROLLS}`,
	);
	console.log(`  ratios: over the same page without claims; target: at most 1.2`);
	console.log("  a step: for the same way; a frame: for each frame that was drawn, as a page may leave some out");
	console.log(
		`    ${"".padEnd(28)}  frame   p95  worst  drawn  main thread: a step (ratio), a frame (ratio)  all processes: a step (ratio), a frame (ratio)`,
	);
	for (const { name, without } of all) {
		const costs = measured.get(name)?.costs ?? [];
		const base = without === null ? null : (measured.get(without)?.costs ?? []);
		const frames = costs.flatMap((cost) => cost.frames);
		const per = (work: "mainThread" | "processor", of: (cost: ScrollCost) => number) => {
			const part = (some: readonly ScrollCost[]) =>
				quantile(
					some.map((cost) => cost[work] / of(cost)),
					0.5,
				);
			const ratio = base === null ? "" : `(${(part(costs) / part(base)).toFixed(2)}×)`;
			return `${part(costs).toFixed(2).padStart(6)} ${ratio.padEnd(9)}`;
		};
		const part = (work: "mainThread" | "processor") =>
			per(work, () => STEPS) + per(work, (cost) => Math.max(1, cost.frames.length));
		const drawn = String(Math.round(frames.length / ROUNDS / SCROLLS)).padStart(5);
		console.log(
			`    ${name.padEnd(28)} ${ms(quantile(frames, 0.5))} ${ms(quantile(frames, 0.95))} ${ms(Math.max(...frames))}  ${drawn}      ${part("mainThread")}       ${part("processor")}`,
		);
	}
}

async function compareOnOnePage(browser: Browser, context: BrowserContext, all: readonly Subject[]): Promise<void> {
	console.log(
		`  the same, by turns on one page, claims drawn and not: work a step with claims over that without, target: at most 1.2`,
	);
	for (const { name, open } of all.filter((subject) => subject.name.startsWith("desk"))) {
		const pairs: DrawnAndBare[] = [];
		for (let round = 0; round < PAGES; round++) {
			const page = await context.newPage();
			await open(page, false);
			pairs.push(...(await scrollDrawnAndBare(browser, page, PAIRS)));
			await page.close();
		}
		const part = (work: "mainThread" | "processor") => {
			const ratios = pairs.map(({ drawn, bare }) => drawn[work] / bare[work]);
			const [least, middle, most] = [0.25, 0.5, 0.75].map((at) => quantile(ratios, at).toFixed(2));
			return `${middle}× (middle half ${least} to ${most})`;
		};
		const frames = (of: keyof DrawnAndBare) => pairs.flatMap((pair) => pair[of].frames);
		const drawnFrames = frames("drawn").length / frames("bare").length;
		console.log(
			`    ${name.padEnd(28)} all processes ${part("processor")}, main thread ${part("mainThread")}, frames drawn ${drawnFrames.toFixed(2)}×, of ${pairs.length} pairs`,
		);
	}
}

async function lookForUnmarked(context: BrowserContext, all: readonly Subject[]): Promise<void> {
	console.log("  frames of the screencast that showed text without its marks:");
	for (const { name, open } of all.filter((subject) => subject.name.match(/^recogito|^desk, by its address$/)))
		for (const [steps, stepPx] of [
			[STEPS, STEP_PX],
			[LEAPS, LEAP_PX],
		] as const) {
			const page = await context.newPage();
			await open(page, true);
			const { frames, unmarked, worst } = await unmarkedFrames(page, steps, stepPx);
			console.log(
				`    ${name.padEnd(28)} ${String(stepPx).padStart(5)} px a step: ${unmarked} of ${frames} frames, at worst ${(worst * 100).toFixed(0)} % of the window`,
			);
			await page.close();
		}
}

function ms(time: number): string {
	return time.toFixed(1).padStart(6);
}
