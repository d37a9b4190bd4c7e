import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { findBrowser } from "../support/browser.mjs";
import { launchBrowser } from "../support/browser-session.ts";
import { signInByLink } from "../support/rest-client.ts";
import { removeDataFolder, startServer } from "../support/server.ts";
import { longArticle } from "./long-article.ts";
import { quantile } from "./quantile.ts";
import { signedIn } from "./signed-in.ts";

const KEYS = 60;
/** Less than the desk rests before it fetches its dialogs, which are not of the first load. */
const SETTLE_MS = 1000;

/**
 * The desk in a real Chromium, on the sample story and on one of 100,000 words: first-load JavaScript, first marks after
 * the text, key to paint and key to stored. Times are medians and 95th percentiles in milliseconds.
 */
export async function run(): Promise<void> {
	process.env.ONRECORD_BROWSER ??= findBrowser();
	const server = await startServer();
	const browser = await launchBrowser();
	try {
		const { client, cookie } = await signInByLink(server.address, server.signInLink ?? "");
		const listed = (await client.send("GET", "stories")).body as { id: string }[];
		const made = (await client.send("POST", "stories", { text: longArticle(100_000) })).body as { id: string };
		const context = await signedIn(browser, server.address, cookie);
		for (const id of [listed[0]?.id, made.id]) if (id) await measure(context, `${server.address}/stories/${id}`);
	} finally {
		await browser.close();
		await server.stop();
		removeDataFolder(server.dataFolder);
	}
}

async function measure(context: BrowserContext, address: string): Promise<void> {
	const page = await context.newPage();
	const scripts: Promise<number>[] = [];
	page.on("response", (response) => {
		if (response.url().endsWith(".js")) scripts.push(response.body().then((body) => gzipSync(body).length));
	});
	await page.addInitScript(watch);
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName("onrecord:highlights").length > 0, null, {
		timeout: 120_000,
	});
	await page.waitForTimeout(SETTLE_MS);
	const claims = await page.evaluate(
		() => document.querySelector("main")?.parentElement?.textContent?.match(/of (\d+) checked/)?.[1] ?? "?",
	);
	const words = await page.evaluate(() => document.querySelector("article")?.textContent?.split(/\s+/).length ?? 0);
	const marks = await page.evaluate(
		() =>
			(performance.getEntriesByName("onrecord:highlights")[0]?.startTime ?? 0) -
			(performance.getEntriesByName("onrecord:text")[0]?.startTime ?? 0),
	);
	console.log(`  ${claims} claims in ${words} words`);
	const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
	console.log(`    JavaScript on first load: ${(script / 1000).toFixed(0)} kB gzip`);
	console.log(`    text to all marks drawn: ${marks.toFixed(1)} ms`);
	await page.keyboard.press("j");
	for (const key of ["j", "1", "."]) {
		await page.evaluate(() => window.onrecordTimes?.splice(0));
		for (let times = 0; times < KEYS; times++) {
			await page.keyboard.press(key === "1" ? String((times % 8) + 1) : key);
			await page.waitForTimeout(40);
			if (key === ".") await page.keyboard.press("j");
		}
		await page.waitForFunction(() => document.body.textContent?.includes("Saved") ?? false);
		await report(page, key === "1" ? "1 to 8" : key);
	}
	await page.close();
}

async function report(page: Page, key: string): Promise<void> {
	const times = await page.evaluate(() => window.onrecordTimes ?? []);
	const of = (name: "paint" | "stored") => times.flatMap((time) => time[name] ?? []);
	const at = (values: readonly number[], part: number) => quantile(values, part).toFixed(1);
	const line = (name: "paint" | "stored") =>
		of(name).length === 0 ? "" : `  to ${name} ${at(of(name), 0.5)}, p95 ${at(of(name), 0.95)}`;
	console.log(`    key ${key}:${line("paint")}${line("stored")} (${times.length} keys)`);
}

interface KeyTime {
	readonly pressed: number;
	paint?: number;
	stored?: number;
}
declare global {
	interface Window {
		onrecordTimes?: KeyTime[];
	}
}

/** Runs in the page: notes when each key came, when the frame after it was painted, and when its answer was there. */
function watch(): void {
	const times: KeyTime[] = [];
	window.onrecordTimes = times;
	document.addEventListener(
		"keydown",
		({ timeStamp }) => {
			const time: KeyTime = { pressed: timeStamp };
			times.push(time);
			const channel = new MessageChannel();
			channel.port1.onmessage = () => {
				time.paint = performance.now() - timeStamp;
			};
			// The message is handled after the frame that the key led to.
			requestAnimationFrame(() => channel.port2.postMessage(null));
		},
		true,
	);
	const send = window.fetch;
	window.fetch = async (input, init) => {
		const time = times.at(-1);
		const response = await send(input, init);
		if (time && String(input).includes("/tag")) time.stored ??= performance.now() - time.pressed;
		return response;
	};
}
